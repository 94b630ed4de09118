import { inside } from "../../core/belonging";
import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { findInBackupEndpoints, withoutPrivateEndpoints } from "./endpoints";
import { mayShowZones, neededZones, zoneNames, zonesOf } from "./endpointZones";

/** An endpoint without any group is found by `vault-private-endpoint-zone-group`. */
export const privateEndpointZones = stackRule({
    id: "vault-private-endpoint-zones",
    notApplicable: withoutPrivateEndpoints,
    check: (stack) =>
        findInBackupEndpoints(stack, ({ endpoint, vault }) => {
            const groups = inside(stack, endpoint, { type: type.privateDnsZoneGroup, input: "privateEndpointName" });
            const [group] = groups;
            if (group === undefined) return [];
            const zones = groups.flatMap((one) => zoneNames(zonesOf(stack, one)));
            const missing = neededZones(locationOf(vault.resources[0])).filter(({ fits }) => !zones.some(fits));
            return missing.length === 0
                ? []
                : [
                      group.inputs.finding(
                          "privateDnsZoneConfigs",
                          missing.map(({ name }) => `the zone ${name}`).join(" and "),
                          {
                              found: found(
                                  zones,
                                  groups.every((one) => mayShowZones(stack, one)),
                              ),
                          },
                      ),
                  ];
        }),
});

function found(zones: readonly string[], mayShow: boolean): string {
    if (zones.length === 0) return "no zone";
    return mayShow ? `the zones ${zones.join(", ")}` : "other zones";
}

/** Where a vault is. One that is not known asks for the zone of any region. */
function locationOf(vault: StackResource | undefined): string | undefined {
    return vault === undefined || vault.inputs.isUnknown("location") ? undefined : vault.inputs.text("location");
}
