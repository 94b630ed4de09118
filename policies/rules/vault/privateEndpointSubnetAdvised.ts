import { subnetRules } from "../../../facts/subnetRules";
import { stackRule } from "../../rule";
import { withoutPrivateEndpoints } from "./endpoints";
import { findInEndpointSubnets } from "./endpointSubnets";

/** Smaller than the least size is found by `vault-private-endpoint-subnet`. */
export const privateEndpointSubnetAdvised = stackRule({
    id: "vault-private-endpoint-subnet-advised",
    notApplicable: withoutPrivateEndpoints,
    check(stack) {
        const { advisedPrefixLength, maxPrefixLength } = subnetRules.privateEndpoints;
        return findInEndpointSubnets(stack, ({ inputs, prefixLength, prefixPath }) =>
            prefixLength > advisedPrefixLength && prefixLength <= maxPrefixLength
                ? [inputs.finding(prefixPath, `a /${String(advisedPrefixLength)} or larger`)]
                : [],
        );
    },
});
