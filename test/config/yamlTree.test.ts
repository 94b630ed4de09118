import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText } from "../support/stackTexts";
const dev = stackText("Pulumi.dev.yaml");
const redundancy = "    redundancy: LocallyRedundant\n";
const acknowledgement = (expires: string): string =>
    `    immutability: Locked\n  mabs:protection:\n    acknowledgements:\n      - door: immutability-locked\n        owner: backup-team\n        reason: Seven years are required by law.\n        expires: ${expires}\n`;

describeMistakes("about values that YAML reads differently", [
    {
        title: "finds the second of two equal keys",
        text: edited(dev, [redundancy, redundancy + redundancy]),
        message: lines(
            "Pulumi.dev.yaml:9:5  MABS-CFG-104  mabs:vault.redundancy",
            "  expected  every key once",
            '  found     "redundancy" a second time',
            "  hint      the first one is in line 8; remove one of them",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "points at an alias that leads nowhere",
        text: edited(dev, ["    fqdn: corp.contoso.com", "    fqdn: *domain"]),
        message: lines(
            "Pulumi.dev.yaml:18:11  MABS-CFG-103  mabs:domain.fqdn",
            "  expected  an alias of an anchor that stands above it",
            "  found     an alias that cannot be resolved",
            "  hint      put text that begins with * into quotes",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "wants dates in quotes, which Pulumi would turn into points in time",
        text: edited(dev, [redundancy, `${redundancy}${acknowledgement("2030-06-30")}`]),
        message: lines(
            "Pulumi.dev.yaml:15:18  MABS-CFG-120  mabs:protection.acknowledgements[0].expires",
            "  expected  a date in quotes",
            "  found     2030-06-30",
            '  hint      write "2030-06-30"',
        ),
    },
    {
        title: "does not guess whether a point separates thousands or decimals",
        text: edited(dev, ["protectedDataGiB: 1024", "protectedDataGiB: 1.024"]),
        message: lines(
            "Pulumi.dev.yaml:30:27  MABS-CFG-117  mabs:servers.MABSDEV01.storage.protectedDataGiB",
            "  expected  a number that nobody reads in two ways",
            "  found     1.024",
            "  hint      write 1024 for thousands, or fewer decimals",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
]);
