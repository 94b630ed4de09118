import { trustedLaunch } from "../../../../policies/rules/compute/trustedLaunch";
import { describeMachineRule, fromDisk, fromGallery, unknownSize } from "../../support/machines";

const size = "hardwareProfile.vmSize";
const sku = "storageProfile.imageReference.sku";
const security = "securityProfile.securityType";
const boot = "securityProfile.uefiSettings.secureBootEnabled";
const tpm = "securityProfile.uefiSettings.vTpmEnabled";

describeMachineRule(trustedLaunch, {
    spoilt: [
        {
            by: "Standard",
            set: [[security, "Standard"]],
            finds: [`${security}: found "Standard", required "TrustedLaunch"`],
        },
        {
            by: "no security profile",
            set: [["securityProfile", undefined]],
            finds: [`${security}: found nothing, required "TrustedLaunch"`],
        },
        {
            by: "nothing of it switched on",
            set: [
                [boot, false],
                [tpm, undefined],
            ],
            finds: [`${boot}: found false, required true`, `${tpm}: found nothing, required true`],
        },
    ],
    unknown: [{ path: security }, { path: boot }, { path: tpm }, { path: size }, { path: sku }],
    wrongType: { path: boot, value: "yes", finds: [`${boot}: found "yes", required true or false`] },
    notApplicable: [
        fromDisk,
        fromGallery,
        { by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize },
        {
            by: "the documented minimum",
            set: [[size, "Standard_A4_v2"]],
            reason: "sizes of the series Av2 have no trusted launch",
        },
        {
            by: "an image of generation 1",
            set: [[sku, "2022-datacenter"]],
            reason: "an image of generation 1 has no UEFI, and the image of a machine that exists cannot be changed",
        },
        {
            by: "an image that the facts do not know",
            set: [[sku, "2025-datacenter-g2"]],
            reason: "the facts do not know the image of the machine, if it names one: compute-image-release reports it",
        },
    ],
});
