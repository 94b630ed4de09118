import type { StatedRow } from "../enforcement";
import { byNextStep, byOperator, byProgram, bySchema, proof } from "../enforcement";

const atTheVault = (title: string) => proof("test/traps/vault.test.ts", title);

/** V: vault. */
export const vaultRows: Readonly<Record<string, StatedRow>> = {
    V01: { enforced: [bySchema("mabs:vault.name", "2 to 50 letters, digits and hyphens, a letter first", "1vault")] },
    V03: {
        enforced: [
            bySchema("mabs:vault.redundancy", "one of three, geo-redundant where nothing is said", "Geo"),
            byProgram(
                ["config"],
                "components/backupVault.ts",
                "the redundancy goes into the request that makes the vault",
                atTheVault(
                    "sets redundancy and cross-region restore in the request that makes the vault, and registers nobody before",
                ),
            ),
        ],
    },
    V04: {
        enforced: [
            byProgram(
                ["config"],
                "model/oneWayDoors.ts",
                "every plan names the redundancy among what cannot be undone",
                proof(
                    "test/model/oneWayDoors.test.ts",
                    "are only those of every environment, when the configuration opens none",
                ),
            ),
        ],
        cannot: {
            preview: "a preview sees that the redundancy changes, not whether something is protected already",
            day2: "Azure refuses the change once something is protected, whoever asks for it",
        },
    },
    V08: {
        enforced: [byOperator("count the servers and machines that are registered with a vault of several owners")],
    },
    V09: {
        enforced: [byOperator("count the vaults of the subscription and the data sources of the vault")],
        cannot: { config: "a configuration knows neither the other vaults of its subscription nor the data sources" },
    },
    V10: { enforced: [byOperator("look at the size of the largest data source")] },
    V11: {
        enforced: [
            bySchema("mabs:vault.softDelete.state", "on, or always on", "Disabled"),
            bySchema("mabs:vault.softDelete.retentionDays", "14 to 180 days", 13),
            byOperator("compare the vault with its stack, so that a change in the portal shows"),
        ],
    },
    V12: { enforced: [byOperator("compare the vault with its stack, so that a change in the portal shows")] },
    V14: {
        enforced: [
            bySchema("mabs:servers.<name>.onlineRetentionDays", "7 to 9999 days", 6),
            bySchema("mabs:servers.<name>.onlineRetentionDays", "7 to 9999 days", 10000),
            byOperator("look at the retention in the protection groups, which are made in the console"),
        ],
    },
    V25: {
        enforced: [
            byNextStep(
                "register the provider once",
                proof(
                    "test/model/nextSteps.test.ts",
                    "of the defaults prepare, deploy, mirror, protect, in this order",
                ),
            ),
        ],
        cannot: { preview: "a registered provider is a state of the subscription and no resource of a program" },
    },
};
