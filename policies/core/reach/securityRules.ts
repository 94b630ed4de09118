import type { Access, Decision, Match, OrderedRule } from "./decision";
import { decide, matchOf } from "./decision";
import type { Coverage, End, Viewpoint } from "./ends";
import { bestOf, coverage, localCoverage, parseEnd } from "./ends";
import type { Direction, Flow, PortEntry } from "./flow";
import { addressRanges, knownPorts, partsOf, portCoverage } from "./flow";
import type { Range } from "./ranges";
import { allPorts } from "./ranges";

/** A rule of a security group. What is not known yet is undefined, or an entry that says so. */
export interface SecurityRule extends OrderedRule {
    readonly name: string;
    readonly priority: number | undefined;
    readonly direction: Direction | undefined;
    /** In lower case; `*` for all. */
    readonly protocol: string | undefined;
    readonly sources: readonly End[];
    readonly destinations: readonly End[];
    readonly sourcePorts: readonly PortEntry[];
    readonly destinationPorts: readonly PortEntry[];
}

/** Ports from which Windows calls. Source: "The default dynamic port range for TCP/IP has changed" (2023-12-26). */
const callingPorts: Range = { first: 49152, last: 65535 };

/** The rules that Azure puts behind those of every group. Source: "Network security groups" (2023-08-24). */
export const azureRules: readonly SecurityRule[] = [
    azureRule("AllowVnetInBound", 65000, "Inbound", "Allow", "VirtualNetwork", "VirtualNetwork"),
    azureRule("AllowAzureLoadBalancerInBound", 65001, "Inbound", "Allow", "AzureLoadBalancer", "*"),
    azureRule("DenyAllInBound", 65500, "Inbound", "Deny", "*", "*"),
    azureRule("AllowVnetOutBound", 65000, "Outbound", "Allow", "VirtualNetwork", "VirtualNetwork"),
    azureRule("AllowInternetOutBound", 65001, "Outbound", "Allow", "*", "Internet"),
    azureRule("DenyAllOutBound", 65500, "Outbound", "Deny", "*", "*"),
];

function azureRule(
    name: string,
    priority: number,
    direction: Direction,
    access: Access,
    source: string,
    destination: string,
): SecurityRule {
    return {
        name,
        title: securityRuleTitle(name, priority),
        priority,
        direction,
        access,
        protocol: "*",
        sources: [parseEnd(source)],
        destinations: [parseEnd(destination)],
        sourcePorts: [allPorts],
        destinationPorts: [allPorts],
        isPlaced: true,
        at: undefined,
        doubtful: [],
    };
}

export function securityRuleTitle(name: string, priority: number | string | undefined): string {
    return `${name} (priority ${priority === undefined ? "known after creation" : String(priority)})`;
}

/** What a group says about one part of a connection. */
export interface SecurityDecision extends Decision<SecurityRule> {
    /** The part: addresses and ports that all rules treat alike. */
    readonly flow: Flow;
    /** A rule of the program behind the one that denies, which would allow. */
    readonly tooLate: SecurityRule | undefined;
}

/** The rules of a group in the order in which Azure asks them, its own ones last. */
export function inOrder(rules: readonly SecurityRule[]): readonly SecurityRule[] {
    return [...rules, ...azureRules].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
}

/**
 * What a security group says about a connection, part by part.
 *
 * @param rules - In order: see `inOrder`.
 */
export function askSecurityRules(
    rules: readonly SecurityRule[],
    flow: Flow,
    view: Viewpoint,
): readonly SecurityDecision[] {
    const { addresses, near, ports } = rulesFor(rules, flow, view);
    const speaking = [...near.keys()];
    return partsOf(flow, ports, addresses).map((part) => {
        const match = (rule: SecurityRule): Match => {
            const far = matchOf(rule.access, farCoverages(rule, part, view));
            return far === "yes" ? (near.get(rule) ?? "no") : far;
        };
        const decision = decide(speaking, match, "Deny");
        return { ...decision, flow: part, tooLate: tooLate(speaking, decision, match) };
    });
}

