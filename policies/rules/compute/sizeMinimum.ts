import { takesScsi, vmSizes, type VmSize } from "../../../facts/vmSizes";
import type { Finding } from "../../core/finding";
import type { Resource } from "../../core/resource";
import { sizePath, sizeRule } from "../machines";
import { isLargeEnough, minimum } from "./fittingSizes";

/** A machine may use fewer cores than its size has. */
const coresPath = "hardwareProfile.vmSizeProperties.vCPUsAvailable";

export const sizeMinimum = sizeRule({
    id: "compute-size-minimum",
    check: (size, machine) => (isLargeEnough(size) ? coresInUse(machine) : [tooSmall(size, machine)]),
});

function tooSmall(size: VmSize, { inputs }: Resource): Finding {
    const sibling = vmSizes()
        .filter((other) => other.family === size.family && isLargeEnough(other) && takesScsi(other))
        .sort((a, b) => a.vCpus - b.vCpus || a.memoryGiB - b.memoryGiB)[0];
    return inputs.finding(
        sizePath,
        `at least ${String(minimum.vCpus)} vCPUs and ${String(minimum.memoryGiB)} GiB of memory; ${size.name} has ${String(size.vCpus)} and ${String(size.memoryGiB)} GiB`,
        sibling === undefined ? {} : { fix: `vmSize: "${sibling.name}"` },
    );
}

function coresInUse({ inputs }: Resource): readonly Finding[] {
    const available = inputs.number(coresPath);
    return available === undefined || available >= minimum.vCpus
        ? []
        : [inputs.finding(coresPath, `at least ${String(minimum.vCpus)}, or nothing`)];
}
