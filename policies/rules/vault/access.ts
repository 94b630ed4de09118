import type { Inputs } from "../../core/inputs";
import { sameText } from "../../core/sameText";

export const publicAccessPath = "properties.publicNetworkAccess";

/** Whether the public network is known to be shut out. Left out, it is let in. */
export function isKnownPrivate(inputs: Inputs): boolean {
    return !inputs.isUnknown(publicAccessPath) && sameText(inputs.text(publicAccessPath), "Disabled");
}
