import { sizeMinimum } from "../../../../policies/rules/compute/sizeMinimum";
import { describeMachineRule, unknownSize } from "../../support/machines";
import { unknown } from "../../support/programs";

const size = "hardwareProfile.vmSize";
const cores = "hardwareProfile.vmSizeProperties.vCPUsAvailable";

describeMachineRule(sizeMinimum, {
    alsoCompliant: [
        { by: "exactly 4 vCPUs and 8 GiB", set: [[size, "Standard_A4_v2"]] },
        { by: "exactly 4 vCPUs in use", set: [[cores, 4]] },
    ],
    spoilt: [
        {
            by: "too few vCPUs",
            set: [[size, "Standard_D2s_v5"]],
            finds: [
                `${size}: found "Standard_D2s_v5", required at least 4 vCPUs and 8 GiB of memory; Standard_D2s_v5 has 2 and 8 GiB; vmSize: "Standard_D4s_v5"`,
            ],
        },
        {
            by: "a series that ends, for which one that lasts is proposed",
            set: [[size, "Standard_A2_v2"]],
            finds: [
                `${size}: found "Standard_A2_v2", required at least 4 vCPUs and 8 GiB of memory; Standard_A2_v2 has 2 and 4 GiB; vmSize: "Standard_D4s_v5"`,
            ],
        },
        {
            by: "a series without SCSI, for which nothing is proposed",
            set: [[size, "Standard_D2s_v6"]],
            finds: [
                `${size}: found "Standard_D2s_v6", required at least 4 vCPUs and 8 GiB of memory; Standard_D2s_v6 has 2 and 8 GiB`,
            ],
        },
        {
            by: "vCPUs that are switched off",
            set: [[cores, 3]],
            finds: [`${cores}: found 3, required at least 4, or nothing`],
        },
        {
            by: "vCPUs that are switched off on a size that is not known",
            set: [
                [size, unknown],
                [cores, 2],
            ],
            finds: [`${cores}: found 2, required at least 4, or nothing`],
        },
    ],
    unknown: [{ path: size }, { path: cores }],
    wrongType: { path: cores, value: "4", finds: [`${cores}: found "4", required a number`] },
    notApplicable: [
        { by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize },
        { by: "no size", set: [["hardwareProfile", undefined]], reason: unknownSize },
    ],
});
