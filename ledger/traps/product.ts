import type { Trap } from "./trap";
import { absent, held, later, refused, tested } from "./trap";

/** G: the product, its agent, its storage and its registration. */
export const productTraps: readonly Trap[] = [
    {
        id: "G1",
        name: "The agent that comes with the product is too old",
        seen: ["MicrosoftDocs/azure-docs#97405", "Install and upgrade Azure Backup Server"],
        handled: [
            refused("MABS-CFG-513"),
            tested("test/guest/MarsAgent.Tests.ps1", "exchanges the agent that came with the package"),
            tested("test/guest/MarsAgent.Tests.ps1", "refuses an agent below the minimum before it exchanges anything"),
        ],
    },
    {
        id: "G2",
        name: "Credentials of the vault with another certificate than the agent wants",
        seen: ["Azure/azure-powershell#9533", "MicrosoftDocs/azure-docs#44495"],
        handled: [
            tested(
                "test/guest/VaultCredentials.Tests.ps1",
                "puts in a PFX with the private key and exactly the profile",
            ),
            tested("test/guest/VaultCredentials.Tests.ps1", "tells Windows exactly the profile of the documentation"),
        ],
    },
    {
        id: "G3",
        name: "The cmdlet for the credentials breaks from version to version",
        seen: ["Azure/azure-powershell#14011", "Azure/azure-powershell#27985"],
        handled: [
            tested(
                "test/guest/VaultCredentials.Tests.ps1",
                "asks the vault once, by the name of the day, for a token of Resource Manager",
            ),
            tested("test/guest/AzModules.Tests.ps1", "gives the same file at the same place"),
        ],
    },
    {
        id: "G4",
        name: "Credentials that are no longer valid",
        seen: ["Troubleshoot the MARS agent"],
        handled: [
            tested("test/guest/VaultCredentialsFile.Tests.ps1", `says \"<ids>\" after <hours> hours`),
            tested("test/guest/VaultCredentials.Tests.ps1", "replaces what earlier tries left: there is one file"),
        ],
    },
    {
        id: "G5",
        name: "An old certificate in the store keeps registration from working",
        seen: ["Troubleshoot Azure Backup Server"],
        handled: [
            tested(
                "test/guest/VaultCredentials.Tests.ps1",
                "removes stale certificates of the machine before the first registration only",
            ),
        ],
    },
    {
        id: "G6",
        name: "A wrong clock, a full Temp folder, an antivirus",
        seen: ["Troubleshoot the MARS agent"],
        handled: [
            tested("test/guest/Preflight.Tests.ps1", "says <Id>: <Text>"),
            tested(
                "test/guest/AntivirusExclusions.Tests.ps1",
                "excludes the real paths, keeps what is there, removes what is found, and is done",
            ),
        ],
    },
    {
        id: "G7",
        name: "The identity may not ask the vault for credentials",
        seen: ["Troubleshoot the MARS agent"],
        handled: [
            tested("test/model/roles.test.ts", "are these and no others, each on one vault, one secret, one container"),
            tested(
                "test/guest/VaultCredentials.Tests.ps1",
                "waits for the role, then ends with MABS-CRD-001 and leaves nothing",
            ),
        ],
    },
    {
        id: "G8",
        name: "Blanks in a path, or a folder that setup expects",
        seen: ["Run an unattended installation of Azure Backup Server"],
        handled: [
            tested("test/guest/AnswerFile.Tests.ps1", "refuses <why> in <key>"),
            tested("test/guest/WindowsFeatures.Tests.ps1", "makes the folder of the MARS agent"),
        ],
    },
    {
        id: "G9",
        name: "The answer file holds secrets in clear text",
        seen: ["Run an unattended installation of Azure Backup Server"],
        handled: [
            tested(
                "test/guest/Setup.Tests.ps1",
                "destroys answer file, credentials, pass phrase file and task, and keeps the rest",
            ),
            tested("test/guest/Setup.Tests.ps1", "ends in the same state, whatever call it was killed before"),
            tested("test/guest/Core.Tests.ps1", "overwrites the content before the name goes"),
        ],
    },
    {
        id: "G10",
        name: "A pass phrase that setup or a restore does not take",
        seen: ["MARS agent FAQ"],
        handled: [
            refused("MABS-CFG-507"),
            refused("MABS-CFG-508"),
            refused("MABS-CFG-526"),
            tested(
                "test/model/server.test.ts",
                "has pass phrases generated from characters of which no sequence is refused",
            ),
            tested(
                "test/guest/passphraseAgreement.test.ts",
                "refuses the same texts as the check of the configuration, for the same reasons",
            ),
        ],
    },
    {
        id: "G11",
        name: "A pass phrase that is lost, or made anew",
        seen: ["MicrosoftDocs/azure-docs#9964", "Save and manage MARS agent passphrase securely in Azure Key Vault"],
        handled: [
            held("rolesAndSecrets", "protects and retains every resource that cannot be made again, each by itself"),
            held(
                "rolesAndSecrets",
                "protects the generator of a pass phrase and ignores every change of it, so that it is never made anew",
            ),
            tested(
                "test/components/serverSecrets.test.ts",
                "never makes a generated secret anew, whatever argument changes",
            ),
            tested("test/guest/Passphrase.Tests.ps1", "reads the pass phrase twice"),
            tested(
                "test/guest/Passphrase.Tests.ps1",
                "stops with MABS-PPH-006 when Key Vault gives another pass phrase, and keeps the record",
            ),
            refused("MABS-CFG-526"),
        ],
    },
    {
        id: "G12",
        name: "The product saves its pass phrase only with an identity of the vault",
        seen: ["Save and manage MARS agent passphrase securely in Azure Key Vault"],
        handled: [
            absent(
                "the pass phrase comes from the key vault of the environment, and nothing asks the product to save it",
            ),
        ],
    },
    {
        id: "G13",
        name: "The Hyper-V feature restarts Windows",
        seen: ["Run an unattended installation of Azure Backup Server"],
        handled: [
            tested(
                "test/guest/WindowsFeatures.Tests.ps1",
                "enables one feature per call, and never lets DISM restart the machine",
            ),
        ],
    },
    {
        id: "G14",
        name: "The documented size cannot carry the Hyper-V feature",
        seen: ["Install and upgrade Azure Backup Server"],
        handled: [
            tested(
                "test/guest/WindowsFeatures.Tests.ps1",
                "names the size when Windows refuses the feature, and tries again later by itself",
            ),
            tested(
                "test/guest/WindowsFeatures.Tests.ps1",
                "names the size and stops when Windows takes the feature back at the restart",
            ),
        ],
    },
    {
        id: "G15",
        name: "Reporting Services cannot be configured",
        seen: ["MicrosoftDocs/azure-docs#51931"],
        handled: [
            tested("test/guest/Preflight.Tests.ps1", "say <Id>: <Text>"),
            tested("test/guest/KnownErrors.Tests.ps1", "recognises <id>"),
        ],
    },
    {
        id: "G16",
        name: "An own SQL Server that the product does not take",
        seen: ["Install and upgrade Azure Backup Server"],
        handled: [
            refused("MABS-CFG-520"),
            refused("MABS-CFG-521"),
            tested(
                "test/guest/Preflight.Tests.ps1",
                "refuse the default instance, and SQL Server 2014 without its service pack",
            ),
        ],
    },
    {
        id: "G17",
        name: "A machine with another name or in another domain cannot read what its predecessor stored",
        seen: ["Install and upgrade Azure Backup Server"],
        handled: [
            held("machine", "protects every machine, whose name and place in the domain are fixed for life"),
            held("machine", "sends no change of what is fixed when a machine is made, and no custom data"),
            later("operations", "how a machine is rebuilt under its name"),
        ],
    },
    {
        id: "G18",
        name: "Server Core, a domain controller, a cluster node, another product",
        seen: ["MicrosoftDocs/azure-docs#8186", "Install and upgrade Azure Backup Server"],
        handled: [refused("MABS-CFG-409"), tested("test/guest/Preflight.Tests.ps1", "says <Id>: <Text>")],
    },
    {
        id: "G19",
        name: "SQL Server is set up by SYSTEM",
        seen: ["dsccommunity/SqlServerDsc#270"],
        handled: [
            tested(
                "test/guest/Setup.Tests.ps1",
                "runs setup itself as the setup account with highest privileges, on demand and without a time limit",
            ),
        ],
    },
    {
        id: "G20",
        name: "A policy takes rights away that SQL Server needs",
        seen: ["MicrosoftDocs/sql-docs#8778"],
        handled: [
            tested("test/guest/Preflight.Tests.ps1", "says <Id>: <Text>"),
            tested("test/guest/Preflight.Tests.ps1", "leaves no copy of the user rights behind"),
        ],
    },
    {
        id: "G21",
        name: "A Windows in another language",
        seen: ["Azure Backup Server release notes"],
        handled: [tested("test/guest/Preflight.Tests.ps1", "says <Id>: <Text>")],
    },
    {
        id: "G22",
        name: "A rollup that was taken back",
        seen: ["Azure Backup Server release notes"],
        handled: [
            refused("MABS-CFG-512"),
            tested("test/guest/Rollup.Tests.ps1", "never installs the recalled build"),
            tested("test/guest/Rollup.Tests.ps1", "does not accept a rollup that brought the recalled build instead"),
        ],
    },
    {
        id: "G23",
        name: "Protected SQL servers need another driver",
        seen: ["MicrosoftDocs/azure-docs#117182"],
        handled: [absent("it is a matter of the protected machines, which are prepared by their owners")],
    },
    {
        id: "G24",
        name: "Registry values that setup wants to write",
        seen: ["Troubleshoot Azure Backup Server"],
        handled: [
            tested("test/guest/Hardening.Tests.ps1", "writes what setup needs, without a restart, and is done"),
            tested("test/guest/Hardening.Tests.ps1", "keeps what the backup server has put into WriteIds"),
        ],
    },
    {
        id: "G25",
        name: "The installation of the agent is rolled back",
        seen: ["Troubleshoot Azure Backup Server"],
        handled: [
            tested("test/guest/KnownErrors.Tests.ps1", "recognises <id>"),
            tested(
                "test/guest/Hardening.Tests.ps1",
                "excludes the MARS agent from antivirus and nothing else, and keeps what is there",
            ),
        ],
    },
    {
        id: "G26",
        name: "The number of columns is fixed when the pool is made",
        seen: ["Add storage to Azure Backup Server"],
        handled: [
            tested("test/guest/Disks.Tests.ps1", "has one column with several disks from the start"),
            tested("test/guest/Disks.Tests.ps1", "grows its volume with an added disk, and keeps what is on it"),
        ],
    },
    {
        id: "G27",
        name: "A disk that holds data, or the wrong disk",
        seen: ["Troubleshoot Azure Backup Server"],
        handled: [
            tested(
                "test/guest/Disks.Tests.ps1",
                "have only empty disks at our LUNs written, and none at all when one of them is in doubt",
            ),
            refused("MABS-CFG-429"),
        ],
    },
    {
        id: "G28",
        name: "The temporary disk becomes storage",
        seen: ["Get-DPMDiskStorage"],
        handled: [
            tested("test/guest/Disks.Tests.ps1", "touches neither system nor temporary disk"),
            tested(
                "test/guest/StoragePool.Tests.ps1",
                "excludes system, temporary and scratch volume before it adds one",
            ),
        ],
    },
    {
        id: "G29",
        name: "Removing storage removes backups",
        seen: ["Remove-DPMDiskStorage"],
        handled: [
            tested(
                "test/guest/Scripts.Tests.ps1",
                "removes and re-initialises no storage and no backup, installs from no gallery, runs no text as code",
            ),
            tested("test/guest/StoragePool.Tests.ps1", "never formats a volume that holds <what> (MABS-POL-003)"),
        ],
    },
    {
        id: "G30",
        name: "Too little room for backups, cache or installer",
        seen: ["Install and upgrade Azure Backup Server"],
        handled: [
            refused("MABS-CFG-413"),
            refused("MABS-CFG-414"),
            tested("test/guest/Package.Tests.ps1", "refuses to start without the space for package and files"),
        ],
    },
    {
        id: "G31",
        name: "Days without contact to the vault stop backups to disk too",
        seen: ["MicrosoftDocs/azure-docs#47445"],
        handled: [
            tested("test/guest/HealthProbe.Tests.ps1", "says <State> for <Id>: <Why>"),
            tested("test/guest/HealthProbe.Tests.ps1", "remembers the last contact while the vault is out of reach"),
        ],
    },
    {
        id: "G32",
        name: "A server that registers before the vault is private",
        seen: ["Private endpoints for Azure Backup"],
        handled: [
            held(
                "network",
                "completes private access to the vault before a server is staged that will register with it",
            ),
            refused("MABS-CFG-204"),
            refused("MABS-CFG-304"),
        ],
    },
    {
        id: "G33",
        name: "The machine is registered with another vault",
        seen: ["Troubleshoot the MARS agent"],
        handled: [
            tested("test/guest/Setup.Tests.ps1", "stops for a machine that is registered with another vault"),
            tested(
                "test/guest/Setup.Tests.ps1",
                "stops when the settings name another vault than the installed server has",
            ),
        ],
    },
    {
        id: "G34",
        name: "An error of setup that no page explains",
        seen: ["Error codes 810, 4323, 34508 and 100034"],
        handled: [
            tested(
                "test/guest/KnownErrors.Tests.ps1",
                "keeps numbers it does not know, in their order, each with its first line",
            ),
            tested("test/guest/KnownErrors.Tests.ps1", "shows the end of the log when it names no error"),
        ],
    },
    {
        id: "G35",
        name: "Setup says that it succeeded, and has not",
        seen: ["Run an unattended installation of Azure Backup Server"],
        handled: [
            tested("test/guest/Setup.Tests.ps1", "does not trust exit code 0"),
            tested("test/guest/Proof.Tests.ps1", "gives the facts of a server that works"),
        ],
    },
];
