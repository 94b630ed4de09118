import { hiddenValue } from "../../../facts/armTypes/describe";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { machineRule } from "../machines";

export const noCustomData = machineRule({
    id: "credentials-no-custom-data",
    check: ({ inputs }) =>
        findInEach([() => given(inputs.object("osProfile"), "customData"), () => given(inputs, "userData")], (check) =>
            check(),
        ),
});

function given(inputs: Inputs | undefined, name: string): readonly Finding[] {
    if (inputs?.has(name) !== true) return [];
    const isEmpty = !inputs.isUnknown(name) && inputs.text(name) === "";
    return isEmpty ? [] : [inputs.finding(name, "nothing", { found: hiddenValue })];
}
