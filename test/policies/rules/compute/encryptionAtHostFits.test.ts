import { encryptionAtHostFits } from "../../../../policies/rules/compute/encryptionAtHostFits";
import { describeMachineRule, unknownSize } from "../../support/machines";

const size = "hardwareProfile.vmSize";
const encryption = "securityProfile.encryptionAtHost";

describeMachineRule(encryptionAtHostFits, {
    alsoCompliant: [
        {
            by: "a series that cannot, without encryption",
            set: [
                [size, "Standard_A4_v2"],
                [encryption, undefined],
            ],
        },
    ],
    spoilt: [
        {
            by: "a series that cannot",
            set: [[size, "Standard_A4_v2"]],
            finds: [
                `${encryption}: found true, required false, or another size: those of the series Av2 cannot encrypt at their host`,
            ],
        },
    ],
    unknown: [{ path: size }],
    wrongType: { path: size, value: 4, finds: [`${size}: found 4, required a text`] },
    notApplicable: [{ by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize }],
});

describeMachineRule(encryptionAtHostFits, {
    set: [
        [size, "Standard_A4_v2"],
        [encryption, false],
    ],
    spoilt: [
        {
            by: "encryption",
            set: [[encryption, true]],
            finds: [
                `${encryption}: found true, required false, or another size: those of the series Av2 cannot encrypt at their host`,
            ],
        },
    ],
    unknown: [{ path: encryption }],
    wrongType: { path: encryption, value: 1, finds: [`${encryption}: found 1, required true or false`] },
});
