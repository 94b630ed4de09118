import { stackRule } from "../../rule";
import { hasUserAssignedKeyIdentity, userAssignedKeyIdentityPath } from "./customerKey";
import { endpointNames, findInVaultsWithEndpoints, withoutPrivateEndpoints } from "./endpoints";

export const customerKeyWithoutPrivateEndpoint = stackRule({
    id: "vault-customer-key-without-private-endpoint",
    notApplicable: withoutPrivateEndpoints,
    check: (stack) =>
        findInVaultsWithEndpoints(stack, ({ vault: { inputs }, endpoints }) =>
            hasUserAssignedKeyIdentity(inputs)
                ? [
                      inputs.finding(
                          userAssignedKeyIdentityPath,
                          `no user-assigned identity that reads the key, because ${endpointNames(endpoints)}`,
                      ),
                  ]
                : [],
        ),
});
