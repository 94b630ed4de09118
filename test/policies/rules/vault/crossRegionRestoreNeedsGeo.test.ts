import { crossRegionRestoreNeedsGeo } from "../../../../policies/rules/vault/crossRegionRestoreNeedsGeo";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";

const redundancy = "properties.redundancySettings.standardTierStorageRedundancy";
const restore = "properties.redundancySettings.crossRegionRestore";

describeRule(crossRegionRestoreNeedsGeo, {
    compliant: [
        {
            type: type.vault,
            inputs: {
                properties: {
                    redundancySettings: {
                        standardTierStorageRedundancy: "GeoRedundant",
                        crossRegionRestore: "Enabled",
                    },
                },
            },
        },
    ],
    alsoCompliant: [
        {
            by: "cross-region restore off",
            set: [
                [redundancy, "LocallyRedundant"],
                [restore, "Disabled"],
            ],
        },
        {
            by: "cross-region restore left out",
            set: [
                [redundancy, "ZoneRedundant"],
                [restore, undefined],
            ],
        },
    ],
    spoilt: [
        {
            by: "another redundancy",
            set: [[redundancy, "LocallyRedundant"]],
            finds: [
                `${redundancy}: found "LocallyRedundant", required "GeoRedundant", because crossRegionRestore is "Enabled"`,
            ],
        },
        {
            by: "a redundancy that is left out",
            set: [[redundancy, undefined]],
            finds: [`${redundancy}: found nothing, required "GeoRedundant", because crossRegionRestore is "Enabled"`],
        },
    ],
    unknown: [{ path: redundancy }, { path: restore }],
    wrongType: { path: restore, value: true, finds: [`${restore}: found true, required a text`] },
    notApplicable: "applies to every resource of its types",
});
