import { sizeKnown } from "../../../../policies/rules/compute/sizeKnown";
import { describeMachineRule } from "../../support/machines";

const size = "hardwareProfile.vmSize";
const vouch =
    "A size that exists goes into otherSizes of this rule, if somebody\nvouches for its cores, memory and disk controller.";

describeMachineRule(sizeKnown, {
    alsoCompliant: [
        { by: "another case", set: [[size, "standard_d4S_V5"]] },
        {
            by: "a size that somebody vouches for",
            set: [[size, "Standard_D4ads_v5"]],
            parameters: { otherSizes: ["standard_d4ads_v5"] },
        },
    ],
    spoilt: [
        {
            by: "a slip of the pen",
            set: [[size, "Standard_D4s_v55"]],
            finds: [
                `${size}: found "Standard_D4s_v55", required a size that the facts know; Near to it: Standard_D4s_v5, Standard_D4as_v5, Standard_D4ds_v5.\n${vouch}`,
            ],
        },
        { by: "no size", set: [["hardwareProfile", undefined]], finds: [`${size}: found nothing, required a size`] },
    ],
    unknown: [{ path: size }, { path: "hardwareProfile", answers: [size] }],
    wrongType: { path: size, value: {}, finds: [`${size}: found an object, required a text`] },
});
