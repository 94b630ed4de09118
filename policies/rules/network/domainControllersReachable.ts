import type { Flow } from "../../core/reach/flow";
import { reach } from "../../core/reach/reach";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { aboutServers, elsewhere } from "./aboutServers";
import { answerOn, nothingAllows } from "./blocked";
import { neighbourFlows, rangesOf } from "./needs";
import { dnsServersOf, mayBeController, nobodySays, portsOf, rangesOpenedFor } from "./neighbours";

export interface DomainParameters {
    readonly domainControllers: readonly string[];
}

export const domainControllersParameter = {
    domainControllers: {
        type: "array",
        items: { type: "string" },
        description:
            "Addresses of the domain controllers, or ranges of them. Empty: those for which rules open the port of Kerberos, else the DNS servers of the network.",
    },
} as const;

export const domainControllersReachable = aboutServers<DomainParameters>({
    id: "network-domain-controllers-reachable",
    isAboutPlace: true,
    parameters: domainControllersParameter,
    defaults: { domainControllers: [] },
    judge(network, { parameters }) {
        const flows = domainFlows(network, parameters);
        if (flows.length > 0)
            return answerOn(
                flows.map((flow) => reach(network, flow)),
                nothingAllows,
            );
        const { virtualNetwork } = network;
        if (virtualNetwork.kind !== "here" && virtualNetwork.kind !== "absent") return elsewhere(virtualNetwork);
        const reason = "no rule, no parameter and no network says where the domain controllers stand";
        return nobodySays(network, reason);
    },
});

const dnsPort = "53";

/** Connections with domain controllers, and name resolution by the DNS servers, which may be others. */
export function domainFlows(network: ServerNetwork, { domainControllers }: DomainParameters): readonly Flow[] {
    const dnsServers = dnsServersOf(network);
    const given =
        domainControllers.length > 0
            ? rangesOf(domainControllers)
            : rangesOpenedFor(network, portsOf("dc-kerberos-tcp"));
    const controllers = given.length > 0 ? given : dnsServers.filter((range) => mayBeController(network, range));
    return [
        ...neighbourFlows("domainController", controllers, ({ ports, required }) => required && ports !== dnsPort),
        ...neighbourFlows("domainController", dnsServers, ({ ports }) => ports === dnsPort),
    ];
}
