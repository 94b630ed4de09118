import { failuresNotSuppressed } from "../../../../policies/rules/installation/failuresNotSuppressed";
import { join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

describeRule(failuresNotSuppressed, {
    compliant: [machine, join, script],
    alsoCompliant: [
        { by: "false", of: "script", set: [["suppressFailures", false]] },
        {
            by: "true on another machine",
            of: "script",
            set: [
                ["suppressFailures", true],
                ["vmName", "WEB01"],
            ],
        },
    ],
    spoilt: [
        {
            by: "failures that are suppressed",
            of: "script",
            set: [["suppressFailures", true]],
            finds: ["script suppressFailures: found true, required false, or nothing"],
        },
    ],
    unknown: [{ of: "script", path: "suppressFailures" }],
    wrongType: {
        of: "script",
        path: "suppressFailures",
        value: "true",
        finds: ['script suppressFailures: found "true", required true or false'],
    },
    notApplicable: [noServers([unmarkedMachine, join, script])],
});
