import { standardTier } from "../../../../policies/rules/compute/standardTier";
import { describeMachineRule } from "../../support/machines";

const size = "hardwareProfile.vmSize";

describeMachineRule(standardTier, {
    alsoCompliant: [{ by: "no size, which another rule reports", set: [[size, undefined]] }],
    spoilt: [
        {
            by: "the Basic tier, whatever its case",
            set: [[size, "basic_A4"]],
            finds: [`${size}: found "basic_A4", required a size of the Standard tier`],
        },
    ],
    unknown: [{ path: size }],
    wrongType: { path: size, value: 4, finds: [`${size}: found 4, required a text`] },
});
