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

/** E and F: what runs in the machine, and its domain. */
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
        id: "E10",
        name: "A web request that wants Internet Explorer",
        seen: ["Custom Script Extension for Windows"],
        handled: [
            tested(
                "test/guest/scripts.test.ts",
                "send web requests by .NET alone, never by a command that may want Internet Explorer",
            ),
        ],
    },
    {
        id: "E11",
        name: "Modules from a gallery that cannot be reached, or not with TLS 1.2",
        seen: ["PowerShell Gallery TLS support"],
        handled: [
            tested(
                "test/guest/Scripts.Tests.ps1",
                "removes and re-initialises no storage and no backup, installs from no gallery, runs no text as code",
            ),
            tested("test/guest/Hardening.Tests.ps1", "switches TLS 1.2 on and restarts once: <values>"),
        ],
    },
    {
        id: "E12",
        name: "The Az modules take longer to install than there is time",
        seen: ["Azure-Samples/azuresandbox#155"],
        handled: [
            tested(
                "test/guest/Scripts.Tests.ps1",
                "removes and re-initialises no storage and no backup, installs from no gallery, runs no text as code",
            ),
            tested("test/guest/AzModules.Tests.ps1", "runs twice, and over an archive that was half unpacked"),
            refused("MABS-CFG-509"),
        ],
    },
    {
        id: "E13",
        name: "The extension knows no proxy, and SYSTEM has one of its own",
        seen: ["Custom Script Extension for Windows", "Troubleshoot Azure Backup Server"],
        handled: [
            tested("test/model/staging.test.ts", "carries any text unchanged"),
            tested("test/guest/Proxy.Tests.ps1", "gives Windows and SYSTEM the proxy with the exceptions, each once"),
        ],
    },
    {
        id: "E14",
        name: "A run command reports success although its script failed",
        seen: ["Azure/bicep#10608", "Azure/azure-cli#20495"],
        handled: [noRunCommands],
    },
    {
        id: "E15",
        name: "A flag of run commands that agents do not know",
        seen: ["Azure/azure-rest-api-specs#24963", "Azure/azure-sdk-for-python#31251"],
        handled: [noRunCommands],
    },
    {
        id: "E16",
        name: "A run command under another account is not reliable",
        seen: ["Azure/azure-powershell#24369", "Azure/azure-cli#23462"],
        handled: [noRunCommands],
    },
    {
        id: "E17",
        name: "The output of a script is cut off",
        seen: ["Azure/azure-cli#20495"],
        handled: [
            noRunCommands,
            tested(
                "test/guest/SupportBundle.Tests.ps1",
                "has every kind of source, and none of the secrets that were planted in it",
            ),
            tested("test/guest/startStaging.test.ts", "says in the status container that the server is staged"),
        ],
    },
    {
        id: "E18",
        name: "A script waits for an operation on its own machine",
        seen: ["Custom Script Extension for Windows"],
        handled: [
            tested(
                "test/guest/scripts.test.ts",
                "ask Azure Resource Manager for nothing but the certificate of the vault",
            ),
        ],
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
        id: "F4",
        name: "The account of the computer exists already",
        seen: ["NetUserAdd error 2224"],
        handled: [
            tested("test/guest/Domain.Tests.ps1", "makes the phase wait for <Code>, or say that waiting does not help"),
        ],
    },
    {
        id: "F5",
        name: "A computer name may not be used again",
        seen: ["KB5020276"],
        handled: [
            tested("test/guest/Domain.Tests.ps1", "makes the phase wait for <Code>, or say that waiting does not help"),
            later("operations", "the steps to rebuild a server are written, and were not tried"),
        ],
    },
    {
        id: "F6",
        name: "The join runs again on a machine that is a member",
        seen: ["Azure/azure-devtestlab#909"],
        handled: [joinedOnce],
    },
    {
        id: "F7",
        name: "Nobody waits for the restart of the join",
        seen: ["Azure/azure-powershell#1316", "Azure/bicep-registry-modules#1067"],
        handled: [
            tested(
                "test/guest/Domain.Tests.ps1",
                "restarts a machine whose join nobody completes, and one restart is enough",
            ),
            tested("test/guest/Domain.Tests.ps1", "ends in <Id>, <After>: <Text>"),
        ],
    },
    {
        id: "F8",
        name: "The join says only that something went wrong",
        seen: ["Azure/azure-powershell#3757", "Azure/avdaccelerator#460"],
        handled: [
            tested("test/guest/Domain.Tests.ps1", "makes the phase wait for <Code>, or say that waiting does not help"),
            tested(
                "test/guest/SupportBundle.Tests.ps1",
                "has every kind of source, and none of the secrets that were planted in it",
            ),
        ],
    },
    {
        id: "F9",
        name: "The extension reports success and the machine is no member",
        seen: ["Azure/azure-powershell#1316"],
        handled: [tested("test/guest/Domain.Tests.ps1", "ends in <Id>, <After>: <Text>")],
    },
    {
        id: "F10",
        name: "A container instead of an organizational unit",
        seen: ["Azure/azure-quickstart-templates#2272"],
        handled: [refused("MABS-CFG-501"), refused("MABS-CFG-522"), refused("MABS-CFG-523")],
    },
];
