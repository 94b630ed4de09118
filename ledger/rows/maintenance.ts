import type { StatedRow } from "../enforcement";
import { byAlert, byPhase, byProgram, bySchema, proof } from "../enforcement";

const inMonitoring = (title: string) => proof("test/model/monitoring.test.ts", title);

/** M: maintenance and monitoring. */
export const maintenanceRows: Readonly<Record<string, StatedRow>> = {
    M02: {
        enforced: [
            byPhase(
                "Proof",
                "refuses a server of another build than the configuration names, so that nobody upgrades by a changed key",
                proof(
                    "test/guest/Proof.Tests.ps1",
                    'refuses the build <found> with <id> when the settings expect "<build>" and a rollup to "<rollup>"',
                ),
            ),
        ],
        cannot: { config: "a configuration describes what is installed anew; it knows no upgrade" },
    },
    M03: {
        enforced: [
            bySchema("mabs:monitoring.contactGapDays", "1 to 10 days", 11),
            byAlert(
                "no-vault-contact",
                "no proof of a contact for so many days, or no report at all",
                inMonitoring("takes the gap of contact from the configuration"),
            ),
        ],
    },
    M05: {
        enforced: [
            byAlert(
                "health-probe-failed",
                "the latest health probe of a server failed",
                inMonitoring("alerts about contact, health, silence and space, on the first server in trouble"),
            ),
            byAlert(
                "heartbeat-missing",
                "the machine is off, cut off, or its monitor agent is dead",
                inMonitoring("alerts about contact, health, silence and space, on the first server in trouble"),
            ),
        ],
    },
    M08: {
        enforced: [
            byProgram(
                ["config"],
                "model/server.ts",
                "all servers of an environment register with its one vault",
                proof("test/model/checks/vault.test.ts", "let 50 servers share a vault and refuse the 51st (V08)"),
            ),
        ],
    },
    M11: {
        cannot: {
            day2: "no date changes in a running server: advice and rules compare with the dated list in every plan, so plan on a schedule",
        },
    },
    M12: { enforced: [bySchema("mabs:servers.<name>.maxParallelOnlineJobs", "1 to 20", 21)] },
};
