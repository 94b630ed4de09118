import { nestedVirtualization } from "../../../../policies/rules/compute/nestedVirtualization";
import { describeMachineRule, unknownSize } from "../../support/machines";

const size = "hardwareProfile.vmSize";

describeMachineRule(nestedVirtualization, {
    spoilt: [
        {
            by: "the documented minimum",
            set: [[size, "Standard_A4_v2"]],
            finds: [
                `${size}: found "Standard_A4_v2", required a size that can nest virtual machines; those of the series Av2 cannot`,
            ],
        },
    ],
    unknown: [{ path: size }],
    wrongType: { path: size, value: 4, finds: [`${size}: found 4, required a text`] },
    notApplicable: [
        { by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize },
        {
            by: "a series of which no page tells",
            set: [[size, "Standard_D2_v5"]],
            reason: "no page says whether sizes of the series Dv5 can nest virtual machines",
        },
    ],
});
