import type { Decision, OrderedRule } from "./decision";
import { farSide } from "./farSide";
import { askFirewall } from "./firewallRules";
import type { Firewall } from "./readFirewall";
import type { Viewpoint } from "./ends";
import type { Flow } from "./flow";
import type { Part } from "./part";
import { absolute } from "./part";
import { contains, isPrivate } from "./ranges";
import type { SecurityGroup } from "./readSecurityRules";
import type { ReadRoute } from "./readRoutes";
import { defaultRoutes, routesTo } from "./routes";
import { askSecurityRules } from "./securityRules";
import type { ServerNetwork } from "./serverNetwork";
import type { Blocker, Verdict } from "./verdict";
import { allOf, allowed } from "./verdict";
import { firewallBehind } from "./wayOut";

const asked = new WeakMap<Viewpoint, Map<string, Verdict>>();

/**
 * Whether security groups, routes and firewall together let a server make, or take, a connection. Rules ask for the same ones, and servers stand in the same
 * places: each question is answered once.
 */
export function reach(network: ServerNetwork, flow: Flow): Verdict {
    const verdicts = asked.get(network.view) ?? new Map<string, Verdict>();
    asked.set(network.view, verdicts);
    const key = JSON.stringify(flow);
    const verdict = verdicts.get(key) ?? judge(network, flow);
    verdicts.set(key, verdict);
    return verdict;
}

function judge(network: ServerNetwork, flow: Flow): Verdict {
    const verdict = allOf([
        passesGroups(network, flow),
        ...(flow.direction === "Outbound" ? [goes(network, flow)] : []),
        isTaken(network, flow),
    ]);
    // In a subnet of others, whose range nobody here knows, doubt is about their part.
    const { subnet } = network;
    return verdict.kind === "unknown" && subnet.kind === "outside" ? subnet : verdict;
}

/** Whether the security groups alone let a connection pass. */
function passesGroups({ groups, view }: ServerNetwork, flow: Flow): Verdict {
    return allOf(groups.map((part) => (part.kind === "here" ? passesGroup(part.value, flow, view) : undecided(part))));
}

/** Whether the far end, where this program makes it, takes part in the connection. */
function isTaken(network: ServerNetwork, flow: Flow): Verdict {
    if (!isNeighbour(network, flow)) return allowed;
    const far = farSide(network.stack, flow, network.view);
    if (far?.group.kind !== "here") return far === undefined ? allowed : undecided(far.group);
    return passesGroup(far.group.value, far.flow, far.view);
}

/** What others decide, or what is not known; where nothing is, nothing stops. */
function undecided(part: Exclude<Part<unknown>, { kind: "here" }>): Verdict {
    return part.kind === "absent" ? allowed : part;
}

function passesGroup(group: SecurityGroup, flow: Flow, view: ServerNetwork["view"]): Verdict {
    const decisions = askSecurityRules(group.rules, flow, view);
    return verdictOf(decisions, flow, ({ by, flow: part, tooLate }) => ({
        flow: part,
        device: "securityGroup",
        near: view.local,
        at: by?.at ?? { inputs: group.resource.inputs, path: "securityRules" },
        found: by === undefined ? "no rule that allows it" : denialText(by),
        ...(tooLate === undefined ? {} : { tooLate: tooLate.title }),
    }));
}

function denialText({ at, title }: OrderedRule): string {
    return at === undefined ? `no rule that allows it before Azure's own ${title}` : `${title}, which denies it`;
}

/** Denied where a part is denied for sure; a part that all rules treat like its neighbours is not told apart from them. */
function verdictOf<D extends Decision<OrderedRule> & { readonly flow: Flow }>(
    decisions: readonly D[],
    whole: Flow,
    blocker: (decision: D) => Blocker,
): Verdict {
    const denied = decisions.filter(({ outcome }) => outcome === "Deny");
    if (denied.length > 0) {
        const blockers = denied.map(blocker);
        const [first] = blockers;
        const isWhole = denied.length === decisions.length && denied.every(({ by }) => by === denied[0]?.by);
        return { kind: "denied", blockers: isWhole && first !== undefined ? [{ ...first, flow: whole }] : blockers };
    }
    const doubts = decisions.filter(({ outcome }) => outcome === "unknown").flatMap((decision) => decision.doubts);
    return doubts.length === 0
        ? allowed
        : { kind: "unknown", paths: [...new Set(doubts.flatMap(({ doubtful }) => doubtful))] };
}

