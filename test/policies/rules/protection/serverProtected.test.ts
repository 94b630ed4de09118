import { serverProtected } from "../../../../policies/rules/protection/serverProtected";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unprotected } from "../../support/options";
import { unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

describeRule(serverProtected, {
    compliant: [machine],
    alsoCompliant: [{ by: "inputs of which nothing is known yet", set: [["storageProfile", unknown]] }],
    spoilt: [
        {
            by: "a machine that Pulumi would delete",
            change: unprotected("server"),
            finds: ["server found protect: false, required protect: true in its options"],
        },
    ],
    unknown: [],
    wrongType: "reads no inputs",
    notApplicable: [otherMachine(otherVm)],
});
