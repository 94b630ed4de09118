import { sameText } from "../../core/sameText";
import { stackRule } from "../../rule";
import { isKnownPrivate } from "./access";
import { endpointNames, findInVaultsWithEndpoints, withoutPrivateEndpoints } from "./endpoints";
import { crossRegionRestorePath } from "./redundancies";

/** A vault without public access is found by `vault-cross-region-restore-needs-public-access`. */
export const crossRegionRestoreWithoutPrivateEndpoint = stackRule({
    id: "vault-cross-region-restore-without-private-endpoint",
    notApplicable: withoutPrivateEndpoints,
    check: (stack) =>
        findInVaultsWithEndpoints(stack, ({ vault: { inputs }, endpoints }) =>
            sameText(inputs.text(crossRegionRestorePath), "Enabled") && !isKnownPrivate(inputs)
                ? [inputs.finding(crossRegionRestorePath, `"Disabled", because ${endpointNames(endpoints)}`)]
                : [],
        ),
});
