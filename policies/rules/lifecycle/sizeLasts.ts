import { fittingReplacement } from "../fittingSizes";
import { sizePath, sizeRule } from "../machines";
import { lastDay, lifetime, type Lifetime } from "./lifetime";

export const sizeLasts = sizeRule<Lifetime>({
    id: "lifecycle-size-lasts",
    ...lifetime,
    check(size, { inputs }, context) {
        const end = lastDay(context);
        const { family, retirementDate } = size;
        if (retirementDate === null || retirementDate > end) return [];
        const instead = fittingReplacement(size)?.name;
        return [
            inputs.finding(
                sizePath,
                `a size that lasts until ${end}; machines of the series ${family} are switched off on ${retirementDate}`,
                instead === undefined ? {} : { fix: `vmSize: "${instead}"` },
            ),
        ];
    },
});
