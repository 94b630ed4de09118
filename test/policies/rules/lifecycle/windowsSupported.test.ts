import { windowsSupported } from "../../../../policies/rules/lifecycle/windowsSupported";
import { describeMachineRule, fromDisk, fromGallery } from "../../support/machines";

const sku = "storageProfile.imageReference.sku";

describeMachineRule(windowsSupported, {
    alsoCompliant: [
        { by: "the newest release, though its support ends before the server", parameters: { plannedYears: 20 } },
        {
            by: "a release that is supported long enough",
            set: [[sku, "2019-Datacenter"]],
            parameters: { plannedYears: 2 },
        },
        { by: "an image that the facts do not know", set: [[sku, "2025-datacenter"]] },
    ],
    spoilt: [
        {
            by: "an older release",
            set: [[sku, "2019-Datacenter"]],
            finds: [
                `${sku}: found "2019-Datacenter", required Windows Server 2022; support of 2019 ends on 2029-01-09`,
            ],
        },
        {
            by: "a release that ends within a year",
            set: [[sku, "2016-datacenter-gensecond"]],
            parameters: { plannedYears: 1 },
            finds: [
                `${sku}: found "2016-datacenter-gensecond", required Windows Server 2022; support of 2016 ends on 2027-01-12`,
            ],
        },
    ],
    unknown: [{ path: sku }],
    wrongType: { path: sku, value: 2019, finds: [`${sku}: found 2019, required a text`] },
    notApplicable: [fromDisk, fromGallery],
});
