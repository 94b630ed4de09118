import { trustedLaunchFits } from "../../../../policies/rules/compute/trustedLaunchFits";
import { describeMachineRule, unknownSize } from "../../support/machines";

const size = "hardwareProfile.vmSize";
const sku = "storageProfile.imageReference.sku";
const security = "securityProfile.securityType";
const ofSize = `${security}: found "TrustedLaunch", required nothing, or another size: Standard_A4_v2 has no trusted launch`;
const ofImage = `${security}: found "TrustedLaunch", required nothing, or an image of generation 2: one of generation 1 has no UEFI`;

describeMachineRule(trustedLaunchFits, {
    alsoCompliant: [
        { by: "no security type", set: [[security, undefined]] },
        {
            by: "an old size and no security type",
            set: [
                [size, "Standard_A4_v2"],
                ["securityProfile", undefined],
            ],
        },
        { by: "an image of a gallery", set: [["storageProfile.imageReference", { id: "/images/windows" }]] },
    ],
    spoilt: [
        { by: "an old size", set: [[size, "Standard_A4_v2"]], finds: [ofSize] },
        { by: "an image of generation 1", set: [[sku, "2022-datacenter"]], finds: [ofImage] },
        {
            by: "both",
            set: [
                [size, "Standard_A4_v2"],
                [sku, "2022-datacenter"],
            ],
            finds: [ofSize, ofImage],
        },
        {
            by: "an image of generation 1 on a size that the facts do not know",
            set: [
                [size, "Standard_X1"],
                [sku, "2022-datacenter"],
            ],
            finds: [ofImage],
        },
    ],
    unknown: [{ path: security }, { path: size }, { path: sku }],
    wrongType: { path: security, value: 1, finds: [`${security}: found 1, required a text`] },
    notApplicable: [{ by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize }],
});
