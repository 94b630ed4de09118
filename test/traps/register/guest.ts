import type { Trap } from "./trap";
import { held, later, refused, tested } from "./trap";

const publicSettings = held(
    "staging",
    "keeps the command of the staging out of the public settings, and keys and downloads out of the staging",
);
const patching = held("machine", "never lets Windows or the platform restart a machine at an hour of their own");
const joinedOnce = held(
    "extensions",
    "joins once: option 3, password by reference, and nothing that changes later is sent again",
);
const noRunCommands = held("extensions", "uses no run command, whose failures can pass for success");

/** E, F, G and J: what runs in the machine, the domain, the product, image and size; as far as it shows in a plan. */
export const guestTraps: readonly Trap[] = [
    {
        id: "E1",
        name: "A script of an extension ends after 90 minutes",
        seen: ["MicrosoftDocs/azure-docs#66294"],
        handled: [
            held("staging", "gives the staging the 90 minutes that an extension has, no more and no less"),
            tested("test/guest/bootstrap.test.ts", "gives up when the time is over"),
            tested(
                "test/guest/startStaging.test.ts",
                "starts the installation as a task of SYSTEM, at every start of Windows and every quarter of an hour",
            ),
        ],
    },
    {
        id: "E2",
        name: "A script restarts the machine that it runs on",
        seen: ["Azure-Samples/azuresandbox#60", "Azure/azure-linux-extensions#110"],
        handled: [
            tested(
                "test/guest/scripts.test.ts",
                "restart the machine in one place, which only the phases of the task reach",
            ),
        ],
    },
    {
        id: "E3",
        name: "Updates restart a machine that is being built",
        seen: ["Azure-Samples/azuresandbox#155"],
        handled: [
            patching,
            held(
                "extensions",
                "runs one operation on the extensions of a machine at a time, and patches it only after the last one",
            ),
        ],
    },
    {
        id: "E4",
        name: "A script runs once, whatever is corrected",
        seen: ["MicrosoftDocs/azure-docs#115847", "Azure/azure-cli#6930"],
        handled: [
            held(
                "staging",
                "runs the staging again exactly when package or settings change, by a tag that is their hash",
            ),
            tested(
                "test/model/staging.test.ts",
                "is the same twice, and runs again exactly when package or settings change",
            ),
        ],
    },
    {
        id: "E5",
        name: "Scripts run as LocalSystem, which SQL Server and Active Directory do not know",
        seen: ["MicrosoftDocs/azure-docs#36044", "hashicorp/terraform#14875"],
        handled: [
            tested(
                "test/guest/Setup.Tests.ps1",
                "runs setup itself as the setup account with highest privileges, on demand and without a time limit",
            ),
            tested("test/guest/Setup.Tests.ps1", "stops when the task cannot log on"),
        ],
    },
    {
        id: "E6",
        name: "Secrets in the settings of an extension",
        seen: ["Azure-Samples/azuresandbox#32", "Azure/PSRule.Rules.Azure#1478"],
        handled: [publicSettings, held("engine", "holds no credential in plain text")],
    },
    {
        id: "E7",
        name: "Every administrator can read protected settings",
        seen: ["MicrosoftDocs/azure-docs#71722", "Azure/custom-script-extension-linux#157"],
        handled: [
            publicSettings,
            tested(
                "test/guest/Cleanup.Tests.ps1",
                "removes installers, secrets and old stagings, and keeps everything else",
            ),
        ],
    },
    {
        id: "E8",
        name: "A shell mangles special characters",
        seen: ["Azure/custom-script-extension-linux#204"],
        handled: [
            publicSettings,
            tested("test/model/staging.test.ts", "carries any text unchanged"),
            tested("test/guest/bootstrap.test.ts", "takes arbitrary text in its values and in the package unchanged"),
        ],
    },
    {
        id: "E9",
        name: "A download with the machine's identity fails",
        seen: ["Azure/custom-script-extension-linux#165", "Azure-Samples/azuresandbox#111"],
        handled: [
            held("staging", "stages after every role of the machine's identity, after its files and after its secrets"),
            publicSettings,
            tested("test/guest/bootstrap.test.ts", "waits for ${what} (${status})"),
        ],
    },
    {
        id: "E14",
        name: "A run command reports success although its script failed",
        seen: ["Azure/bicep#10608", "Azure/azure-cli#20495"],
        handled: [noRunCommands],
    },
    {
        id: "E16",
        name: "A run command under another account is not reliable",
        seen: ["Azure/azure-powershell#24369", "Azure/azure-cli#23462"],
        handled: [noRunCommands],
    },
    {
        id: "F1",
        name: "DNS that does not know the domain",
        seen: ["DefensiveOrigins/APT-Lab-Terraform#10", "mspnp/reference-architectures#75"],
        handled: [
            refused("MABS-CFG-502"),
            held("network", "tells a new network the DNS servers of the domain before a machine asks"),
        ],
    },
    {
        id: "F2",
        name: "A missing or wrong join option",
        seen: ["Azure/azure-powershell#3757"],
        handled: [joinedOnce],
    },
    {
        id: "F3",
        name: "An account in the wrong form, expired or locked",
        seen: ["Azure/azure-quickstart-templates#9174", "hashicorp/terraform-provider-azurerm#21147"],
        handled: [
            refused("MABS-CFG-517"),
            tested("test/guest/Domain.Tests.ps1", "never tries a wrong password twice, whoever asks and however often"),
            tested("test/guest/Azure.Tests.ps1", "tells its address with the version, however it was asked for"),
            tested("test/guest/Domain.Tests.ps1", "makes the phase wait for <Code>, or say that waiting does not help"),
        ],
    },
    {
        id: "F6",
        name: "The join runs again on a machine that is a member",
        seen: ["Azure/azure-devtestlab#909"],
        handled: [joinedOnce],
    },
    {
        id: "F10",
        name: "A container instead of an organizational unit",
        seen: ["Azure/azure-quickstart-templates#2272"],
        handled: [refused("MABS-CFG-501"), refused("MABS-CFG-522"), refused("MABS-CFG-523")],
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
        id: "J1",
        name: "The newest image drifts, and a pinned one disappears",
        seen: ["Orange-Cyberdefense/GOAD#248", "kubernetes-sigs/image-builder#1996"],
        handled: [
            held("machine", "sends no change of what is fixed when a machine is made, and no custom data"),
            refused("MABS-CFG-409"),
            refused("MABS-CFG-425"),
        ],
    },
    {
        id: "J2",
        name: "The documented size retires",
        seen: ["Retirement of the Av2 series, 2028-11-15"],
        handled: [
            tested(
                "test/model/advisories/servers.test.ts",
                "MABS-ADV-001 names the date, the closed door, and the line that changes a retiring size",
            ),
            refused("MABS-CFG-405"),
        ],
    },
    {
        id: "J3",
        name: "Trusted launch on an image or size without it",
        seen: ["Trusted launch for Azure virtual machines"],
        handled: [
            held(
                "machine",
                "asks for trusted launch with secure boot and virtual TPM exactly where image and size can do it",
            ),
            refused("MABS-CFG-408"),
        ],
    },
    {
        id: "J4",
        name: "Premium disks on a size that takes none",
        seen: ["Sizes for virtual machines in Azure"],
        handled: [held("machine", "attaches premium disks only to sizes that take them"), refused("MABS-CFG-407")],
    },
    {
        id: "J5",
        name: "Settings of patching that contradict each other",
        seen: ["azure-native 3.28, PatchSettingsArgs"],
        handled: [patching],
    },
];
