import type { Finding } from "../../core/finding";
import type { End } from "../../core/reach/ends";
import type { Direction, Flow } from "../../core/reach/flow";
import type { Part } from "../../core/reach/part";
import type { Range } from "../../core/reach/ranges";
import { contains } from "../../core/reach/ranges";
import type { SecurityGroup } from "../../core/reach/readSecurityRules";
import type { SecurityDecision, SecurityRule } from "../../core/reach/securityRules";
import { askSecurityRules } from "../../core/reach/securityRules";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { ServerAnswer } from "./aboutServers";
import { compliant, elsewhere, together } from "./aboutServers";

/** Ports between a server and its network, in one direction. */
export interface Ports {
    readonly direction: Direction;
    readonly ports: readonly number[];
    /** What would be right, in words. */
    readonly required: string;
}

/**
 * Whether the security groups of a server let ports pass between it and its whole network. A rule for certain prefixes is an exception that somebody made on
 * purpose; one for everything, or Azure's own, is not.
 */
export function openToWholeNetwork(network: ServerNetwork, asked: Ports): ServerAnswer {
    const { groups, view, virtualNetwork } = network;
    if (virtualNetwork.kind !== "here") return elsewhere(virtualNetwork);
    const guards = groups.filter((part) => part.kind !== "absent");
    if (guards.length === 0 || view.networkRanges.length === 0) {
        const reason = "the server has no security group whose rules could be judged";
        return { findings: [], others: { reason } };
    }
    const answers = guards.map((part) => judge(part, network, asked));
    // One group that closes the ports is enough.
    return answers.includes(compliant) ? compliant : together(answers);
}

function judge(part: Part<SecurityGroup>, { view }: ServerNetwork, asked: Ports): ServerAnswer {
    if (part.kind !== "here") return elsewhere(part);
    const { direction, ports } = asked;
    const decisions = ports
        .flatMap((port) => view.networkRanges.map((range) => flowOf(direction, port, range)))
        .flatMap((flow) => askSecurityRules(part.value.rules, flow, view));
    const isBroad = (rule: SecurityRule | undefined): boolean =>
        rule !== undefined && rule.access !== "Deny" && holdsAll(farEnds(rule, direction), view.networkRanges);
    const open = decisions.find(({ by, outcome }) => outcome === "Allow" && isBroad(by));
    if (open !== undefined) return { findings: [finding(open, part.value, asked)] };
    const doubtful = decisions.filter(
        ({ by, doubts, outcome }) => outcome === "unknown" && [by, ...doubts].some((rule) => isBroad(rule)),
    );
    return doubtful.length === 0
        ? compliant
        : { findings: [], unknown: doubtful.flatMap(({ doubts }) => doubts.flatMap((rule) => rule.doubtful)) };
}

function flowOf(direction: Direction, port: number, range: Range): Flow {
    return { direction, protocol: "Tcp", ports: { first: port, last: port }, place: { kind: "addresses", range } };
}

function farEnds({ destinations, sources }: SecurityRule, direction: Direction): readonly End[] {
    return direction === "Outbound" ? destinations : sources;
}

/** Whether entries hold the whole network, or may do so. */
function holdsAll(ends: readonly End[], ranges: readonly Range[]): boolean {
    return ends.some(
        (end) =>
            end.kind === "any" ||
            end.kind === "unknown" ||
            (end.kind === "tag" && end.tag === "virtualnetwork") ||
            (end.kind === "addresses" && ranges.every((range) => contains(end.range, range))),
    );
}

function finding({ by, flow }: SecurityDecision, group: SecurityGroup, { required }: Ports): Finding {
    const at = by?.at ?? { inputs: group.resource.inputs, path: "securityRules" };
    const found = `${by?.title ?? "a rule"}, which opens port ${String(flow.ports.first)}`;
    return at.inputs.finding(at.path, required, { found });
}
