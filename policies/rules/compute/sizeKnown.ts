import { vmSize } from "../../../facts/vmSizes";
import { machineRule, sizePath } from "../machines";
import { nearestFittingSizes } from "../fittingSizes";
import { includesName, namesSchema } from "../names";

interface Parameters {
    readonly otherSizes: readonly string[];
}

export const sizeKnown = machineRule<Parameters>({
    id: "compute-size-known",
    parameters: {
        otherSizes: namesSchema(
            "Sizes that the facts do not know, and that somebody vouches for: cores, memory, disks on a SCSI controller.",
        ),
    },
    defaults: { otherSizes: [] },
    check({ inputs }, { parameters: { otherSizes } }) {
        const size = inputs.text(sizePath);
        if (size === undefined) return [inputs.finding(sizePath, "a size")];
        if (vmSize(size) !== undefined || includesName(otherSizes, size)) return [];
        return [
            inputs.finding(sizePath, "a size that the facts know", {
                fix: `Near to it: ${nearestFittingSizes(size)}.\nA size that exists goes into otherSizes of this rule, if somebody\nvouches for its cores, memory and disk controller.`,
            }),
        ];
    },
});
