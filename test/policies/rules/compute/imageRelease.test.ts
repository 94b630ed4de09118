import { imageRelease } from "../../../../policies/rules/compute/imageRelease";
import { describeMachineRule, fromDisk, fromGallery } from "../../support/machines";

const sku = "storageProfile.imageReference.sku";
const both = "Windows Server 2016 or 2019 or 2022 Datacenter, for MABS V3 or V4";

describeMachineRule(imageRelease, {
    alsoCompliant: [
        { by: "the oldest release of V3", set: [[sku, "2016-datacenter-gensecond"]] },
        { by: "another case", set: [[sku, "2019-DATACENTER"]] },
        { by: "V4 alone", parameters: { mabsVersions: ["V4"] } },
        {
            by: "a SKU that somebody vouches for",
            set: [[sku, "2022-datacenter-XY"]],
            parameters: { otherSkus: ["2022-Datacenter-xy"] },
        },
    ],
    spoilt: [
        {
            by: "a release of the other version",
            set: [[sku, "2016-Datacenter"]],
            parameters: { mabsVersions: ["V4"] },
            finds: [
                `${sku}: found "2016-Datacenter", required Windows Server 2019 or 2022 Datacenter, for MABS V4; sku: "2022-datacenter"`,
            ],
        },
        {
            by: "a release that is too new for V3",
            parameters: { mabsVersions: ["V3"] },
            finds: [
                `${sku}: found "2022-datacenter-g2", required Windows Server 2016 or 2019 Datacenter, for MABS V3; sku: "2019-datacenter-gensecond"`,
            ],
        },
        {
            by: "a release that the facts do not know",
            set: [[sku, "2025-datacenter-g2"]],
            finds: [
                `${sku}: found "2025-datacenter-g2", required ${both}; The facts do not know this SKU; near to it:\n2022-datacenter-g2, 2022-datacenter, 2016-Datacenter.`,
            ],
        },
        {
            by: "no SKU",
            set: [[sku, undefined]],
            finds: [`${sku}: found nothing, required ${both}; sku: "2022-datacenter-g2"`],
        },
    ],
    unknown: [{ path: sku }, { path: "storageProfile.imageReference", answers: [sku] }],
    wrongType: { path: sku, value: 2022, finds: [`${sku}: found 2022, required a text`] },
    notApplicable: [fromDisk, fromGallery],
});
