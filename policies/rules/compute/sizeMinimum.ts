import { takesScsi, vmSizes } from "../../../facts/vmSizes";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { Resource } from "../../core/resource";
import { isUnknownToFacts, machineRule, sizeOf, sizePath, unknownSize } from "../machines";
import { isLargeEnough, minimum } from "./fittingSizes";

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
    const { name, family, vCpus, memoryGiB } = size;
    const sibling = vmSizes()
        .filter((other) => other.family === family && isLargeEnough(other) && takesScsi(other))
        .sort((a, b) => a.vCpus - b.vCpus || a.memoryGiB - b.memoryGiB)[0];
    return [
        machine.inputs.finding(
            sizePath,
            `at least ${String(minimum.vCpus)} vCPUs and ${String(minimum.memoryGiB)} GiB of memory; ${name} has ${String(vCpus)} and ${String(memoryGiB)} GiB`,
            sibling === undefined ? {} : { fix: `vmSize: "${sibling.name}"` },
        ),
    ];
}

function coresInUse({ inputs }: Resource): readonly Finding[] {
    const available = inputs.number(coresPath);
    return available === undefined || available >= minimum.vCpus
        ? []
        : [inputs.finding(coresPath, `at least ${String(minimum.vCpus)}, or nothing`)];
}
