import { serverInstalled } from "../../../../policies/rules/installation/serverInstalled";
import { join, machine, runCommand, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const finds = [
    "server found nothing that installs the server, required a Custom Script Extension, or a managed run command",
];

describeRule(serverInstalled, {
    compliant: [machine, join, script],
    spoilt: [
        { by: "a server with a join and no script", change: (written) => written.slice(0, 2), finds },
        { by: "a script on another machine", of: "script", set: [["vmName", "WEB01"]], finds },
    ],
    alsoCompliant: [
        {
            by: "a run command",
            change: ([server, joined]) => [server ?? machine, joined ?? join, { ...runCommand, after: ["join"] }],
        },
    ],
    unknown: [{ of: "script", path: "type" }],
    wrongType: { of: "script", path: "type", value: 7, finds: ["script type: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, script, join])],
});
