import type { Part } from "../../core/reach/part";
import { absent, then } from "../../core/reach/part";
import type { Firewall } from "../../core/reach/readFirewall";
import { defaultRoutes } from "../../core/reach/routes";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { firewallBehind } from "../../core/reach/wayOut";
import type { ServerAnswer } from "./aboutServers";
import { elsewhere } from "./aboutServers";

/** The firewall to which the default route of a server leads. */
export function firewallInWay({ routes, stack }: ServerNetwork): Part<Firewall> {
    return then(routes, (all) => {
        const route = defaultRoutes(all).find(({ hop }) => hop === "virtualappliance");
        return route === undefined ? absent : firewallBehind(stack, route);
    });
}

/** The answer of rules about the firewall in the way where none of this program is. */
export function withoutFirewall(part: Exclude<Part<Firewall>, { kind: "here" }>): ServerAnswer {
    if (part.kind !== "absent") return elsewhere(part);
    const reason = "no default route of the server leads to a firewall, which alone knows names";
    return { findings: [], others: { reason } };
}
