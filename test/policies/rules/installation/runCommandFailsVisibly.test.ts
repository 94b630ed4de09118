import { runCommandFailsVisibly } from "../../../../policies/rules/installation/runCommandFailsVisibly";
import { join, machine, runCommand, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

describeRule(runCommandFailsVisibly, {
    compliant: [machine, join, script, runCommand],
    alsoCompliant: [{ by: "asynchronous execution declined", of: "command", set: [["asyncExecution", false]] }],
    spoilt: [
        {
            by: "a failure that counts as success, which is Azure's default",
            of: "command",
            set: [["treatFailureAsDeploymentFailure", undefined]],
            finds: ["command treatFailureAsDeploymentFailure: found nothing, required true"],
        },
        {
            by: "a script that nobody waits for",
            of: "command",
            set: [["asyncExecution", true]],
            finds: ["command asyncExecution: found true, required false, or nothing"],
        },
        {
            by: "another account",
            of: "command",
            set: [["runAsUser", "mabslocal"]],
            finds: [
                'command runAsUser: found "mabslocal", required nothing: a scheduled task of the script runs under another account',
            ],
        },
    ],
    unknown: [
        { of: "command", path: "treatFailureAsDeploymentFailure" },
        { of: "command", path: "asyncExecution" },
    ],
    wrongType: {
        of: "command",
        path: "treatFailureAsDeploymentFailure",
        value: "true",
        finds: ['command treatFailureAsDeploymentFailure: found "true", required true or false'],
    },
    notApplicable: [
        noServers([unmarkedMachine, join, script, runCommand]),
        {
            by: "a program without run commands",
            written: [machine, join, script],
            reason: "the program has no managed run command",
        },
    ],
});
