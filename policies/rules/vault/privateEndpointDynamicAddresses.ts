import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherEndpoint } from "./endpoints";

export const privateEndpointDynamicAddresses = resourceRule({
    id: "vault-private-endpoint-dynamic-addresses",
    types: [type.privateEndpoint],
    notApplicable: otherEndpoint,
    check: ({ inputs }) =>
        inputs.items("ipConfigurations").length === 0
            ? []
            : [inputs.finding("ipConfigurations", "nothing: Azure chooses the addresses")],
});
