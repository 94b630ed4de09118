import { joinRestart } from "../../../../policies/rules/installation/joinRestart";
import { describeRule } from "../../support/describeRule";
import { joined, noJoins } from "../../support/joins";

const path = "settings.Restart";

describeRule(joinRestart, {
    compliant: joined,
    alsoCompliant: [
        { by: "a flag", of: "join", set: [[path, true]] },
        { by: "another case", of: "join", set: [[path, "True"]] },
    ],
    spoilt: [
        {
            by: "no restart",
            of: "join",
            set: [[path, "false"]],
            finds: [`join ${path}: found "false", required "true"`],
        },
        {
            by: "a flag that is off",
            of: "join",
            set: [[path, false]],
            finds: [`join ${path}: found false, required "true"`],
        },
        {
            by: "a restart that is left out",
            of: "join",
            set: [[path, undefined]],
            finds: [`join ${path}: found nothing, required "true"`],
        },
    ],
    unknown: [{ of: "join", path }],
    wrongType: { of: "join", path, value: 1, finds: [`join ${path}: found 1, required true or false`] },
    notApplicable: noJoins,
});
