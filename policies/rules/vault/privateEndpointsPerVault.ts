import { limitValue } from "../../../facts/vaultLimits";
import { stackRule } from "../../rule";
import { findInVaultsWithEndpoints, withoutPrivateEndpoints } from "./endpoints";

export const privateEndpointsPerVault = stackRule({
    id: "vault-private-endpoints-per-vault",
    notApplicable: withoutPrivateEndpoints,
    check(stack) {
        const most = limitValue("privateEndpointsPerVault");
        return findInVaultsWithEndpoints(stack, ({ vault, endpoints }) =>
            endpoints.length <= most
                ? []
                : [
                      vault.inputs.finding("", `at most ${String(most)} private endpoints`, {
                          found: `${String(endpoints.length)} private endpoints`,
                      }),
                  ],
        );
    },
});
