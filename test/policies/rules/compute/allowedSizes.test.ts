import { allowedSizes } from "../../../../policies/rules/compute/allowedSizes";
import { describeMachineRule } from "../../support/machines";

const size = "hardwareProfile.vmSize";
const parameters = { allowedSizes: ["Standard_D4s_v5", "Standard_D8s_v5"] };

describeMachineRule(allowedSizes, {
    parameters,
    alsoCompliant: [{ by: "another case", set: [[size, "STANDARD_D8S_V5"]] }],
    spoilt: [
        {
            by: "another size",
            set: [[size, "Standard_D16s_v5"]],
            finds: [`${size}: found "Standard_D16s_v5", required one of Standard_D4s_v5, Standard_D8s_v5`],
        },
        {
            by: "no size",
            set: [[size, undefined]],
            finds: [`${size}: found nothing, required one of Standard_D4s_v5, Standard_D8s_v5`],
        },
    ],
    unknown: [{ path: size }],
    wrongType: { path: size, value: 4, finds: [`${size}: found 4, required a text`] },
    notApplicable: [
        {
            by: "a pack that nobody told which sizes are allowed",
            parameters: {},
            reason: "allowedSizes is empty: every size is allowed",
        },
    ],
});
