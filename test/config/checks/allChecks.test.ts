import { describeMistakes, lines } from "../../support/mistakes";
import { edited, stackText } from "../../support/stackTexts";
const dev = stackText("Pulumi.dev.yaml");
const storage = "        protectedDataGiB: 1024\n";
const redundancy = "    redundancy: LocallyRedundant\n";
const password = /passwordSecretId: (\S+)/.exec(dev)?.[0] ?? "";
const firstHash = /(Installer\.exe): [0-9a-f]{64}/.exec(dev)?.[0] ?? "";
const acknowledgement = (expires: string): string =>
    `    immutability: Locked\n  mabs:protection:\n    acknowledgements:\n      - door: immutability-locked\n        owner: backup-team\n        reason: Seven years are required by law.\n        expires: ${expires}\n`;

describeMistakes("about choices that do not fit together", [
    {
        title: "refuses cross-region restore without geo-redundancy",
        text: edited(dev, [redundancy, `${redundancy}    crossRegionRestore: true\n`]),
        message: lines(
            "Pulumi.dev.yaml:9:25  MABS-CFG-201  mabs:vault.crossRegionRestore",
            "  expected  false, or redundancy: GeoRedundant",
            "  found     true with redundancy: LocallyRedundant",
            "  hint      write redundancy: GeoRedundant, or remove crossRegionRestore",
            "  see       https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault",
        ),
    },
    {
        title: "refuses cross-region restore with private access",
        text: edited(stackText("examples/redundancy-geo/Pulumi.redundancy-geo.yaml"), [
            "    crossRegionRestore: true\n",
            "    crossRegionRestore: true\n    access: private\n",
        ]),
        message: lines(
            "Pulumi.dev.yaml:9:25  MABS-CFG-202  mabs:vault.crossRegionRestore",
            "  expected  false with access: private",
            "  found     true with access: private",
            "  hint      choose one of the two before the first registration; neither can be changed afterwards",
            "  see       https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault",
        ),
    },
    {
        title: "refuses private access and immutability with MABS V3",
        text: edited(
            dev,
            [redundancy, `${redundancy}    access: private\n    immutability: Unlocked\n`],
            ["    files:", "    mabsVersion: V3\n    files:"],
        ),
        message: lines(
            "Pulumi.dev.yaml:9:13  MABS-CFG-204  mabs:vault.access",
            "  expected  public, or mabsVersion: V4",
            "  found     private with mabsVersion: V3",
            "  hint      write mabsVersion: V4 under mabs:package",
            "  see       https://learn.microsoft.com/azure/backup/backup-azure-private-endpoints-concept",
            "",
            "Pulumi.dev.yaml:10:19  MABS-CFG-205  mabs:vault.immutability",
            "  expected  Disabled, or mabsVersion: V4",
            "  found     Unlocked with mabsVersion: V3",
            "  hint      write mabsVersion: V4 under mabs:package",
            "  see       https://learn.microsoft.com/azure/backup/backup-azure-security-feature",
        ),
    },
    {
        title: "refuses a new and an existing network at once",
        text: edited(stackText("examples/existing-network/Pulumi.existing-network.yaml"), [
            "    dnsServers",
            "    addressSpace: [10.40.0.0/24]\n    dnsServers",
        ]),
        message: lines(
            "Pulumi.dev.yaml:7:3  MABS-CFG-301  mabs:network",
            "  expected  either `addressSpace` (a new network) or `existing`",
            "  found     both",
            "  hint      remove one of them",
        ),
    },
    {
        title: "refuses a container as organizational unit",
        text: edited(dev, ["OU=Backup,OU=Servers,DC=corp", "CN=Computers,DC=corp"]),
        message: lines(
            "Pulumi.dev.yaml:20:25  MABS-CFG-501  mabs:domain.organizationalUnit",
            "  expected  a distinguished name such as OU=Backup,DC=corp,DC=contoso,DC=com",
            '  found     "CN=Computers,DC=corp,DC=contoso,DC=com"',
            "  hint      remove the key: the default container needs none",
        ),
    },
    {
        title: "refuses an organizational unit of another domain",
        text: edited(dev, ["DC=corp,DC=contoso,DC=com", "DC=fabrikam,DC=com"]),
        message: lines(
            "Pulumi.dev.yaml:20:25  MABS-CFG-522  mabs:domain.organizationalUnit",
            "  expected  a unit of corp.contoso.com",
            "  found     a unit of fabrikam.com",
            "  hint      end the name with DC=corp,DC=contoso,DC=com",
        ),
    },
    {
        title: "asks for exactly one source of a password",
        text: dev.replace(`      ${password}\n`, ""),
        message: lines(
            "Pulumi.dev.yaml:21:5  MABS-CFG-504  mabs:domain.joinAccount",
            "  expected  either `password` or `passwordSecretId`",
            "  found     neither",
            "  hint      pulumi config set --secret --path 'mabs:domain.joinAccount.password', or the resource id of a Key Vault secret as passwordSecretId",
        ),
    },
    {
        title: "does not take a placeholder for a SHA-256",
        text: edited(dev, [firstHash, `Installer.exe: ${"ab".repeat(32)}`]),
        message: lines(
            'Pulumi.dev.yaml:34:48  MABS-CFG-509  mabs:package.files["MicrosoftAzureBackupServerInstaller.exe"]',
            "  expected  the SHA-256 of MicrosoftAzureBackupServerInstaller.exe",
            "  found     a placeholder",
            "  hint      npx mabs package hash MicrosoftAzureBackupServerInstaller.exe",
            "  see       https://learn.microsoft.com/azure/backup/backup-mabs-install-azure-stack",
        ),
    },
    {
        title: "wants exactly one program among the installer files",
        text: edited(dev, ["Installer.exe:", "Installer-8.bin:"]),
        message: lines(
            "Pulumi.dev.yaml:33:5  MABS-CFG-511  mabs:package.files",
            "  expected  exactly one .exe",
            "  found     none",
            "  hint      list the .exe that you downloaded and the .bin parts beside it",
            "  see       https://learn.microsoft.com/azure/backup/backup-mabs-install-azure-stack",
        ),
    },
    {
        title: "refuses a locked vault that nobody stands for",
        text: edited(dev, [redundancy, `${redundancy}    immutability: Locked\n`]),
        message: lines(
            "Pulumi.dev.yaml:9:19  MABS-CFG-601  mabs:vault.immutability",
            "  expected  an acknowledgement of `immutability-locked` under mabs:protection.acknowledgements",
            "  found     Locked, and nobody who stands for it",
            '  hint      add { door: immutability-locked, owner: …, reason: …, expires: "YYYY-MM-DD" }',
        ),
    },
    {
        title: "refuses an acknowledgement that has expired",
        text: edited(dev, [redundancy, `${redundancy}${acknowledgement(`"2026-11-29"`)}`]),
        message: lines(
            "Pulumi.dev.yaml:15:18  MABS-CFG-602  mabs:protection.acknowledgements[0].expires",
            "  expected  a date from 2026-11-30 on",
            '  found     "2026-11-29"',
            "  hint      let backup-team confirm `immutability-locked` with a new date",
        ),
    },
    {
        title: "refuses backup windows that overlap",
        text: edited(dev, [storage, `${storage}      schedule:\n        onlineBackupTimes: ["22:00", "02:30"]\n`]),
        message: lines(
            "Pulumi.dev.yaml:32:28  MABS-CFG-420  mabs:servers.MABSDEV01.schedule.onlineBackupTimes",
            "  expected  starts at least 6 hours apart, the length of a window",
            "  found     22:00 and 02:30, 270 minutes apart",
            "  hint      move one of them, or write onlineBackupWindowHours: 4",
            "  see       https://learn.microsoft.com/azure/backup/backup-support-matrix",
        ),
    },
    {
        title: "refuses names that differ only in case",
        text: edited(dev, ["  mabs:package:", `    mabsdev01:\n      storage:\n${storage}  mabs:package:`]),
        message: lines(
            "Pulumi.dev.yaml:31:5  MABS-CFG-402  mabs:servers.mabsdev01",
            "  expected  names that differ in more than case",
            '  found     "mabsdev01" beside "MABSDEV01"',
            "  see       https://learn.microsoft.com/azure/backup/backup-support-matrix-mars-agent",
        ),
    },
]);
