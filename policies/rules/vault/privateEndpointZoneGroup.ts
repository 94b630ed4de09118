import { inside } from "../../core/belonging";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { findInBackupEndpoints, withoutPrivateEndpoints } from "./endpoints";

export const privateEndpointZoneGroup = stackRule({
    id: "vault-private-endpoint-zone-group",
    notApplicable: withoutPrivateEndpoints,
    check: (stack) =>
        findInBackupEndpoints(stack, ({ endpoint }) =>
            inside(stack, endpoint, { type: type.privateDnsZoneGroup, input: "privateEndpointName" }).length > 0
                ? []
                : [
                      endpoint.inputs.finding("", "a PrivateDnsZoneGroup of the endpoint", {
                          found: "no group of DNS zones",
                      }),
                  ],
        ),
});
