import { defaultRoutes } from "../../core/reach/routes";
import { aboutServers, compliant, elsewhere } from "./aboutServers";

export const routedThroughFirewall = aboutServers({
    id: "network-routed-through-firewall",
    isAboutPlace: true,
    judge({ routes, subnet }) {
        if (subnet.kind !== "here") return elsewhere(subnet);
        if (routes.kind !== "here") return elsewhere(routes);
        const hops = defaultRoutes(routes.value).map(({ hop }) => hop);
        if (hops.includes("virtualappliance")) return compliant;
        const doubtful = routes.value.filter(({ destination, hop }) => destination === undefined || hop === undefined);
        if (doubtful.length > 0) return { findings: [], unknown: doubtful.flatMap((route) => route.doubtful) };
        const required = "a route table whose default route leads to a firewall";
        return { findings: [subnet.value.inputs.finding("routeTable", required)] };
    },
});
