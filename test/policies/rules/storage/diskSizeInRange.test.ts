import { diskSizeInRange } from "../../../../policies/rules/storage/diskSizeInRange";
import { disk } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";

const size = "diskSizeGB";

describeRule(diskSizeInRange, {
    compliant: [disk("pool01", 1024)],
    alsoCompliant: [
        { by: "the largest size of its type", set: [[size, 32767]] },
        {
            by: "a larger one of a type that has it",
            set: [
                [size, 65536],
                ["sku.name", "PremiumV2_LRS"],
            ],
        },
        { by: "no size, as of a copy", set: [[size, undefined]] },
        {
            by: "a type that the facts do not know",
            set: [
                [size, 99999],
                ["sku.name", "Premium_GRS"],
            ],
        },
    ],
    spoilt: [
        {
            by: "one GiB more",
            set: [[size, 32768]],
            finds: [`pool01 ${size}: found 32768, required 1 to 32767 GiB, in which Premium_LRS is sold`],
        },
        {
            by: "less than the smallest",
            set: [
                [size, 3],
                ["sku.name", "UltraSSD_LRS"],
            ],
            finds: [`pool01 ${size}: found 3, required 4 to 65536 GiB, in which UltraSSD_LRS is sold`],
        },
    ],
    unknown: [{ path: size }, { path: "sku.name" }],
    wrongType: { path: size, value: "1 TB", finds: [`pool01 ${size}: found "1 TB", required a number`] },
    notApplicable: "applies to every resource of its types",
});
