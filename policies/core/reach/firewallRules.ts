import type { Decision, Match, OrderedRule } from "./decision";
import { decide, matchOf } from "./decision";
import type { Coverage, End, Place, Viewpoint } from "./ends";
import { bestOf, coverage, localCoverage } from "./ends";
import type { Flow, PortEntry } from "./flow";
import { addressRanges, knownPorts, partsOf, portCoverage } from "./flow";
import { holdsName, hostOfUrl } from "./names";
import { protocolCoverage } from "./securityRules";

/** A text of a rule; `unknown` for one that is not known yet. */
export type TextEntry = string | { readonly unknownAt: string };

/** A rule of a firewall about addresses and ports. */
export interface NetworkRule extends OrderedRule {
    readonly kind: "network";
    readonly sources: readonly End[];
    readonly destinations: readonly End[];
    readonly fqdns: readonly TextEntry[];
    /** In lower case; `any` for all. */
    readonly protocols: readonly TextEntry[];
    readonly ports: readonly PortEntry[];
}

/** A rule of a firewall about names. */
export interface ApplicationRule extends OrderedRule {
    readonly kind: "application";
    readonly sources: readonly End[];
    /** Narrows the rule to addresses; empty: it does not. */
    readonly destinations: readonly End[];
    readonly fqdns: readonly TextEntry[];
    readonly fqdnTags: readonly TextEntry[];
    readonly urls: readonly TextEntry[];
    /** Whether it names kinds of web sites, whose members nobody here knows. */
    readonly hasCategories: boolean;
    /** `https:443`; undefined: not known yet. */
    readonly protocols: readonly (string | undefined)[];
    /** Undefined: not known yet. */
    readonly terminatesTls: boolean | undefined;
}

export type FirewallRule = NetworkRule | ApplicationRule;

/** All rules of a firewall, each kind in the order in which it is asked; network rules are asked first. */
export interface FirewallRules {
    readonly network: readonly NetworkRule[];
    readonly application: readonly ApplicationRule[];
}

/** What a firewall says about one part of a connection. */
export interface FirewallDecision extends Decision<FirewallRule> {
    readonly flow: Flow;
}

/** What a firewall says about a connection. What no rule speaks about, it refuses. */
export function askFirewall(rules: FirewallRules, flow: Flow, view: Viewpoint): readonly FirewallDecision[] {
    const all: readonly FirewallRule[] = [...rules.network, ...rules.application];
    const ports = rules.network.flatMap((rule) => knownPorts(rule.ports));
    const addresses = rules.network.flatMap(({ destinations }) => addressRanges(destinations));
    return partsOf(flow, ports, addresses).map((part) => {
        const match = (rule: FirewallRule): Match => matchOf(rule.access, coverages(rule, part, view));
        return { ...decide(all, match, "Deny"), flow: part };
    });
}

/** How a rule meets a connection, by its parts. */
export function coverages(rule: FirewallRule, flow: Flow, view: Viewpoint): readonly Coverage[] {
    const local = bestOf(rule.sources.map((end) => localCoverage(end, view)));
    return rule.kind === "network"
        ? [local, ...networkCoverages(rule, flow, view)]
        : [local, ...applicationCoverages(rule, flow, view)];
}

function networkCoverages(rule: NetworkRule, flow: Flow, view: Viewpoint): readonly Coverage[] {
    const byAddress = rule.destinations.map((end) => coverage(end, flow.place, view));
    const byName = rule.fqdns.map((entry) => nameCoverage(entry, flow.name, (text, name) => text === name));
    return [
        bestOf([...byAddress, ...byName]),
        bestOf(rule.protocols.map((entry) => networkProtocol(entry, flow))),
        portCoverage(rule.ports, flow.ports),
    ];
}

function networkProtocol(entry: TextEntry, { protocol }: Flow): Coverage {
    if (typeof entry !== "string") return "unsure";
    return protocolCoverage(entry === "any" ? "*" : entry, protocol);
}

/** Protocol by which an application rule lets a port pass. Source: "Azure Firewall rule processing logic" (2022-03-10). */
const webPorts: Readonly<Record<number, string>> = { 80: "http:80", 443: "https:443" };

function applicationCoverages(rule: ApplicationRule, flow: Flow, view: Viewpoint): readonly Coverage[] {
    const { name, ports } = flow;
    const protocol = ports.first === ports.last ? webPorts[ports.first] : undefined;
    if (name === undefined || protocol === undefined || flow.protocol !== "Tcp") return ["none"];
    const places = rule.destinations.map((end) => coverage(end, flow.place, view));
    return [
        targetCoverage(rule, name, flow.place),
        bestOf(rule.protocols.map((one) => (one === undefined ? "unsure" : one === protocol ? "all" : "none"))),
        ...(places.length === 0 ? [] : [bestOf(places)]),
    ];
}

function targetCoverage(rule: ApplicationRule, name: string, place: Place): Coverage {
    const names = rule.fqdns.map((entry) => nameCoverage(entry, name, holdsName));
    const urls = rule.urls.map((entry) => nameCoverage(entry, name, holdsUrl));
    const tags = rule.fqdnTags.map((entry) => fqdnTagCoverage(entry, place));
    return bestOf([...names, ...urls, ...tags, ...(rule.hasCategories ? (["unsure"] as const) : [])]);
}

/** The tag AzureBackup stands for the names of that service; whether those of its storage are among them is not published. */
function fqdnTagCoverage(entry: TextEntry, place: Place): Coverage {
    if (typeof entry !== "string") return "unsure";
    if (entry.toLowerCase() !== "azurebackup" || place.kind !== "service") return "none";
    if (place.tag === "azurebackup") return "all";
    return place.tag === "storage" ? "unsure" : "none";
}

function holdsUrl(url: string, name: string): boolean {
    const host = hostOfUrl(url);
    return host !== undefined && holdsName(host, name);
}

function nameCoverage(
    entry: TextEntry,
    name: string | undefined,
    holds: (entry: string, name: string) => boolean,
): Coverage {
    if (name === undefined) return "none";
    if (typeof entry !== "string") return "unsure";
    return holds(entry.toLowerCase(), name.toLowerCase()) ? "all" : "none";
}
