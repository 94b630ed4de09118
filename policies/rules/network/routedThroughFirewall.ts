import { defaultRoutes } from "../../core/reach/routes";
import { aboutServers, compliant, elsewhere } from "./aboutServers";

export const routedThroughFirewall = aboutServers({
    id: "network-routed-through-firewall",
    judge({ routes, subnet }) {
        if (subnet.kind !== "here") return elsewhere(subnet);
        if (routes.kind !== "here") return elsewhere(routes);
        const isRouted = defaultRoutes(routes.value).some(({ hop }) => hop === "virtualappliance");
        return isRouted
            ? compliant
            : {
                  findings: [
                      subnet.value.inputs.finding(
                          "routeTable",
                          "a route table whose default route leads to a firewall",
                      ),
                  ],
              };
    },
});
