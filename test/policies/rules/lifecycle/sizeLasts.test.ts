import { sizeLasts } from "../../../../policies/rules/lifecycle/sizeLasts";
import { describeMachineRule, unknownSize } from "../../support/machines";

const size = "hardwareProfile.vmSize";

describeMachineRule(sizeLasts, {
    alsoCompliant: [
        {
            by: "a lifetime that ends before the series",
            set: [[size, "Standard_A4_v2"]],
            parameters: { plannedYears: 1 },
        },
    ],
    spoilt: [
        {
            by: "the documented minimum",
            set: [[size, "Standard_A4_v2"]],
            finds: [
                `${size}: found "Standard_A4_v2", required a size that lasts until 2031-11-26; machines of the series Av2 are switched off on 2028-11-15; vmSize: "Standard_D4s_v5"`,
            ],
        },
        {
            by: "a size that is too small as well, with one that is large enough",
            set: [[size, "Standard_A2_v2"]],
            finds: [
                `${size}: found "Standard_A2_v2", required a size that lasts until 2031-11-26; machines of the series Av2 are switched off on 2028-11-15; vmSize: "Standard_D4s_v5"`,
            ],
        },
        {
            by: "a lifetime that ends just after the series",
            set: [[size, "Standard_D8s_v3"]],
            parameters: { plannedYears: 3 },
            finds: [
                `${size}: found "Standard_D8s_v3", required a size that lasts until 2029-11-26; machines of the series Dsv3 are switched off on 2029-11-15; vmSize: "Standard_D8s_v5"`,
            ],
        },
    ],
    unknown: [{ path: size }],
    wrongType: { path: size, value: 4, finds: [`${size}: found 4, required a text`] },
    notApplicable: [{ by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize }],
});
