import { redundancyAllowed } from "../../../../policies/rules/vault/redundancyAllowed";
import { redundancyPath } from "../../../../policies/rules/vault/redundancies";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

describeRule(redundancyAllowed, {
    compliant: [vaultWith({ redundancySettings: { standardTierStorageRedundancy: "GeoRedundant" } })],
    alsoCompliant: [
        { by: "no redundancy, which is geo-redundancy", set: [[redundancyPath, undefined]] },
        {
            by: "a redundancy that the environment allows",
            set: [[redundancyPath, "ZoneRedundant"]],
            parameters: { allowed: ["GeoRedundant", "ZoneRedundant"] },
        },
    ],
    spoilt: [
        {
            by: "local redundancy",
            set: [[redundancyPath, "LocallyRedundant"]],
            finds: [`${redundancyPath}: found "LocallyRedundant", required "GeoRedundant"`],
        },
        {
            by: "geo-redundancy where data must stay",
            set: [[redundancyPath, undefined]],
            parameters: { allowed: ["LocallyRedundant", "ZoneRedundant"] },
            finds: [`${redundancyPath}: found nothing, required "LocallyRedundant" or "ZoneRedundant"`],
        },
    ],
    unknown: [{ path: redundancyPath }],
    wrongType: { path: redundancyPath, value: true, finds: [`${redundancyPath}: found true, required a text`] },
    notApplicable: everyVault,
});
