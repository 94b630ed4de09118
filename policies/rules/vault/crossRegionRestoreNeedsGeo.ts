import { sameText } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { crossRegionRestorePath, redundancyPath } from "./redundancies";

export const crossRegionRestoreNeedsGeo = resourceRule({
    id: "vault-cross-region-restore-needs-geo",
    types: [type.vault],
    check({ inputs }) {
        if (!sameText(inputs.text(crossRegionRestorePath), "Enabled")) return [];
        return sameText(inputs.text(redundancyPath), "GeoRedundant")
            ? []
            : [inputs.finding(redundancyPath, '"GeoRedundant", because crossRegionRestore is "Enabled"')];
    },
});
