import { limitValue } from "../../../facts/vaultLimits";
import { replacementFor } from "../../../facts/vmSizes";
import { sizePath, sizeRule } from "../machines";
import { lastDay, lifetime, type Lifetime } from "./lifetime";

export const sizeLasts = sizeRule<Lifetime>({
    id: "lifecycle-size-lasts",
    ...lifetime,
    check(size, { inputs }, context) {
        const end = lastDay(context);
        const { family, retirementDate } = size;
        if (retirementDate === null || retirementDate > end) return [];
        const vCpus = Math.max(size.vCpus, limitValue("vCpusMin"));
        const memoryGiB = Math.max(size.memoryGiB, limitValue("memoryGiBMin"));
        const instead = replacementFor({ ...size, vCpus, memoryGiB })?.name;
        return [
            inputs.finding(
                sizePath,
                `a size that lasts until ${end}; machines of the series ${family} are switched off on ${retirementDate}`,
                instead === undefined ? {} : { fix: `vmSize: "${instead}"` },
            ),
        ];
    },
});
