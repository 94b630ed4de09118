import type { EgressEndpoint } from "../../../facts/egress";
import type { Flow } from "../../core/reach/flow";
import { reach } from "../../core/reach/reach";
import { routesTo } from "../../core/reach/routes";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { Verdict } from "../../core/reach/verdict";
import { anyOf } from "../../core/reach/verdict";
import { aboutServers } from "./aboutServers";
import { answerOn } from "./blocked";
import { endpointsFor, flowTo, nameFlow } from "./needs";
import { leavesByProxy, proxiesParameter, type ProxiesParameters } from "./ways";

export const activationReachable = aboutServers<ProxiesParameters>({
    id: "network-activation-reachable",
    parameters: proxiesParameter,
    defaults: { proxies: [] },
    isAboutPlace: true,
    judge(network, { parameters }) {
        if (parameters.proxies.length > 0 || leavesByProxy(network)) {
            const reason =
                "activation cannot use the proxy of the network, and its way around it is not among the resources of this program";
            return { findings: [], others: { reason } };
        }
        const rows = endpointsFor(network, false).filter(
            ({ id, insteadOf }) => id === service || insteadOf === service,
        );
        const addresses = rows.filter(({ kind }) => kind === "addressPrefix").map(flowTo);
        return answerOn(
            addresses.map((flow) => reached(network, flow, rows)),
            () => true,
        );
    },
});

/** Row of the facts for the name that images of today ask; the older name is for older images. */
const service = "activation";

/** By address; or, where a firewall resolves names itself, by the name of the service. */
function reached(network: ServerNetwork, flow: Flow, rows: readonly EgressEndpoint[]): Verdict {
    const leavesAzure = throughGateway(network, flow);
    if (leavesAzure !== undefined) return leavesAzure;
    const names = rows
        .filter(({ kind }) => kind === "fqdn")
        .map((row): Flow => ({ ...nameFlow(row), place: flow.place }));
    return anyOf([reach(network, flow), ...names.map((name) => reach(network, name))]);
}

/** The service answers only calls from public addresses of Azure; behind a gateway they leave from elsewhere. */
function throughGateway({ routes, view }: ServerNetwork, flow: Flow): Verdict | undefined {
    if (routes.kind !== "here") return undefined;
    for (const route of routesTo(flow.place, routes.value, view)) {
        if (route === "system" || route.hop !== "virtualnetworkgateway") continue;
        const at = { inputs: route.at.inputs, path: "nextHopType" };
        const found = `the route ${route.name} to a gateway, behind which the call no longer comes from Azure`;
        return { kind: "denied", blockers: [{ flow, device: "route", at, found }] };
    }
    return undefined;
}
