import { isOneOf } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { redundancies, redundancyPath } from "./redundancies";

interface Parameters {
    readonly allowed: readonly string[];
}

export const redundancyAllowed = resourceRule<Parameters>({
    id: "vault-redundancy-allowed",
    types: [type.vault],
    parameters: {
        allowed: {
            type: "array",
            items: { enum: [...redundancies] },
            minItems: 1,
            uniqueItems: true,
            description: "Redundancies that a vault may have; default GeoRedundant alone.",
        },
    },
    defaults: { allowed: ["GeoRedundant"] },
    check({ inputs }, { parameters: { allowed } }) {
        // A vault that names no redundancy is made geo-redundant.
        const redundancy = inputs.text(redundancyPath) ?? "GeoRedundant";
        return isOneOf(redundancy, allowed)
            ? []
            : [inputs.finding(redundancyPath, allowed.map((one) => `"${one}"`).join(" or "))];
    },
});
