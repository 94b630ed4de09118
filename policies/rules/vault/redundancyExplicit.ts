import { isOneOf } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { redundancies, redundancyPath } from "./redundancies";

export const redundancyExplicit = resourceRule({
    id: "vault-redundancy-explicit",
    types: [type.vault],
    check: ({ inputs }) =>
        isOneOf(inputs.text(redundancyPath), redundancies)
            ? []
            : [inputs.finding(redundancyPath, '"GeoRedundant", "LocallyRedundant" or "ZoneRedundant"')],
});
