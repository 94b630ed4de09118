import type { Inputs } from "../../core/inputs";
import { childrenOf } from "../../core/reach/children";
import type { Holder } from "../../core/reach/part";
import { holder, lastSegment, pathIn, reference } from "../../core/reach/part";
import { defaultRoutes } from "../../core/reach/routes";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { StackResource } from "../../core/resource";
import { type } from "../../types";
import type { ServerAnswer } from "./aboutServers";
import { aboutServers, compliant, elsewhere } from "./aboutServers";
import { leavesByProxy, proxiesParameter, type ProxiesParameters } from "./ways";

export const explicitWayOut = aboutServers<ProxiesParameters>({
    id: "network-explicit-way-out",
    parameters: proxiesParameter,
    defaults: { proxies: [] },
    judge(network, { parameters }) {
        const { interfaces, routes, subnet, virtualNetwork } = network;
        if (parameters.proxies.length > 0 || leavesByProxy(network)) return compliant;
        if (subnet.kind !== "here") return elsewhere(subnet);
        if (subnet.value.inputs.has("natGateway.id")) return gatewayHasAddress(network, subnet.value);
        if (interfaces.kind === "here" && interfaces.value.some(hasPublicAddress)) return compliant;
        if (routes.kind !== "here") return elsewhere(routes);
        if (defaultRoutes(routes.value).some(({ hop }) => hop !== undefined && leadsOut.has(hop))) return compliant;
        const balanced = loadBalancer(network);
        if (balanced !== undefined) return balanced;
        const doubtful = routes.value.filter(({ destination, hop }) => destination === undefined || hop === undefined);
        if (doubtful.length > 0) return { findings: [], unknown: doubtful.flatMap((route) => route.doubtful) };
        if (virtualNetwork.kind !== "here") return elsewhere(virtualNetwork);
        const learned = takesLearnedRoutes(network, subnet.value) && learnedRoutes(network, virtualNetwork.value);
        return learned || missing(subnet.value);
    },
});

const leadsOut: ReadonlySet<string> = new Set(["virtualappliance", "virtualnetworkgateway"]);

function missing({ inputs }: Holder): ServerAnswer {
    return {
        findings: [
            inputs.finding(
                "natGateway",
                "a NAT gateway; or a default route to a firewall, an outbound rule of a load balancer, or a proxy",
            ),
        ],
    };
}

/** A NAT gateway without an address carries nothing. One of others has whatever they gave it. */
function gatewayHasAddress({ stack }: ServerNetwork, subnet: Holder): ServerAnswer {
    const gateway = reference(stack, subnet, "natGateway.id", { type: type.natGateway, noun: "the NAT gateway" });
    if (gateway.kind !== "here") return compliant;
    const { inputs } = gateway.value;
    const lists = ["publicIpAddresses", "publicIpPrefixes"];
    const hasAddress = lists.some((list) => inputs.isUnknown(list) || inputs.items(list).length > 0);
    return hasAddress
        ? compliant
        : { findings: [inputs.finding("publicIpAddresses", "at least one public address or prefix")] };
}

/** Addresses of interfaces are judged elsewhere; here they are a way out. */
function hasPublicAddress({ inputs }: Holder): boolean {
    return inputs
        .items("ipConfigurations")
        .some((one) => one.has("publicIPAddress") || one.has("publicIPAddressConfiguration"));
}

/** A load balancer lets its machines out by an outbound rule, or by a balancing rule that does not say otherwise. */
function loadBalancer({ configuration, stack }: ServerNetwork): ServerAnswer | undefined {
    if (configuration.kind !== "here") return undefined;
    const path = "loadBalancerBackendAddressPools";
    if (!configuration.value.inputs.has(path)) return undefined;
    const full = pathIn(configuration.value, path);
    if (configuration.value.inputs.isUnknown(path)) return { findings: [], unknown: [full] };
    for (const pool of configuration.value.inputs.items(path)) {
        if (pool.isUnknown("id")) return { findings: [], unknown: [`${pool.path}.id`] };
        const id = (pool.text("id") ?? "").replace(/\/backendAddressPools\/.*$/i, "");
        const balancer = stack.named(id, type.loadBalancer);
        if (balancer === undefined) {
            const name = pool.instead("id") === undefined ? ` ${lastSegment(id)}` : "";
            return { findings: [], others: { reason: `the load balancer${name} belongs to others`, path: full } };
        }
        if (letsOut(balancer)) return compliant;
    }
    return undefined;
}

function letsOut({ inputs }: StackResource): boolean {
    if (inputs.items("outboundRules").length > 0) return true;
    const translates = inputs.items("loadBalancingRules").some((rule) => rule.flag("disableOutboundSnat") !== true);
    return translates && !isInside(inputs);
}

/** A load balancer without a public address balances inside the network, and translates no address. */
function isInside(inputs: Inputs): boolean {
    const frontends = inputs.items("frontendIPConfigurations");
    return frontends.length > 0 && !frontends.some((one) => one.has("publicIPAddress") || one.has("publicIPPrefix"));
}

/** A route table may keep the routes of gateways and hubs from its subnets. */
function takesLearnedRoutes({ stack }: ServerNetwork, subnet: Holder): boolean {
    const table = reference(stack, subnet, "routeTable.id", { type: type.routeTable, noun: "the route table" });
    return table.kind !== "here" || table.value.inputs.flag("disableBgpRoutePropagation") !== true;
}

/** Routes may come from a gateway or a hub, where no resource of the subnet says them. */
function learnedRoutes({ stack }: ServerNetwork, network: StackResource): ServerAnswer | undefined {
    const { perhaps, sure } = childrenOf(stack, network, type.virtualNetworkPeering, "virtualNetworkName");
    const own = sure.find(({ inputs }) => usesRemoteGateway(inputs));
    if (own !== undefined) return others(ofPeer, "virtualNetworkName");
    if (network.inputs.items("virtualNetworkPeerings").some(usesRemoteGateway))
        return others(ofPeer, "virtualNetworkPeerings");
    if (perhaps.some(({ inputs }) => usesRemoteGateway(inputs)))
        return { findings: [], unknown: ["virtualNetworkName"] };
    const remote = "remoteVirtualNetwork.id";
    const wanted = { type: type.virtualNetwork, noun: "the virtual network" };
    const hubs = stack
        .ofType(type.hubVirtualNetworkConnection)
        .map((connection) => reference(stack, holder(connection), remote, wanted));
    if (hubs.some((hub) => hub.kind === "here" && hub.value === network))
        return others(
            "the network may learn its default route from the hub that it is connected to",
            "virtualNetworkName",
        );
    const unknown = hubs.flatMap((hub) => (hub.kind === "unknown" ? hub.paths : []));
    return unknown.length === 0 ? undefined : { findings: [], unknown };
}

const ofPeer = "the network may learn its default route from the gateway of a peered network";

/** Of a peering, inside its network or a resource of its own. */
function usesRemoteGateway(peering: Inputs): boolean {
    return peering.flag("useRemoteGateways") === true;
}

function others(reason: string, path: string): ServerAnswer {
    return { findings: [], others: { reason, path } };
}
