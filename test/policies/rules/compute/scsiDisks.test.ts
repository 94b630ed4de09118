import { scsiDisks } from "../../../../policies/rules/compute/scsiDisks";
import { describeMachineRule, unknownSize } from "../../support/machines";

const size = "hardwareProfile.vmSize";
const controller = "storageProfile.diskControllerType";

describeMachineRule(scsiDisks, {
    alsoCompliant: [
        { by: "the controller named", set: [[controller, "scsi"]] },
        {
            by: "the controller named on a size that the facts do not know",
            set: [
                [size, "Standard_X1"],
                [controller, "SCSI"],
            ],
        },
    ],
    spoilt: [
        {
            by: "a size with NVMe alone",
            set: [[size, "Standard_D4s_v6"]],
            finds: [
                `${size}: found "Standard_D4s_v6", required a size that attaches its disks by SCSI; Near to it: Standard_D4s_v5, Standard_D4as_v5, Standard_D4ds_v5.`,
            ],
        },
        {
            by: "NVMe by choice, on a size that the facts do not know",
            set: [
                [size, "Standard_X1"],
                [controller, "nvme"],
            ],
            finds: [`${controller}: found "nvme", required "SCSI"`],
        },
    ],
    unknown: [{ path: size }, { path: controller }],
    wrongType: { path: controller, value: true, finds: [`${controller}: found true, required a text`] },
    notApplicable: [{ by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize }],
});
