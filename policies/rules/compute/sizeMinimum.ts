import { isRetiring, takesScsi, vmSizes, type VmSize } from "../../../facts/vmSizes";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { Resource } from "../../core/resource";
import { isUnknownToFacts, machineRule, sizeOf, sizePath, unknownSize } from "../machines";
import { fittingReplacement, isLargeEnough, minimum } from "../fittingSizes";

/** A machine may use fewer cores than its size has. */
const coresPath = "hardwareProfile.vmSizeProperties.vCPUsAvailable";

export const sizeMinimum = machineRule({
    id: "compute-size-minimum",
    notApplicable: (machine) =>
        isUnknownToFacts(machine) && coresInUse(machine).length === 0 ? unknownSize : undefined,
    check: (machine) => findInEach([tooSmall, coresInUse], (part) => part(machine)),
});

function tooSmall(machine: Resource): readonly Finding[] {
    const size = sizeOf(machine);
    if (size === undefined || isLargeEnough(size)) return [];
    const { name, vCpus, memoryGiB } = size;
    const better = largerThan(size);
    return [
        machine.inputs.finding(
            sizePath,
            `at least ${String(minimum.vCpus)} vCPUs and ${String(minimum.memoryGiB)} GiB of memory; ${name} has ${String(vCpus)} and ${String(memoryGiB)} GiB`,
            better === undefined ? {} : { fix: `vmSize: "${better.name}"` },
        ),
    ];
}

/** The smallest that is large enough: of the same series, or of one that is advised instead of a series that ends. */
function largerThan(size: VmSize): VmSize | undefined {
    if (isRetiring(size)) return fittingReplacement(size);
    return vmSizes()
        .filter((other) => other.family === size.family && isLargeEnough(other) && takesScsi(other))
        .sort((a, b) => a.vCpus - b.vCpus || a.memoryGiB - b.memoryGiB)[0];
}

function coresInUse({ inputs }: Resource): readonly Finding[] {
    const available = inputs.number(coresPath);
    return available === undefined || available >= minimum.vCpus
        ? []
        : [inputs.finding(coresPath, `at least ${String(minimum.vCpus)}, or nothing`)];
}
