import { resourceRule } from "../../rule";
import { type } from "../../types";

const settings = "properties.redundancySettings";

export const crossRegionRestoreNeedsGeo = resourceRule({
    id: "vault-cross-region-restore-needs-geo",
    types: [type.vault],
    check({ inputs }) {
        if (inputs.text(`${settings}.crossRegionRestore`) !== "Enabled") return [];
        return inputs.text(`${settings}.standardTierStorageRedundancy`) === "GeoRedundant"
            ? []
            : [
                  inputs.finding(
                      `${settings}.standardTierStorageRedundancy`,
                      '"GeoRedundant", because crossRegionRestore is "Enabled"',
                  ),
              ];
    },
});
