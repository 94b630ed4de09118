import { reach } from "../../core/reach/reach";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { Verdict } from "../../core/reach/verdict";
import { allOf, anyOf } from "../../core/reach/verdict";
import { aboutServers } from "./aboutServers";
import { answerOn, nothingAllows } from "./blocked";
import type { RequiredService } from "./needs";
import { neighbourFlow, requiredServices } from "./needs";
import {
    isPrivate,
    leavesByProxy,
    privateVaultParameter,
    proxiesParameter,
    proxyDecides,
    proxyFlows,
    vaultEndpointRanges,
} from "./ways";

interface Parameters {
    readonly proxies: readonly string[];
    readonly vaultIsPrivate: boolean;
}

export const requiredEndpointsReachable = aboutServers<Parameters>({
    id: "network-required-endpoints-reachable",
    isAboutPlace: true,
    parameters: { ...proxiesParameter, ...privateVaultParameter },
    defaults: { proxies: [], vaultIsPrivate: false },
    judge(network, { parameters }) {
        return answerOn(verdictsOnEndpoints(network, parameters), nothingAllows);
    },
});

/** Verdicts on everything that backup has to reach: services, private endpoints, or the proxies in front of them. */
export function verdictsOnEndpoints(network: ServerNetwork, parameters: Parameters): readonly Verdict[] {
    if (parameters.proxies.length > 0) return proxyFlows(parameters.proxies).map((flow) => reach(network, flow));
    if (leavesByProxy(network)) return [{ kind: "outside", reason: proxyDecides }];
    return [
        ...requiredServices(network, isPrivate(network, parameters)).map((service) => serviceReached(network, service)),
        ...vaultEndpointRanges(network).map((range) =>
            reach(network, { ...neighbourFlow(range, 443), toEndpoint: true }),
        ),
    ];
}

/** Rules may know a service by its tag, by its names, or by its addresses; one form is enough. Whether a list of names is whole is another rule. */
function serviceReached(network: ServerNetwork, { byAddress, byName, byTag }: RequiredService): Verdict {
    const tag = reach(network, byTag);
    if (tag.kind === "allowed") return tag;
    const names = byName.map((flow) => reach(network, flow));
    const addresses = byAddress.map((flow) => reach(network, flow));
    return anyOf([tag, ...names, ...(addresses.length === 0 ? [] : [allOf(addresses)])]);
}
