import { findInEach } from "../../core/inputs";
import type { Inputs } from "../../core/inputs";
import type { Finding } from "../../core/finding";
import { resourceRule } from "../../rule";
import { type } from "../../types";

export const applianceRouteHasAddress = resourceRule({
    id: "network-appliance-route-has-address",
    types: [type.routeTable, type.route],
    check: (resource) =>
        resource.type === type.route
            ? judge(resource.inputs)
            : findInEach(resource.inputs.items("routes"), (route) => judge(route)),
});

function judge(route: Inputs): readonly Finding[] {
    const hop = route.text("nextHopType")?.toLowerCase();
    const isAppliance = hop === "virtualappliance";
    if (isAppliance === route.has("nextHopIpAddress")) return [];
    return [
        route.finding(
            "nextHopIpAddress",
            isAppliance ? "the address of the appliance" : 'no address, which only the type "VirtualAppliance" takes',
        ),
    ];
}
