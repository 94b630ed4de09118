import { scriptTimeout } from "../../../../policies/rules/installation/scriptTimeout";
import { join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const withTimeout = (seconds: number) => ({ ...script, createTimeoutSeconds: seconds });

describeRule(scriptTimeout, {
    compliant: [machine, join, withTimeout(5400)],
    alsoCompliant: [
        { by: "no timeout of the program", change: () => [machine, join, script] },
        { by: "a short one for the join", change: () => [machine, { ...join, createTimeoutSeconds: 600 }, script] },
    ],
    spoilt: [
        {
            by: "a second less than 90 minutes",
            change: () => [machine, join, withTimeout(5399)],
            finds: ["script found 5399 s, required customTimeouts with create of at least 90 minutes, or none"],
        },
    ],
    unknown: [{ of: "script", path: "type" }],
    wrongType: { of: "script", path: "type", value: 7, finds: ["script type: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, join, script])],
});
