import type { Trap } from "./trap";
import { held, later, refused, tested } from "./trap";

const oneAtATime = held(
    "extensions",
    "runs one operation on the extensions of a machine at a time, and patches it only after the last one",
);
const fixed = held("machine", "sends no change of what is fixed when a machine is made, and no custom data");
const attachments = held("disks", "spells out every field of an attached disk: no cache, kept when the machine goes");
const luns = held(
    "disks",
    "attaches each disk of its own once, on the LUN that its key or its entry in the file gives it",
);
const tag = held(
    "staging",
    "runs the staging again exactly when package or settings change, by a tag that is their hash",
);
const names = held("machine", "has a computer name of Windows and a local administrator whom Azure does not refuse");

/** A: the machine, its extensions and its disks. */
export const machineTraps: readonly Trap[] = [
    {
        id: "A1",
        name: "Two extensions of one handler on a machine",
        seen: ["Azure/azure-powershell#8173", "Azure/azure-quickstart-templates#4493"],
        handled: [
            held(
                "extensions",
                "has one extension per handler on every machine, among them one domain join and one Custom Script Extension",
            ),
        ],
    },
    {
        id: "A2",
        name: "A handler under another name or version",
        seen: ["Azure/azure-rest-api-specs#17102", "Azure/avdaccelerator#673"],
        handled: [
            held(
                "extensions",
                "asks for the handler versions of the facts and for minor upgrades, under a name that never changes",
            ),
        ],
    },
    {
        id: "A3",
        name: "The script runs while the join restarts the machine",
        seen: ["aztfmod/terraform-azurerm-caf#1620", "Azure/bicep-registry-modules#1067"],
        handled: [
            held("extensions", "joins the domain, which restarts the machine, before every other extension"),
            tested("test/guest/bootstrap.test.ts", "runs again over what it left, with the same result"),
            tested("test/guest/Domain.Tests.ps1", "ends in <Id>, <After>: <Text>"),
            tested(
                "test/guest/Domain.Tests.ps1",
                "restarts a machine whose join nobody completes, and one restart is enough",
            ),
        ],
    },
    {
        id: "A4",
        name: "One operation on an extension pushes out another",
        seen: ["hashicorp/terraform-provider-azurerm#19558", "Azure/azure-rest-api-specs#22434"],
        handled: [
            oneAtATime,
            later(
                "operations",
                "how to exempt the resource group from policies that install agents while a server is made",
            ),
        ],
    },
    {
        id: "A5",
        name: "An extension can be deleted only while its machine runs",
        seen: ["redhat-developer/mapt#208", "hashicorp/terraform-provider-azurerm#6098"],
        handled: [held("extensions", "lets an extension go with its machine")],
    },
    {
        id: "A6",
        name: "A preview shows an update that Azure refuses",
        seen: ["pulumi/pulumi-azure-native#577", "pulumi/pulumi-azure-native#1117"],
        handled: [fixed],
    },
    {
        id: "A7",
        name: "A new administrator password or custom data change nothing, or break the update",
        seen: ["pulumi/pulumi-azure#150", "Azure/azure-cli#18066"],
        handled: [fixed],
    },
    {
        id: "A8",
        name: "Attached disks come back from Azure with more fields than were sent",
        seen: ["pulumi/pulumi-azure-native#2356", "pulumi/pulumi-azure-native#3220"],
        handled: [attachments, later("pipelines", "a deployment never refreshes by the way")],
    },
    {
        id: "A9",
        name: "A disk can be attached only inside the machine",
        seen: ["azure-native 3.28, module compute: no such resource"],
        handled: [
            luns,
            tested(
                "test/model/diskLayout.test.ts",
                "moves no listed disk when others are added, removed or written in another order (property)",
            ),
        ],
    },
    {
        id: "A10",
        name: "A disk changes its LUN, or a LUN its disk",
        seen: ["Azure/azure-sdk-for-go#816", "hashicorp/terraform-provider-azurerm#85"],
        handled: [
            refused("MABS-CFG-416"),
            tested(
                "test/model/diskLayout.test.ts",
                "only appends when the protected data grow: no disk moves, shrinks or changes its name (property)",
            ),
            luns,
            later("pipelines", "a comparison of two plans names a LUN that somebody changed in the file"),
        ],
    },
    {
        id: "A11",
        name: "The system disk stays when the machine goes, or the data disks go with it",
        seen: ["pulumi/pulumi-azure-native#787", "Azure/azure-powershell#20999"],
        handled: [
            held("disks", "guards data disks as resources of their own, and lets the system disk go with its machine"),
            attachments,
        ],
    },
    {
        id: "A12",
        name: "Another cache setting takes a disk away for a while",
        seen: ["hashicorp/terraform-provider-azurerm#582"],
        handled: [attachments],
    },
    {
        id: "A13",
        name: "Protected settings never come back, so nobody knows whether they changed",
        seen: ["ansible-collections/azure#473", "hashicorp/terraform-provider-azurerm#9820"],
        handled: [tag],
    },
    {
        id: "A14",
        name: "Credentials in the state in clear text",
        seen: ["pulumi/pulumi-azure-native#1309", "pulumi/pulumi-azure-native#2408"],
        handled: [
            held("engine", "holds no credential in plain text"),
            held("engine", "shows no secret of the file and no generated one, in whatever input"),
            tested(
                "test/engine/secrets.test.ts",
                "keeps every secret out of state, output and plan, although the provider gets its text",
            ),
        ],
    },
    {
        id: "A15",
        name: "Names that Windows or Azure refuse",
        seen: ["azure-native 3.28, OSProfileArgs"],
        handled: [refused("MABS-CFG-401"), refused("MABS-CFG-402"), names],
    },
    {
        id: "A16",
        name: "The administrator of the vendor's sample cannot exist in Azure",
        seen: ["Run an unattended installation of Azure Backup Server"],
        handled: [
            names,
            refused("MABS-CFG-517"),
            tested("test/guest/Setup.Tests.ps1", "gives setup what the settings say"),
            tested(
                "test/guest/AnswerFile.Tests.ps1",
                "takes the domain from the account, and that of the settings for an account without one",
            ),
        ],
    },
    {
        id: "A17",
        name: "A fixed name meets itself in a replacement, a made-up name breaks what relies on it",
        seen: ["pulumi/pulumi#8589", "hashicorp/terraform-provider-azurerm#12212"],
        handled: [
            held("namesAndIdentity", "names every Azure resource in so many words, so that none gets a random suffix"),
            held(
                "namesAndIdentity",
                "asks for deletion before replacement of role assignments only, which hold nothing",
            ),
            held("namesAndIdentity", "writes each Azure resource from one place"),
        ],
    },
];
