import { sameText } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { publicAccessPath } from "./access";
import { crossRegionRestorePath } from "./redundancies";

export const crossRegionRestoreNeedsPublicAccess = resourceRule({
    id: "vault-cross-region-restore-needs-public-access",
    types: [type.vault],
    check({ inputs }) {
        if (!sameText(inputs.text(crossRegionRestorePath), "Enabled")) return [];
        return sameText(inputs.text(publicAccessPath), "Disabled")
            ? [inputs.finding(crossRegionRestorePath, '"Disabled", because publicNetworkAccess is "Disabled"')]
            : [];
    },
});
