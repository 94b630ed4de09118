import { joinWrittenOnce } from "../../../../policies/rules/installation/joinWrittenOnce";
import { join, machine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { joined, noJoins } from "../../support/joins";

const finds = (input: string) =>
    `join ${input}: found sent again when it changes, required "${input}" in ignoreChanges`;

describeRule(joinWrittenOnce, {
    compliant: joined,
    alsoCompliant: [{ by: "every change ignored", change: () => [machine, { ...join, ignoreChanges: ["*"] }] }],
    spoilt: [
        {
            by: "inputs whose changes are sent",
            change: () => [machine, { ...join, ignoreChanges: [] }],
            finds: [finds("protectedSettingsFromKeyVault"), finds("settings")],
        },
        {
            by: "a protected password that is sent again",
            change: () => [
                machine,
                {
                    ...join,
                    inputs: { ...join.inputs, protectedSettings: { Password: "a" } },
                    ignoreChanges: ["settings", "protectedSettingsFromKeyVault"],
                },
            ],
            finds: [finds("protectedSettings")],
        },
        {
            by: "a tag that runs it again",
            of: "join",
            set: [["forceUpdateTag", "2"]],
            finds: [finds("forceUpdateTag")],
        },
    ],
    unknown: [{ of: "join", path: "type" }],
    wrongType: { of: "join", path: "type", value: 7, finds: ["join type: found 7, required a text"] },
    notApplicable: noJoins,
});
