import { describeMistakes, lines } from "../../support/mistakes";
import { edited, stackText } from "../../support/stackTexts";
const dev = stackText("Pulumi.dev.yaml");
const storage = "        protectedDataGiB: 1024\n";
const redundancy = "    redundancy: LocallyRedundant\n";
const firstHash = /(Installer\.exe): [0-9a-f]{64}/.exec(dev)?.[0] ?? "";

describeMistakes("about values", [
    {
        title: "asks for a list where a single value stands",
        text: edited(dev, ["dnsServers: [10.10.0.4, 10.10.0.5]", "dnsServers: 10.10.0.4"]),
        message: lines(
            "Pulumi.dev.yaml:11:17  MABS-CFG-109  mabs:network.dnsServers",
            "  expected  the DNS servers of the domain, as a list of IPv4 addresses",
            '  found     "10.10.0.4"',
            "  hint      write [10.10.0.4]",
        ),
    },
    {
        title: "asks for a space behind a colon that has none",
        text: edited(dev, [redundancy, "    redundancy:LocallyRedundant\n"]),
        message: lines(
            "Pulumi.dev.yaml:8:5  MABS-CFG-109  mabs:vault",
            "  expected  a block of keys: name, redundancy, crossRegionRestore, softDelete, immutability, customerManagedKey, …",
            '  found     "redundancy:LocallyRedundant"',
            "  hint      write a space behind the colon",
        ),
    },
    {
        title: "asks for a block where nothing stands",
        text: edited(dev, [`      storage:\n${storage}`, "      storage:\n"]),
        message: lines(
            "Pulumi.dev.yaml:29:7  MABS-CFG-109  mabs:servers.MABSDEV01.storage",
            "  expected  a block of keys: protectedDataGiB, localRetentionDays, dailyChurnPercent, diskSizeGiB, diskSku, disks, …",
            "  found     nothing",
            "  hint      write at least protectedDataGiB",
        ),
    },
    {
        title: "converts a number with a unit",
        text: edited(dev, [storage, "        protectedDataGiB: 1.5TB\n"]),
        message: lines(
            "Pulumi.dev.yaml:30:27  MABS-CFG-110  mabs:servers.MABSDEV01.storage.protectedDataGiB",
            "  expected  a number of GiB from 1 to 122880",
            '  found     "1.5TB"',
            "  hint      write 1536",
        ),
    },
    {
        title: "tells the largest bandwidth that the agent takes, 1,023 Mbit/s",
        text: edited(dev, [
            storage,
            `${storage}      throttling:
        workHours: { from: "08:00", to: "18:00" }
        workHourKilobitsPerSecond: 1047553
        nonWorkHourKilobitsPerSecond: 1047552
`,
        ]),
        message: lines(
            "Pulumi.dev.yaml:33:36  MABS-CFG-112  mabs:servers.MABSDEV01.throttling.workHourKilobitsPerSecond",
            "  expected  a whole number of kilobits per second from 512 to 1047552",
            "  found     1047553",
        ),
    },
    {
        title: "takes the quotes off a number",
        text: edited(dev, [storage, `        protectedDataGiB: "1024"\n`]),
        message: lines(
            "Pulumi.dev.yaml:30:27  MABS-CFG-116  mabs:servers.MABSDEV01.storage.protectedDataGiB",
            "  expected  a number of GiB from 1 to 122880",
            '  found     "1024"',
            "  hint      write 1024, without quotes",
        ),
    },
    {
        title: "writes true for the yes of old YAML",
        text: edited(dev, [redundancy, `${redundancy}    crossRegionRestore: yes\n`]),
        message: lines(
            "Pulumi.dev.yaml:9:25  MABS-CFG-117  mabs:vault.crossRegionRestore",
            "  expected  true or false",
            '  found     "yes"',
            "  hint      write true",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "puts a number into quotes where a text belongs",
        text: edited(dev, [storage, `${storage}      image:\n        windowsVersion: 2019\n`]),
        message: lines(
            "Pulumi.dev.yaml:32:25  MABS-CFG-109  mabs:servers.MABSDEV01.image.windowsVersion",
            '  expected  one of "2016", "2019", "2022"',
            "  found     2019",
            '  hint      write "2019"',
        ),
    },
    {
        title: "names the nearest value of a closed list",
        text: edited(dev, ["LocallyRedundant", "localy-redundant"]),
        message: lines(
            "Pulumi.dev.yaml:8:17  MABS-CFG-111  mabs:vault.redundancy",
            "  expected  one of GeoRedundant, LocallyRedundant, ZoneRedundant",
            '  found     "localy-redundant"',
            "  nearest   LocallyRedundant",
        ),
    },
    {
        title: "knows what LRS means",
        text: edited(dev, ["LocallyRedundant", "LRS"]),
        message: lines(
            "Pulumi.dev.yaml:8:17  MABS-CFG-111  mabs:vault.redundancy",
            "  expected  one of GeoRedundant, LocallyRedundant, ZoneRedundant",
            '  found     "LRS"',
            "  nearest   LocallyRedundant",
        ),
    },
    {
        title: "names the limits of a number",
        text: edited(dev, [storage, `${storage}        localRetentionDays: 0\n`]),
        message: lines(
            "Pulumi.dev.yaml:31:29  MABS-CFG-112  mabs:servers.MABSDEV01.storage.localRetentionDays",
            "  expected  a whole number of days from 1 to 448",
            "  found     0",
        ),
    },
    {
        title: "zeroes the host bits of a range",
        text: edited(dev, ["[10.20.0.0/24]", "[10.20.0.77/24]"]),
        message: lines(
            "Pulumi.dev.yaml:10:20  MABS-CFG-305  mabs:network.addressSpace[0]",
            "  expected  an IPv4 range such as 10.20.0.0/24, host bits zero",
            '  found     "10.20.0.77/24"',
            "  hint      write 10.20.0.0/24",
        ),
    },
    {
        title: "shortens a server name of more than 15 characters and without underscores",
        text: edited(dev, ["    MABSDEV01:", "    MABS_DEVELOPMENT_01:"]),
        message: lines(
            "Pulumi.dev.yaml:28:5  MABS-CFG-401  mabs:servers.MABS_DEVELOPMENT_01",
            "  expected  a Windows computer name: 1 to 15 letters, digits and hyphens, no underscore, not digits alone",
            '  found     "MABS_DEVELOPMENT_01" (19 characters)',
            "  hint      for example MABS-DEVELOPMEN",
            "  see       https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
        ),
    },
    {
        title: "asks for the SHA-256 of an installer file",
        text: edited(dev, [firstHash, "Installer.exe:"]),
        message: lines(
            'Pulumi.dev.yaml:34:7  MABS-CFG-509  mabs:package.files["MicrosoftAzureBackupServerInstaller.exe"]',
            "  expected  a SHA-256, 64 hexadecimal digits",
            "  found     nothing",
            "  hint      npx mabs package hash <file>",
            "  see       https://learn.microsoft.com/azure/backup/backup-mabs-install-azure-stack",
        ),
    },
    {
        title: "says which names a vault may have (V01)",
        text: edited(dev, [redundancy, `${redundancy}    name: 1vault\n`]),
        message: lines(
            "Pulumi.dev.yaml:9:11  MABS-CFG-208  mabs:vault.name",
            "  expected  2 to 50 characters: a letter, then letters, digits and hyphens",
            '  found     "1vault"',
            "  hint      for example rsv-backup-prod",
            "  see       https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault",
        ),
    },
    {
        title: "asks for the full DNS name of the domain",
        text: edited(dev, ["    fqdn: corp.contoso.com", "    fqdn: CORP"]),
        message: lines(
            "Pulumi.dev.yaml:18:11  MABS-CFG-516  mabs:domain.fqdn",
            "  expected  a full DNS name of two labels or more, such as corp.contoso.com",
            '  found     "CORP"',
            "  hint      for example corp.contoso.com",
            "  see       https://learn.microsoft.com/troubleshoot/windows-server/active-directory/naming-conventions-for-computer-domain-site-ou",
        ),
    },
    {
        title: "cuts a text that is too long for a tag",
        text: edited(dev, ["    owner: backup-team", `    owner: ${"x".repeat(257)}`]),
        message: lines(
            "Pulumi.dev.yaml:51:12  MABS-CFG-609  mabs:tags.owner",
            "  expected  a text of up to 256 characters",
            `  found     "${"x".repeat(79)}…"`,
            "  see       https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources",
        ),
    },
    {
        title: "says which names a storage account may have",
        text: edited(dev, ["  mabs:tags:", "  mabs:storage:\n    accountName: Backup-Files\n  mabs:tags:"]),
        message: lines(
            "Pulumi.dev.yaml:50:18  MABS-CFG-611  mabs:storage.accountName",
            "  expected  3 to 24 small letters and digits",
            '  found     "Backup-Files"',
            "  hint      for example stcontosomabs",
            "  see       https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
        ),
    },
    {
        title: "asks for an address that mail reaches",
        text: edited(dev, ["  mabs:tags:", "  mabs:monitoring:\n    emailAddresses: [backup-team]\n  mabs:tags:"]),
        message: lines(
            "Pulumi.dev.yaml:50:22  MABS-CFG-613  mabs:monitoring.emailAddresses[0]",
            "  expected  an e-mail address",
            '  found     "backup-team"',
        ),
    },
    {
        title: "wants every item of a list once",
        text: edited(dev, ["dnsServers: [10.10.0.4, 10.10.0.5]", "dnsServers: [10.10.0.4, 10.10.0.4]"]),
        message: lines(
            "Pulumi.dev.yaml:11:17  MABS-CFG-114  mabs:network.dnsServers",
            "  expected  every item once",
            '  found     "10.10.0.4" twice',
            "  hint      remove item 2",
        ),
    },
    {
        title: "wants an item in a list that has none",
        text: edited(dev, ["addressSpace: [10.20.0.0/24]", "addressSpace: []"]),
        message: lines(
            "Pulumi.dev.yaml:10:19  MABS-CFG-114  mabs:network.addressSpace",
            "  expected  at least 1 item",
            "  found     an empty list",
            "  hint      for example addressSpace: [10.20.0.0/24]",
        ),
    },
]);
