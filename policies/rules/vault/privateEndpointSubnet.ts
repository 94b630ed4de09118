import { subnetRules, usableAddresses } from "../../../facts/subnetRules";
import { stackRule } from "../../rule";
import { withoutPrivateEndpoints } from "./endpoints";
import { findInEndpointSubnets } from "./endpointSubnets";

export const privateEndpointSubnet = stackRule({
    id: "vault-private-endpoint-subnet",
    notApplicable: withoutPrivateEndpoints,
    check(stack) {
        const { maxPrefixLength, neededAddresses } = subnetRules.privateEndpoints;
        return findInEndpointSubnets(stack, ({ inputs, prefixLength, prefixPath, endpoints }) => {
            const needed = endpoints.length * neededAddresses;
            const free = usableAddresses(prefixLength);
            if (prefixLength <= maxPrefixLength && free >= needed) return [];
            const required =
                prefixLength > maxPrefixLength
                    ? `a /${String(maxPrefixLength)} or larger`
                    : `at least ${String(needed)} usable addresses for ${String(endpoints.length)} private endpoints, of which it has ${String(free)}`;
            return [inputs.finding(prefixPath, required)];
        });
    },
});
