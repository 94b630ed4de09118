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
    const address = "nextHopIpAddress";
    const hasAddress = route.has(address) && (route.isUnknown(address) || route.text(address) !== "");
    if (isAppliance === hasAddress) return [];
    return [
        route.finding(
            address,
            isAppliance ? "the address of the appliance" : 'no address, which only the type "VirtualAppliance" takes',
        ),
    ];
}
