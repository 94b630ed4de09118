import type { Finding } from "../../core/finding";
import type { End } from "../../core/reach/ends";
import type { Direction, Flow } from "../../core/reach/flow";
import type { Range } from "../../core/reach/ranges";
import { contains } from "../../core/reach/ranges";
import type { SecurityDecision } from "../../core/reach/securityRules";
import { askSecurityRules } from "../../core/reach/securityRules";
import type { SecurityGroup } from "../../core/reach/readSecurityRules";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { ServerAnswer } from "./aboutServers";
import { elsewhere } from "./aboutServers";
import { serverName } from "./ways";

/**
 * Whether the security groups of a server let ports pass between it and its whole network. A rule for certain prefixes is an exception that somebody made on
 * purpose; one for everything, or Azure's own, is not.
 */
export function openToWholeNetwork(
    network: ServerNetwork,
    direction: Direction,
    ports: readonly number[],
    required: string,
): ServerAnswer {
    const { groups, view } = network;
    const guards = groups.filter(({ kind }) => kind !== "absent");
    if (guards.length === 0 || view.networkRanges.length === 0) {
        const others = network.virtualNetwork.kind === "here" ? undefined : elsewhere(network.virtualNetwork as never);
        return (
            others ?? {
                findings: [],
                others: { reason: `${serverName(network)} has no security group whose rules could be judged` },
            }
        );
    }
    const open = guards.map((part) =>
        part.kind === "here" ? broad(part.value, network, direction, ports) : undefined,
    );
    const [unseen] = guards.filter((part) => part.kind !== "here");
    // One group that closes the port is enough.
    if (open.some((decisions) => decisions?.length === 0)) return { findings: [] };
    if (unseen !== undefined) return elsewhere(unseen as never);
    return {
        findings: open
            .flatMap((decisions) => (decisions ?? []).slice(0, 1))
            .map((decision) => finding(decision, network, required)),
    };
}

function broad(
    group: SecurityGroup,
    { view }: ServerNetwork,
    direction: Direction,
    ports: readonly number[],
): readonly (SecurityDecision & { group: SecurityGroup })[] {
    const flows = ports.flatMap((port) =>
        view.networkRanges.map((range): Flow => ({
            direction,
            protocol: "Tcp",
            ports: { first: port, last: port },
            place: { kind: "addresses", range },
        })),
    );
    return flows
        .flatMap((flow) => askSecurityRules(group.rules, flow, view))
        .filter(
            ({ by, outcome }) =>
                outcome === "Allow" &&
                by !== undefined &&
                isBroad(direction === "Outbound" ? by.destinations : by.sources, view.networkRanges),
        )
        .map((decision) => ({ ...decision, group }));
}

function isBroad(ends: readonly End[], ranges: readonly Range[]): boolean {
    return ends.some(
        (end) =>
            end.kind === "any" ||
            (end.kind === "tag" && end.tag === "virtualnetwork") ||
            (end.kind === "addresses" && ranges.every((range) => contains(end.range, range))),
    );
}

function finding(
    { by, flow, group }: SecurityDecision & { group: SecurityGroup },
    _network: ServerNetwork,
    required: string,
): Finding {
    const at = by?.at ?? { inputs: group.resource.inputs, path: "securityRules" };
    const found = `${by?.title ?? "a rule"}, which opens port ${String(flow.ports.first)}`;
    return at.inputs.finding(at.path, required, { found });
}
