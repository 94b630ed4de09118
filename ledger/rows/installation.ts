import type { StatedRow } from "../enforcement";
import { byOperator, byPhase, byProgram, bySchema, proof } from "../enforcement";

const inSetup = (title: string) => proof("test/guest/Setup.Tests.ps1", title);
const inAnswerFile = (title: string) => proof("test/guest/AnswerFile.Tests.ps1", title);
const writtenInTheMachine =
    "the answer file is written in the machine, minutes before setup reads it; the configuration holds none";

/** K, S, W, Q, U: credentials, installer, Windows, SQL Server, setup. */
export const installationRows: Readonly<Record<string, StatedRow>> = {
    K02: {
        enforced: [
            byPhase(
                "Setup",
                "asks for one file, minutes before setup, after it has removed earlier ones",
                proof("test/guest/VaultCredentials.Tests.ps1", "replaces what earlier tries left: there is one file"),
            ),
        ],
    },
    K05: {
        cannot: { config: "the configuration has no such path: the guest makes it, and refuses a relative one" },
    },
    W03: {
        enforced: [
            byPhase(
                "Setup",
                "restarts Windows first where it wants a restart",
                inSetup("asks for the restart that Windows wants (W03), and makes nothing before it"),
            ),
        ],
    },
    Q08: { enforced: [byOperator("see that the SQL Server of the product holds no database of somebody else")] },
    U01: {
        enforced: [
            byProgram(
                ["guest"],
                "guest/Mabs/Setup/ConvertTo-AnswerFileText.ps1",
                "writes all keys from values that it checks",
                inAnswerFile("writes all 17 keys for the bundled SQL Server of V4"),
            ),
        ],
        cannot: { config: writtenInTheMachine },
    },
    U02: {
        enforced: [
            byProgram(
                ["guest"],
                "guest/Mabs/Setup/ConvertTo-AnswerFileText.ps1",
                "names the reporting instance of each version",
                inAnswerFile('says <use> and names <instance> and <reporting> for <version> with the instance "<own>"'),
            ),
        ],
        cannot: { config: writtenInTheMachine },
    },
    U03: {
        enforced: [
            bySchema("mabs:servers.<name>.sql.mode", "bundled, or existing with the instance that it needs", "none"),
            byProgram(
                ["guest"],
                "guest/Mabs/Setup/ConvertTo-AnswerFileText.ps1",
                "writes 0 or 1 by that choice",
                inAnswerFile('says <use> and names <instance> and <reporting> for <version> with the instance "<own>"'),
            ),
        ],
    },
    U04: {
        enforced: [
            byPhase(
                "Setup",
                "makes the folder, which the setup account may write to",
                inSetup("lets the setup account into its folders, and nobody else beside SYSTEM and Administrators"),
            ),
        ],
    },
    U05: {
        enforced: [
            byProgram(
                ["guest", "day2"],
                "guest/Mabs/Setup/Clear-SetupSecret.ps1",
                "destroys the file after every setup, and at the start of every run of the task",
                inSetup("destroys answer file, credentials, pass phrase file and task, and keeps the rest"),
            ),
        ],
    },
    U06: {
        enforced: [
            byPhase(
                "Setup",
                "names the file and the log that it has just made",
                inSetup("gives setup what the settings say"),
            ),
        ],
    },
};
