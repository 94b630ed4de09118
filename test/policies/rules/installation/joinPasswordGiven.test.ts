import { joinPasswordGiven } from "../../../../policies/rules/installation/joinPasswordGiven";
import { describeRule } from "../../support/describeRule";
import { joined, noJoins } from "../../support/joins";
import { secret, unknown } from "../../support/programs";

const path = "protectedSettings.Password";
const reference = "protectedSettingsFromKeyVault";
const required = `${reference}, or protectedSettings with Password: one of them`;

describeRule(joinPasswordGiven, {
    compliant: joined,
    alsoCompliant: [
        {
            by: "a password in protected settings",
            of: "join",
            set: [
                [reference, undefined],
                ["protectedSettings", secret({ Password: "a" })],
            ],
        },
        {
            by: "a password that is known only after creation",
            of: "join",
            set: [
                [reference, undefined],
                ["protectedSettings", { Password: unknown }],
            ],
        },
        { by: "a reference that is known only after creation", of: "join", set: [[reference, unknown]] },
    ],
    spoilt: [
        {
            by: "no password",
            of: "join",
            set: [[reference, undefined]],
            finds: [`join ${path}: found nothing, required ${required}`],
        },
        {
            by: "a password under another name",
            of: "join",
            set: [
                [reference, undefined],
                ["protectedSettings", { password: secret("a") }],
            ],
            finds: [`join ${path}: found nothing, required ${required}`],
        },
        {
            by: "both",
            of: "join",
            set: [["protectedSettings", { Password: secret("a") }]],
            finds: [`join protectedSettings: found both, required ${required}`],
        },
    ],
    unknown: [{ of: "join", path: "type" }],
    wrongType: { of: "join", path: "type", value: 7, finds: ["join type: found 7, required a text"] },
    notApplicable: noJoins,
});