/** Rules that may be about the server, in one direction and by one protocol. */
interface RulesFor {
    /** How surely each of them is, in order. */
    readonly near: ReadonlyMap<SecurityRule, Match>;
    readonly ports: readonly Range[];
    readonly addresses: readonly Range[];
}

const known = new WeakMap<Viewpoint, WeakMap<readonly SecurityRule[], Map<string, RulesFor>>>();

/** They are the same for every port and every far end, so they are found once. */
function rulesFor(rules: readonly SecurityRule[], flow: Flow, view: Viewpoint): RulesFor {
    const ofView = known.get(view) ?? new WeakMap<readonly SecurityRule[], Map<string, RulesFor>>();
    const ofRules = ofView.get(rules) ?? new Map<string, RulesFor>();
    known.set(view, ofView.set(rules, ofRules));
    const key = `${flow.direction} ${flow.protocol}`;
    const found = ofRules.get(key) ?? findRules(rules, flow, view);
    ofRules.set(key, found);
    return found;
}

function findRules(rules: readonly SecurityRule[], flow: Flow, view: Viewpoint): RulesFor {
    const near = new Map<SecurityRule, Match>();
    for (const rule of rules) {
        const match = matchOf(rule.access, nearCoverages(rule, flow, view));
        if (match !== "no") near.set(rule, match);
    }
    const speaking = [...near.keys()];
    return {
        near,
        ports: speaking.flatMap(({ destinationPorts }) => knownPorts(destinationPorts)),
        addresses: speaking.flatMap((rule) => addressRanges(ends(rule, flow.direction).far)),
    };
}

/** The far end of a rule, and the end at the server. */
function ends(
    rule: SecurityRule,
    direction: Direction,
): { readonly far: readonly End[]; readonly near: readonly End[] } {
    return direction === "Outbound"
        ? { far: rule.destinations, near: rule.sources }
        : { far: rule.sources, near: rule.destinations };
}

function* nearCoverages(rule: SecurityRule, flow: Flow, view: Viewpoint): Generator<Coverage> {
    yield rule.direction === undefined ? "unsure" : rule.direction === flow.direction ? "all" : "none";
    yield protocolCoverage(rule.protocol, flow.protocol);
    yield bestOf(ends(rule, flow.direction).near.map((end) => localCoverage(end, view)));
    // Whoever calls has a port of this range; a rule for fewer of them is no rule for calls.
    yield portCoverage(rule.sourcePorts, callingPorts);
}

function* farCoverages(rule: SecurityRule, flow: Flow, view: Viewpoint): Generator<Coverage> {
    yield portCoverage(rule.destinationPorts, flow.ports);
    yield bestOf(ends(rule, flow.direction).far.map((end) => coverage(end, flow.place, view)));
}

/** How a rule meets a connection, by its parts. */
export function* securityCoverages(rule: SecurityRule, flow: Flow, view: Viewpoint): Generator<Coverage> {
    yield* nearCoverages(rule, flow, view);
    yield* farCoverages(rule, flow, view);
}

/** How the protocol of a rule meets that of a connection. */
export function protocolCoverage(protocol: string | undefined, wanted: Flow["protocol"]): Coverage {
    if (protocol === undefined) return "unsure";
    return protocol === "*" || protocol === wanted.toLowerCase() ? "all" : "none";
}

function tooLate(
    rules: readonly SecurityRule[],
    { by, outcome }: Decision<SecurityRule>,
    match: (rule: SecurityRule) => Match,
): SecurityRule | undefined {
    if (outcome !== "Deny" || by?.at === undefined) return undefined;
    return rules
        .slice(rules.indexOf(by) + 1)
        .find((rule) => rule.at !== undefined && rule.access === "Allow" && match(rule) === "yes");
}
