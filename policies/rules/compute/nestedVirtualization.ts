import { sizePath, sizeRule } from "../machines";

export const nestedVirtualization = sizeRule({
    id: "compute-nested-virtualization",
    notApplicable: ({ family, nestedVirtualization: offered }) =>
        offered === null ? `no page says whether sizes of the series ${family} can nest virtual machines` : undefined,
    check: ({ family, nestedVirtualization: offered }, { inputs }) =>
        offered === false
            ? [inputs.finding(sizePath, `a size that can nest virtual machines; those of the series ${family} cannot`)]
            : [],
});
