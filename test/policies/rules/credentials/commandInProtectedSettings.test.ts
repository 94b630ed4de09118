import { commandInProtectedSettings } from "../../../../policies/rules/credentials/commandInProtectedSettings";
import { alone, join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const path = "settings.commandToExecute";
const finds = [`script ${path}: found [secret], required nothing: the command in protectedSettings`];

describeRule(commandInProtectedSettings, {
    compliant: [machine, join, script],
    alsoCompliant: [
        { by: "no settings", of: "script", set: [["settings", undefined]] },
        {
            by: "a command on another machine",
            of: "script",
            set: [
                [path, "a.exe"],
                ["vmName", "WEB01"],
            ],
        },
    ],
    spoilt: [
        { by: "a public command", of: "script", set: [[path, "powershell.exe -File start.ps1"]], finds },
        {
            by: "one that is known only after creation",
            of: "script",
            set: [[path, unknown]],
            finds: [
                `script ${path}: found a value known after creation, required nothing: the command in protectedSettings`,
            ],
        },
    ],
    unknown: [{ of: "script", path: "settings" }],
    wrongType: {
        of: "script",
        path: "settings",
        value: "a",
        finds: ['script settings: found "a", required an object'],
    },
    notApplicable: [noServers([unmarkedMachine, alone(script)])],
});
