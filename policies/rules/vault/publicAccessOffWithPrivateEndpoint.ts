import { sameText } from "../../core/sameText";
import { stackRule } from "../../rule";
import { publicAccessPath } from "./access";
import { endpointNames, findInVaultsWithEndpoints, withoutPrivateEndpoints } from "./endpoints";

export const publicAccessOffWithPrivateEndpoint = stackRule({
    id: "vault-public-access-off-with-private-endpoint",
    notApplicable: withoutPrivateEndpoints,
    check: (stack) =>
        findInVaultsWithEndpoints(stack, ({ vault: { inputs }, endpoints }) =>
            sameText(inputs.text(publicAccessPath), "Disabled")
                ? []
                : [inputs.finding(publicAccessPath, `"Disabled", because ${endpointNames(endpoints)}`)],
        ),
});
