import { serverRecognised } from "../../../../policies/rules/installation/serverRecognised";
import { alone, join, machine, script, unmarkedMachine, vault } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";

describeRule(serverRecognised, {
    compliant: [unmarkedMachine, join, vault],
    spoilt: [
        {
            by: "a vault and a machine with a script, but no mark",
            change: (written) => [...written, script],
            finds: [
                'server tags: found no mark of a backup server: none of its rules was checked, required mabs-role: "backup-server", if the machine becomes one',
            ],
        },
    ],
    alsoCompliant: [{ by: "another vault and no machine", change: (written) => written.slice(2) }],
    unknown: [
        { of: "join", path: "type" },
        { of: "server", path: "tags" },
        { of: "server", path: "tags.mabs-role" },
    ],
    wrongType: { of: "join", path: "type", value: 7, finds: ["join type: found 7, required a text"] },
    notApplicable: [
        {
            by: "a program with a marked server",
            written: [machine, alone(script), vault],
            reason: "a backup server is recognised",
        },
        {
            by: "a program without a vault",
            written: [unmarkedMachine, alone(script)],
            reason: "the program makes no Recovery Services vault that a backup server could register with",
        },
    ],
});