/** Whether routes, and a firewall that they lead to, let a call pass. */
function goes(network: ServerNetwork, flow: Flow): Verdict {
    const { routes, view } = network;
    if (routes.kind !== "here") return undecided(routes);
    if (flow.place.kind === "service" && hasServiceEndpoint(network, flow.place.tag)) return allowed;
    const taken = routesTo(flow.place, routes.value, view).filter((route) => route !== "system");
    return allOf(taken.map((route) => follows(network, route as ReadRoute, flow)));
}

/** Services that a subnet reaches past any route, by the tag that the service endpoint stands for. Source: "Virtual Network service endpoints" (2023-06-29). */
const endpointTags: Readonly<Record<string, string>> = {
    "microsoft.storage": "storage",
    "microsoft.storage.global": "storage",
};

/** Whether a subnet reaches a service past any route. */
export function hasServiceEndpoint({ subnet }: ServerNetwork, tag: string): boolean {
    if (subnet.kind !== "here") return false;
    return subnet.value.inputs
        .items("serviceEndpoints")
        .some((endpoint) => endpointTags[endpoint.text("service")?.toLowerCase() ?? ""] === tag);
}

function follows(network: ServerNetwork, route: ReadRoute, flow: Flow): Verdict {
    if (route.destination === undefined || route.hop === undefined) return { kind: "unknown", paths: route.doubtful };
    if (isNeighbour(network, flow)) return followsToNeighbour(network, route, flow);
    switch (route.hop) {
        case "none":
            return dropped(route, flow);
        case "virtualappliance":
            return passesAppliance(network, route, flow);
        case "virtualnetworkgateway":
            return outside(route, "nextHopType", `what lies behind the gateway to which the route ${route.name} leads`);
        default:
            return allowed;
    }
}

/**
 * A neighbour lies in the network itself, or in one that is peered or connected; the routes to those are longer than a default route, and nobody here
 * knows them. So only a route to the neighbour itself, or to a part of it, drops packets for sure.
 */
function followsToNeighbour(network: ServerNetwork, route: ReadRoute, flow: Flow): Verdict {
    if (defaultRoutes([route]).length > 0) return allowed;
    if (route.hop === "none") {
        const { destination } = route;
        const isFor =
            destination?.kind === "addresses" &&
            flow.place.kind === "addresses" &&
            contains(flow.place.range, destination.range);
        return isFor ? dropped(route, flow) : allowed;
    }
    if (route.hop !== "virtualappliance") return allowed;
    const verdict = passesAppliance(network, route, flow);
    return verdict.kind === "denied"
        ? outside(
              route,
              "nextHopIpAddress",
              `whether packets for a neighbour pass the appliance of the route ${route.name}`,
          )
        : verdict;
}

function isNeighbour({ view }: ServerNetwork, { place }: Flow): boolean {
    return (
        place.kind === "addresses" &&
        (isPrivate(place.range) || view.networkRanges.some((own) => contains(own, place.range)))
    );
}

function outside(route: ReadRoute, property: string, what: string): Verdict {
    return {
        kind: "outside",
        reason: `${what} is not among the resources of this program`,
        path: absolute(route.at.inputs, property),
    };
}

function dropped(route: ReadRoute, flow: Flow): Verdict {
    const at = { inputs: route.at.inputs, path: "nextHopType" };
    return {
        kind: "denied",
        blockers: [{ flow, device: "route", at, found: `the route ${route.name}, which drops it` }],
    };
}

function passesAppliance({ stack, view }: ServerNetwork, route: ReadRoute, flow: Flow): Verdict {
    const part = firewallBehind(stack, route);
    return part.kind === "here" ? passesFirewall(part.value, flow, view) : undecided(part);
}

function passesFirewall(firewall: Firewall, flow: Flow, view: ServerNetwork["view"]): Verdict {
    return verdictOf(askFirewall(firewall.rules, flow, view), flow, ({ by, flow: part }) => ({
        flow: part,
        device: "firewall",
        at: by?.at ?? firewall.rulesAt,
        found: by === undefined ? "no rule that allows it" : denialText(by),
    }));
}
