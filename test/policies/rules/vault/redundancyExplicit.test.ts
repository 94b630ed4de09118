import { redundancyExplicit } from "../../../../policies/rules/vault/redundancyExplicit";
import { redundancyPath } from "../../../../policies/rules/vault/redundancies";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const required = 'required "GeoRedundant", "LocallyRedundant" or "ZoneRedundant"';

describeRule(redundancyExplicit, {
    compliant: [vaultWith({ redundancySettings: { standardTierStorageRedundancy: "ZoneRedundant" } })],
    alsoCompliant: [
        { by: "local redundancy", set: [[redundancyPath, "LocallyRedundant"]] },
        { by: "another case", set: [[redundancyPath, "georedundant"]] },
    ],
    spoilt: [
        {
            by: "no redundancy",
            set: [[redundancyPath, undefined]],
            finds: [`${redundancyPath}: found nothing, ${required}`],
        },
        {
            by: "no properties",
            set: [["properties", undefined]],
            finds: [`${redundancyPath}: found nothing, ${required}`],
        },
        {
            by: "a value that Azure only answers",
            set: [[redundancyPath, "Invalid"]],
            finds: [`${redundancyPath}: found "Invalid", ${required}`],
        },
    ],
    unknown: [{ path: redundancyPath }, { path: "properties", answers: [redundancyPath] }],
    wrongType: { path: redundancyPath, value: 3, finds: [`${redundancyPath}: found 3, required a text`] },
    notApplicable: everyVault,
});
