import { takesScsi } from "../../../facts/vmSizes";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { Resource } from "../../core/resource";
import { isUnknownToFacts, machineRule, sizeOf, sizePath, unknownSize } from "../machines";
import { nearestFittingSizes } from "../fittingSizes";

const path = "storageProfile.diskControllerType";

export const scsiDisks = machineRule({
    id: "compute-scsi-disks",
    notApplicable: (machine) => (isUnknownToFacts(machine) && !machine.inputs.has(path) ? unknownSize : undefined),
    check: (machine) => findInEach([sizeTakesIt, machineTakesIt], (part) => part(machine)),
});

function sizeTakesIt(machine: Resource): readonly Finding[] {
    const size = sizeOf(machine);
    return size === undefined || takesScsi(size)
        ? []
        : [
              machine.inputs.finding(sizePath, "a size that attaches its disks by SCSI", {
                  fix: `Near to it: ${nearestFittingSizes(size.name)}.`,
              }),
          ];
}

/** Left out, Azure takes what size and image can do; no size that the facts know has both controllers. */
function machineTakesIt({ inputs }: { readonly inputs: Inputs }): readonly Finding[] {
    return inputs.text(path)?.toLowerCase() === "nvme" ? [inputs.finding(path, '"SCSI"')] : [];
}
