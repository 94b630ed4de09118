import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText } from "../support/stackTexts";
const dev = stackText("Pulumi.dev.yaml");
const redundancy = "    redundancy: LocallyRedundant\n";

describeMistakes("about broken YAML", [
    {
        title: "points at a tab",
        text: edited(dev, [redundancy, "\tredundancy: LocallyRedundant\n"]),
        message: lines(
            "Pulumi.dev.yaml:8:1  MABS-CFG-103  config",
            "  expected  spaces as indentation",
            "  found     a tab",
            "  hint      replace the tab by spaces; most editors do it for the whole file",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "points at an open bracket",
        text: edited(dev, ["[10.20.0.0/24]", "[10.20.0.0/24"]),
        message: lines(
            "Pulumi.dev.yaml:11:5  MABS-CFG-103  config",
            "  expected  a closing bracket: ] or }",
            "  found     the next key without it",
            "  hint      the bracket was opened in a line above",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "points at a line without a colon",
        text: edited(dev, ["    netBiosName: CORP", "    netBiosName CORP"]),
        message: lines(
            "Pulumi.dev.yaml:19:5  MABS-CFG-103  config",
            "  expected  a key in one line, with a colon behind it",
            "  found     a key without a colon",
            "  hint      write `key: value`",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "refuses a nested block that is two keys in one line",
        text: edited(dev, ["    netBiosName: CORP", "    netBiosName: CORP: CONTOSO"]),
        message: lines(
            "Pulumi.dev.yaml:19:18  MABS-CFG-103  config",
            "  expected  one key and one value in a line",
            "  found     a second colon, or a block in the wrong column",
            "  hint      compare this line and the one above with a committed stack file",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "points at a second document, of which Pulumi would read nothing, beside the mistakes of the first",
        text: `${edited(dev, ["    netBiosName: CORP", "    netbiosName: CORP"])}---\nconfig:\n  mabs:name: other\n`,
        message: lines(
            "Pulumi.dev.yaml:19:5  MABS-CFG-107  mabs:domain.netbiosName",
            "  expected  one of fqdn, netBiosName, organizationalUnit, joinAccount, setupAccount",
            '  found     "netbiosName"',
            "  nearest   netBiosName",
            "",
            "Pulumi.dev.yaml:52:1  MABS-CFG-103  config",
            "  expected  one document in the file",
            "  found     a second one behind `---`",
            "  hint      Pulumi reads the first one only: give each stack its own file, Pulumi.<stack>.yaml, or remove the `---`",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
]);
