import type { StatedRow } from "../enforcement";
import { byNextStep, byOperator, byProgram, proof } from "../enforcement";

/** P: machine, Windows, name, domain. */
export const platformRows: Readonly<Record<string, StatedRow>> = {
    P01: {
        enforced: [
            byProgram(
                ["config"],
                "components/serverMachine.ts",
                "every server of an environment is an Azure virtual machine; there is nothing else to write",
                proof(
                    "test/components/backupServer.test.ts",
                    "runs the extensions of the VM one after the other: join, agent, staging",
                ),
            ),
        ],
    },
    P02: {
        enforced: [
            byNextStep(
                "protect machines in Azure only",
                proof("test/model/nextSteps.test.ts", "say which machines a server protects, and what they need first"),
            ),
            byOperator("look through the protected machines for one that is not in Azure"),
        ],
        cannot: { config: "a range of addresses does not say whether a machine stands in Azure" },
    },
    P09: {
        cannot: {
            day2: "nothing in a running server knows when its series retires: advice and rule compare with the dated list in every plan, so plan on a schedule",
        },
    },
    P21: {
        enforced: [
            byProgram(
                ["config"],
                "model/oneWayDoors.ts",
                "every plan names the computer name among what cannot be undone",
                proof(
                    "test/model/oneWayDoors.test.ts",
                    "are only those of every environment, when the configuration opens none",
                ),
            ),
        ],
    },
    P23: {
        enforced: [
            byProgram(
                ["day2"],
                "guest/Mabs/Domain/Assert-DomainMembership.ps1",
                "a changed domain runs the phase again, which refuses it (MABS-DOM-003)",
                proof("test/guest/Domain.Tests.ps1", "ends in <Id>, <After>: <Text>"),
            ),
        ],
    },
    P24: {
        enforced: [byOperator("see that no other machine of the vault has the name of a new server")],
    },
    P29: {
        enforced: [
            byNextStep(
                "protect machines of the same domain, virtual network and subscription",
                proof("test/model/nextSteps.test.ts", "say which machines a server protects, and what they need first"),
            ),
            byOperator("look through the protected machines for one of another domain, network or subscription"),
        ],
    },
};
