import { joinOptions } from "../../../../policies/rules/installation/joinOptions";
import { describeRule } from "../../support/describeRule";
import { joined, noJoins } from "../../support/joins";

const path = "settings.Options";
const required = "3: join, and create the account of the computer";

describeRule(joinOptions, {
    compliant: joined,
    alsoCompliant: [{ by: "a number", of: "join", set: [[path, 3]] }],
    spoilt: [
        {
            by: "no join",
            of: "join",
            set: [[path, "2"]],
            finds: [`join ${path}: found "2", required ${required}`],
        },
        {
            by: "a join of a member",
            of: "join",
            set: [[path, 35]],
            finds: [`join ${path}: found 35, required ${required}`],
        },
        {
            by: "options that are left out",
            of: "join",
            set: [[path, undefined]],
            finds: [`join ${path}: found nothing, required ${required}`],
        },
    ],
    unknown: [{ of: "join", path }],
    wrongType: { of: "join", path, value: true, finds: [`join ${path}: found true, required a number`] },
    notApplicable: noJoins,
});
