import type { StatedRow } from "../enforcement";
import { byAlert, byPhase, byProgram, bySchema, proof } from "../enforcement";

/** R: pass phrase and cache. */
export const registrationRows: Readonly<Record<string, StatedRow>> = {
    R01: { enforced: [bySchema("mabs:servers.<name>.passphrase.length", "16 to 128 characters", 15)] },
    R04: {
        enforced: [
            byProgram(
                ["config"],
                "components/serverSecrets.ts",
                "makes a pass phrase once and never anew",
                proof(
                    "test/components/serverSecrets.test.ts",
                    "never makes a generated secret anew, whatever argument changes",
                ),
            ),
            byProgram(
                ["guest", "day2"],
                "guest/Mabs/Credentials/Get-ServerPassphrase.ps1",
                "compares with the fingerprint whenever it reads the pass phrase",
                proof(
                    "test/guest/Passphrase.Tests.ps1",
                    "stops with MABS-PPH-006 when Key Vault gives another pass phrase, and keeps the record",
                ),
            ),
        ],
    },
    R05: {
        enforced: [
            byPhase(
                "CloudSettings",
                "gives the agent the pass phrase of Key Vault where setup has left none; the agent is never asked to save it",
                proof(
                    "test/guest/CloudSettings.Tests.ps1",
                    "sets the pass phrase of the server where setup has left none",
                ),
            ),
        ],
    },
    R06: {
        enforced: [
            byAlert(
                "storage-low",
                "less than 10 % of the cache or of the pool is free",
                proof(
                    "test/model/monitoring.test.ts",
                    "alerts about contact, health, silence and space, on the first server in trouble",
                ),
            ),
        ],
    },
    R07: {
        enforced: [
            byProgram(
                ["config"],
                "model/diskLayout.ts",
                "the cache has a managed disk of its own",
                proof(
                    "test/model/diskLayout.test.ts",
                    "puts the cache on LUN 0 and the derived pool on the LUNs from 1",
                ),
            ),
        ],
    },
};
