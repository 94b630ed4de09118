import type { CatalogueEntry } from "./entry";
import { page } from "./entry";

/** 5xx: domain, secrets, installer package, SQL Server. */
export const packageErrors = {
    "MABS-CFG-501": {
        title: "The organizational unit is a container",
        explanation:
            "The domain join takes the distinguished name of an organizational unit. `CN=Computers` is a container; to use the default, leave the key away.",
        fix: "mabs:domain:\n  organizationalUnit: OU=Backup,DC=contoso,DC=com",
        constraints: ["P22"],
    },
    "MABS-CFG-502": {
        title: "Domain without DNS servers",
        explanation:
            "The server finds its domain through DNS. Azure's own DNS knows no Active Directory, so the join would fail half an hour into `up`.",
        fix: "mabs:network:\n  dnsServers: [10.10.0.4, 10.10.0.5]",
        constraints: ["P22"],
    },
    "MABS-CFG-503": {
        title: "The NetBIOS name is not possible",
        explanation:
            "1 to 15 characters without dots, in capital letters; setup wants the NetBIOS name of the domain, not its DNS name.",
        fix: "mabs:domain:\n  fqdn: corp.contoso.com\n  netBiosName: CORP",
        url: page.installDpm,
        constraints: ["P26"],
    },
    "MABS-CFG-504": {
        title: "Neither or both of a password and a reference to one",
        explanation:
            "An account has either a Pulumi secret (`password`) or the id of a secret in a Key Vault (`passwordSecretId`).",
        fix: "joinAccount:\n  userName: svc-join@contoso.com\n  passwordSecretId: /subscriptions/…/providers/Microsoft.KeyVault/vaults/kv-hub/secrets/svc-join",
    },
    "MABS-CFG-505": {
        title: "A secret stands in the file as plain text",
        explanation:
            "The file is committed, so the secret is lost from now on: change it at its source, then store the new one encrypted.",
        fix: "pulumi config set --secret --path 'mabs:domain.joinAccount.password'",
        url: page.pulumiSecrets,
        constraints: ["K09", "R03"],
    },
    "MABS-CFG-506": {
        title: "An encrypted value where no secret belongs",
        explanation:
            "Only passwords and pass phrases are secrets. Anything else would be a riddle in every plan and review.",
        fix: "pulumi config set --path 'mabs:domain.fqdn' corp.contoso.com",
        url: page.pulumiSecrets,
    },
    "MABS-CFG-507": {
        title: "The pass phrase is too short",
        explanation:
            "The pass phrase encrypts every backup in the vault and has at least 16 characters. Without one, a pass phrase of 40 characters is generated and kept in the Key Vault.",
        fix: "pulumi config set --secret --path 'mabs:servers.MABS01.passphrase.value'",
        url: page.installServer,
        constraints: ["R01"],
    },
    "MABS-CFG-508": {
        title: "The pass phrase has characters outside ASCII",
        explanation: "The agent accepts printable ASCII only.",
        fix: "pulumi config set --secret --path 'mabs:servers.MABS01.passphrase.value'",
        url: page.agentFaq,
        constraints: ["R02"],
    },
    "MABS-CFG-509": {
        title: "An installer file has no SHA-256",
        explanation:
            "The server installs only what was hashed when the configuration was reviewed. A placeholder would pass every review and stop every installation.",
        fix: "mabs package hash MABSInstaller.exe MABSInstaller-1.bin",
        url: page.installOnStack,
        constraints: ["S01"],
    },
    "MABS-CFG-510": {
        title: "Two files have the same SHA-256",
        explanation: "Different files never have the same hash; one line is a copy of the other.",
        fix: "mabs package hash MABSInstaller.exe MABSInstaller-1.bin",
        constraints: ["S01"],
    },
    "MABS-CFG-511": {
        title: "The set of installer files is not complete",
        explanation:
            "The package is one `.exe` and its `.bin` parts, all in one folder; the `.exe` extracts the parts beside it.",
        fix: "files:\n  MABSInstaller.exe: <sha-256>\n  MABSInstaller-1.bin: <sha-256>",
        url: page.installOnStack,
        constraints: ["S01"],
    },
    "MABS-CFG-512": {
        title: "The build was recalled",
        explanation:
            "Update Rollup 1 in build 14.0.42.0 was withdrawn: consistency checks without end, console crashes. Its refresh is 14.0.46.0.",
        fix: "rollup:\n  build: 14.0.46.0",
        url: page.releaseNotes,
        constraints: ["M01"],
    },
    "MABS-CFG-513": {
        title: "The MARS agent is too old",
        explanation:
            "Registration needs at least 2.0.9249.0, an immutable vault 2.0.9250.0. The agent inside the installer package is older and is replaced before setup.",
        fix: "marsAgent:\n  version: 2.0.9262.0",
        url: page.installServer,
        constraints: ["K10", "V13"],
    },
    "MABS-CFG-514": {
        title: "The build does not belong to the MABS version",
        explanation:
            "V3 has builds 13.x, V4 has builds 14.x; the setup file of the one does not read the settings of the other.",
        fix: "mabs:package:\n  mabsVersion: V4\n  build: 14.0.30.0",
        url: page.unattended,
        constraints: ["S04"],
    },
    "MABS-CFG-515": {
        title: "The rollup is older than what it updates",
        explanation: "A rollup has a higher build than the package and the same major version.",
        fix: "rollup:\n  build: 14.0.46.0",
        url: page.releaseNotes,
        constraints: ["S04"],
    },
    "MABS-CFG-516": {
        title: "The domain name is not a full DNS name",
        explanation: "At least two labels of letters, digits and hyphens. Single-label domains are not supported.",
        fix: "mabs:domain:\n  fqdn: corp.contoso.com",
        url: page.computerNames,
        constraints: ["P22"],
    },
    "MABS-CFG-517": {
        title: "The account name does not say its domain",
        explanation:
            "Accounts are written `user@domain` or `DOMAIN\\user`; a bare name would be looked up on the server itself, where it does not exist.",
        fix: "joinAccount:\n  userName: svc-join@corp.contoso.com",
        constraints: ["P25"],
    },
    "MABS-CFG-518": {
        title: "The mirror address is not usable",
        explanation:
            "An https address of a container without query: a signature in it would be a secret in plain text. The servers read the container with their identities.",
        fix: "mirrorUrl: https://contosomirror.blob.core.windows.net/packages",
        constraints: ["K09"],
    },
    "MABS-CFG-519": {
        title: "The file name is not usable",
        explanation:
            "File names of the package stand in command lines of the setup: letters, digits, dots, hyphens and underscores, no spaces, no folders. What the server starts ends in `.exe`, what it unpacks in `.zip`.",
        fix: "files:\n  MABSInstaller.exe: <sha-256>",
        constraints: ["K04"],
    },
    "MABS-CFG-520": {
        title: "The SQL Server version does not fit the MABS version",
        explanation: "MABS V3 takes an own SQL Server 2014, 2016 or 2017; V4 takes 2019 or 2022.",
        fix: 'sql:\n  mode: existing\n  instanceName: MABS\n  version: "2022"\n  edition: Standard',
        url: page.supportMatrix,
        constraints: ["Q01"],
    },
    "MABS-CFG-521": {
        title: "The SQL Server instance name is not possible",
        explanation:
            "A named instance of up to 16 letters and digits that begins with a letter; the default instance MSSQLSERVER, underscores and characters outside ASCII make the setup fail.",
        fix: "sql:\n  mode: existing\n  instanceName: MABS",
        url: page.installDpm,
        constraints: ["Q03", "Q04", "Q07"],
    },
    "MABS-CFG-522": {
        title: "The organizational unit belongs to another domain",
        explanation: "The DC parts of the distinguished name spell the domain that the server joins.",
        fix: "mabs:domain:\n  fqdn: corp.contoso.com\n  organizationalUnit: OU=Backup,DC=corp,DC=contoso,DC=com",
        constraints: ["P22"],
    },
    "MABS-CFG-523": {
        title: "The organizational unit is not a distinguished name",
        explanation: "A distinguished name begins with OU= and ends with the DC= parts of the domain.",
        fix: "mabs:domain:\n  organizationalUnit: OU=Backup,OU=Servers,DC=contoso,DC=com",
        constraints: ["P22"],
    },
    "MABS-CFG-525": {
        title: "The pass phrase is fixed and generated at once",
        explanation: "`length` speaks about a generated pass phrase; beside a `value` it has no meaning.",
        fix: "passphrase:\n  length: 40",
        constraints: ["R01"],
    },
    "MABS-CFG-526": {
        title: "The pass phrase has characters that setup may misread",
        explanation:
            "Setup gets the pass phrase in an answer file and hands it on. A program that cut it at a blank, a quote or a semicolon would encrypt all backups with a pass phrase that nobody knows, so these characters are refused; the server would refuse them too, before setup (MABS-PPH-004). A server that has to take over the backups of one with such a pass phrase is set up by hand, with the wizard of Azure Backup Server.",
        fix: "pulumi config set --secret --path 'mabs:servers.MABS01.passphrase.value'",
        constraints: ["R01"],
    },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
