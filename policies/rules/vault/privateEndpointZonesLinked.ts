import { inside } from "../../core/belonging";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { findInBackupEndpoints, withoutPrivateEndpoints } from "./endpoints";
import { zonesOf } from "./endpointZones";

/** Only zones of this program: whoever owns the others links them. Which network has to see them depends on who answers DNS there. */
export const privateEndpointZonesLinked = stackRule({
    id: "vault-private-endpoint-zones-linked",
    notApplicable: withoutPrivateEndpoints,
    check(stack) {
        const seen = new Set<StackResource>();
        return findInBackupEndpoints(stack, ({ endpoint }) =>
            findInEach(
                inside(stack, endpoint, { type: type.privateDnsZoneGroup, input: "privateEndpointName" }),
                (group) =>
                    findInEach(zonesOf(stack, group).resources, (zone) => {
                        if (seen.has(zone)) return [];
                        seen.add(zone);
                        return inside(stack, zone, { type: type.virtualNetworkLink, input: "privateZoneName" }).length >
                            0
                            ? []
                            : [
                                  zone.inputs.finding("", "a VirtualNetworkLink of the zone", {
                                      found: "no link to a network",
                                  }),
                              ];
                    }),
            ),
        );
    },
});
