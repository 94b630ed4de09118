import { limitValue } from "../../facts/vaultLimits";
import { isRetiring, nearestVmSizes, replacementFor, vmSize, vmSizes, type VmSize } from "../../facts/vmSizes";

/** The least that the product runs on in Azure (P07). */
export const minimum = { vCpus: limitValue("vCpusMin"), memoryGiB: limitValue("memoryGiBMin") } as const;

export function isLargeEnough({ vCpus, memoryGiB }: VmSize): boolean {
    return vCpus >= minimum.vCpus && memoryGiB >= minimum.memoryGiB;
}

/** The size that is advised instead of one that retires, large enough for the product whatever the other one was. */
export function fittingReplacement(size: VmSize): VmSize | undefined {
    const vCpus = Math.max(size.vCpus, minimum.vCpus);
    return replacementFor({ ...size, vCpus, memoryGiB: Math.max(size.memoryGiB, minimum.memoryGiB) });
}

/** Names of sizes that a new backup server may have, most like the one given, in words for a message. */
export function nearestFittingSizes(name: string): string {
    return nearestVmSizes(name, vmSizes().length)
        .filter((candidate) => {
            const size = vmSize(candidate);
            return size !== undefined && isLargeEnough(size) && !isRetiring(size) && !size.burstable;
        })
        .slice(0, 3)
        .join(", ");
}
