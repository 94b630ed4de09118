import type { Finding } from "../../core/finding";
import type { Route } from "../../core/reach/routes";
import { defaultRoutes, routesTo } from "../../core/reach/routes";
import { hasServiceEndpoint } from "../../core/reach/reach";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { aboutServers, compliant, elsewhere } from "./aboutServers";
import { requiredServices } from "./needs";
import { isPrivate, leavesByProxy, proxiesParameter, type ProxiesParameters } from "./ways";

export const defaultRouteLeadsOut = aboutServers<ProxiesParameters>({
    id: "network-default-route-leads-out",
    parameters: proxiesParameter,
    defaults: { proxies: [] },
    isAboutPlace: true,
    judge(network, { parameters }) {
        const { routes } = network;
        if (parameters.proxies.length > 0 || leavesByProxy(network)) return compliant;
        if (routes.kind !== "here") return elsewhere(routes);
        const defaults = defaultRoutes(routes.value);
        const doubtful = [
            ...routes.value.filter(({ destination }) => destination === undefined),
            ...defaults.filter(({ hop }) => hop === undefined),
        ];
        const dropping = defaults.filter(({ hop }) => hop === "none");
        const isForRest = dropping.length > 0 && servicesHaveOwnWay(network, routes.value);
        return {
            findings: isForRest ? [] : dropping.map(finding),
            unknown: doubtful.flatMap((route) => route.doubtful),
        };
    },
});

/** Whether backup needs no default route: a route by service tag, or a service endpoint, takes each of its services past it. */
function servicesHaveOwnWay(network: ServerNetwork, routes: readonly Route[]): boolean {
    return requiredServices(network, isPrivate(network, { vaultIsPrivate: false })).every(
        ({ byTag: { place } }) =>
            (place.kind === "service" && hasServiceEndpoint(network, place.tag)) ||
            routesTo(place, routes, network.view).every((route) => route !== "system" && isByTag(route)),
    );
}

function isByTag({ destination }: Route): boolean {
    return destination?.kind === "tag";
}

function finding({ at }: Route): Finding {
    const required = '"VirtualAppliance", "Internet" or "VirtualNetworkGateway" for a default route';
    return at.inputs.finding("nextHopType", required);
}
