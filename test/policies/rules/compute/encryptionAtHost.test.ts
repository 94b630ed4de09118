import { encryptionAtHost } from "../../../../policies/rules/compute/encryptionAtHost";
import { describeMachineRule, unknownSize } from "../../support/machines";

const size = "hardwareProfile.vmSize";
const encryption = "securityProfile.encryptionAtHost";

describeMachineRule(encryptionAtHost, {
    set: [[size, "Standard_D4s_v3"]],
    alsoCompliant: [{ by: "a size of which no page tells", set: [[size, "Standard_D4s_v5"]] }],
    spoilt: [
        { by: "no encryption", set: [[encryption, false]], finds: [`${encryption}: found false, required true`] },
        {
            by: "encryption that is left out",
            set: [["securityProfile", undefined]],
            finds: [`${encryption}: found nothing, required true`],
        },
    ],
    unknown: [{ path: size }, { path: encryption }],
    wrongType: { path: encryption, value: "true", finds: [`${encryption}: found "true", required true or false`] },
    notApplicable: [
        { by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize },
        {
            by: "a series that cannot",
            set: [
                [size, "Standard_A4_v2"],
                [encryption, undefined],
            ],
            reason: "sizes of the series Av2 cannot encrypt at their host",
        },
        {
            by: "a series of which no page tells, without encryption",
            set: [
                [size, "Standard_D4s_v5"],
                [encryption, undefined],
            ],
            reason: "no page says whether Standard_D4s_v5 can encrypt at its host; az vm list-skus --size Standard_D4s_v5 tells for a subscription",
        },
    ],
});
