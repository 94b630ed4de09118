import type { Finding } from "../../core/finding";
import type { Route } from "../../core/reach/routes";
import { defaultRoutes } from "../../core/reach/routes";
import { aboutServers, elsewhere } from "./aboutServers";

export const defaultRouteLeadsOut = aboutServers({
    id: "network-default-route-leads-out",
    isAboutPlace: true,
    judge({ routes }) {
        if (routes.kind !== "here") return elsewhere(routes);
        const defaults = defaultRoutes(routes.value);
        const doubtful = [
            ...routes.value.filter(({ destination }) => destination === undefined),
            ...defaults.filter(({ hop }) => hop === undefined),
        ];
        return {
            findings: defaults.filter(({ hop }) => hop === "none").map(finding),
            unknown: doubtful.flatMap((route) => route.doubtful),
        };
    },
});

function finding({ at }: Route): Finding {
    const required = '"VirtualAppliance", "Internet" or "VirtualNetworkGateway" for a default route';
    return at.inputs.finding("nextHopType", required);
}
