import type { Trap } from "./trap";
import { held, impossible, later, refused, tested } from "./trap";

const guarded = held(
    "rolesAndSecrets",
    "protects and retains every resource that cannot be made again, each by itself",
);
const inTheVault = held(
    "vault",
    "writes soft delete and immutability as properties of the vault, by no other resource, and soft delete never off",
);
const forGood = held(
    "rolesAndSecrets",
    "switches on roles, soft delete and purge protection of a key vault in so many words, and never off",
);

/** C: vault, key vault, roles, and what happens over the years. */
export const vaultTraps: readonly Trap[] = [
    {
        id: "C1",
        name: "Redundancy is fixed by the first registration",
        seen: ["hashicorp/terraform-provider-azurerm#8813", "Create and configure Recovery Services vaults"],
        handled: [
            held(
                "vault",
                "sets redundancy and cross-region restore in the request that makes the vault, and registers nobody before",
            ),
            tested("test/model/oneWayDoors.test.ts", "say in a sentence what cannot be undone"),
        ],
    },
    {
        id: "C2",
        name: "Two interfaces for redundancy, of which the first one used wins",
        seen: ["Azure/bicep-registry-modules#5156"],
        handled: [
            inTheVault,
            held("engine", "never write the vault's redundancy or soft delete by the older interfaces"),
        ],
    },
    {
        id: "C3",
        name: "azure-native has no resources for the vault's settings",
        seen: ["azure-native 3.28, module recoveryservices: no such resources"],
        handled: [inTheVault, impossible("the resources do not exist, so a program that uses them does not compile")],
    },
    {
        id: "C4",
        name: "A vault with deleted items in it cannot be deleted",
        seen: ["pulumi/pulumi-azure-native#3832", "hashicorp/terraform-provider-azurerm#8351"],
        handled: [guarded, later("operations", "how an environment is retired, step by step")],
    },
    {
        id: "C5",
        name: "Soft delete that is off is refused by newer API versions",
        seen: ["hashicorp/terraform-provider-azurerm#33289", "hashicorp/pandora#5021"],
        handled: [
            inTheVault,
            impossible("`Disabled` is not a value of `vault.softDelete.state`"),
            refused("MABS-CFG-111"),
        ],
    },
    {
        id: "C6",
        name: "Locked immutability is for ever",
        seen: ["Microsoft Q&A 5836422", "Microsoft Q&A 2284513"],
        handled: [
            refused("MABS-CFG-601"),
            refused("MABS-CFG-602"),
            held("vault", "locks immutability or soft delete for ever only where somebody has signed for it"),
        ],
    },
    {
        id: "C7",
        name: "A deleted resource group takes what others put there",
        seen: ["pulumi/pulumi-azure-native#2522"],
        handled: [
            held(
                "vault",
                "locks the vault and every machine against deletion, so that nobody deletes their group either",
            ),
            held(
                "vault",
                "puts a lock after everything that hangs on what it locks, because it has to be the first to go",
            ),
            guarded,
        ],
    },
    {
        id: "C8",
        name: "A protected parent refuses when its children are already gone",
        seen: ["pulumi/pulumi#6191", "pulumi/pulumi#21440"],
        handled: [
            guarded,
            later("pipelines", "a preview that deletes or replaces a protected type stops the pipeline"),
        ],
    },
    {
        id: "C9",
        name: "A new name or parent in the program deletes and creates",
        seen: ["pulumi/pulumi#837", "pulumi/pulumi#458"],
        handled: [tested("test/plan/planEnvironment.test.ts", "keeps the URNs that stacks in the field have")],
    },
    {
        id: "C10",
        name: "A role for a principal that is not replicated yet",
        seen: ["Azure/avdaccelerator#76", "hashicorp/terraform-provider-azurerm#25506"],
        handled: [
            held(
                "rolesAndSecrets",
                "assigns roles to an identity that exists, names its kind, and spares Azure a look-up of what is not replicated yet",
            ),
        ],
    },
    {
        id: "C11",
        name: "A role assignment meets itself in a replacement",
        seen: ["pulumi/pulumi-azure#121", "pulumi/pulumi-azure-native#771"],
        handled: [
            held(
                "rolesAndSecrets",
                "names role assignments by a GUID that follows from what they say, none of them twice, and replaces them in place",
            ),
            tested("test/model/roles.test.ts", "have assignment names that never change by themselves"),
        ],
    },
    {
        id: "C12",
        name: "A role takes effect minutes after it was given",
        seen: ["Azure/terraform-azurerm-avm-res-keyvault-vault#78", "Azure/azure-cli#22510"],
        handled: [
            held("staging", "stages after every role of the machine's identity, after its files and after its secrets"),
            tested("test/guest/bootstrap.test.ts", "waits for ${what} (${status})"),
            tested(
                "test/guest/startStaging.test.ts",
                "waits for the role on the status container and for the metadata service",
            ),
            tested("test/guest/Azure.Tests.ps1", "waits with growing pauses while a role has not arrived"),
            tested(
                "test/guest/VaultCredentials.Tests.ps1",
                "waits for the role, then ends with MABS-CRD-001 and leaves nothing",
            ),
        ],
    },
    {
        id: "C13",
        name: "A deleted key vault keeps its name for weeks",
        seen: ["alan-turing-institute/data-safe-haven#1637", "MicrosoftDocs/azure-docs#50228"],
        handled: [
            held(
                "namesAndIdentity",
                "gives key vault and storage account a name with a hash of stack and subscription, within 24 characters",
            ),
            tested(
                "test/model/buildModel.test.ts",
                "gives two stacks of one configuration no name in common that Azure holds unique",
            ),
            guarded,
        ],
    },
    {
        id: "C14",
        name: "A deleted secret keeps its name",
        seen: ["pulumi/pulumi-azure-native#1174"],
        handled: [
            held(
                "rolesAndSecrets",
                "leaves every secret in its key vault when it is removed from the stack, because its name stays taken",
            ),
            guarded,
            later("operations", "how a server that comes back takes its secrets over"),
        ],
    },
    {
        id: "C15",
        name: "Purge protection cannot be taken back",
        seen: ["azure-native 3.28, keyvault VaultPropertiesArgs"],
        handled: [forGood],
    },
    {
        id: "C16",
        name: "Roles become the default of a key vault with a new API version",
        seen: ["langfuse/langfuse-terraform-azure#35"],
        handled: [forGood],
    },
    {
        id: "C17",
        name: "Zones and regional pairs are not everywhere",
        seen: ["Reliability in Azure Backup", "hashicorp/terraform-provider-azurerm#14860"],
        handled: [
            refused("MABS-CFG-201"),
            refused("MABS-CFG-210"),
            refused("MABS-CFG-211"),
            refused("MABS-CFG-216"),
            refused("MABS-CFG-417"),
            held(
                "vault",
                "wants zone redundancy only in regions with zones, and cross-region restore only with geo-redundancy",
            ),
        ],
    },
    {
        id: "C18",
        name: "A killed run leaves operations behind",
        seen: ["pulumi/pulumi#4265", "pulumi/pulumi#10394"],
        handled: [
            held("staging", "gives the staging the 90 minutes that an extension has, no more and no less"),
            later("pipelines", "a job outlives its longest step and is never cancelled halfway"),
        ],
    },
];
