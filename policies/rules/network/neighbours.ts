import { platformAddress, portFlows } from "../../../facts/ports";
import { nameInAzure } from "../../core/physicalNames";
import type { Coverage, End } from "../../core/reach/ends";
import { bestOf, localCoverage } from "../../core/reach/ends";
import { portCoverage } from "../../core/reach/flow";
import type { Range } from "../../core/reach/ranges";
import { addressRange, contains, isPublic, portRange } from "../../core/reach/ranges";
import { remembered } from "../../core/reach/remembered";
import type { SecurityRule } from "../../core/reach/securityRules";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { fixedSubnetNames, knownRanges, subnetRange } from "../../core/reach/serverNetwork";
import { holder, valueOf } from "../../core/reach/part";
import type { Stack } from "../../core/stack";
import { type } from "../../types";
import type { ServerAnswer } from "./aboutServers";

/** A range of ports that names what it is for; a wider one may be for anything. */
const mostNamedPorts = 16;

/**
 * Ranges of addresses that rules of the program open a port for by name: whoever opens 5718 has protected machines there. Rules whose near end is not the
 * server are those of other machines that share its group.
 */
export function rangesOpenedFor({ groups, view }: ServerNetwork, ports: readonly Range[]): readonly Range[] {
    const rules = groups.flatMap((part) => (part.kind === "here" ? part.value.rules : []));
    const found = rules
        .filter((rule) => rule.access === "Allow" && ports.some((port) => namesPort(rule, port) === "all"))
        .filter((rule) => bestOf(nearEnds(rule).map((end) => localCoverage(end, view))) !== "none")
        .flatMap(farRanges);
    return [...new Map(found.map((range) => [`${String(range.first)}-${String(range.last)}`, range])).values()];
}

/** Whether a rule says a port by itself, or in a range that is hardly wider. */
export function namesPort({ destinationPorts }: SecurityRule, port: Range): Coverage {
    const named = destinationPorts.filter((entry) => entry === "unknown" || entry.last - entry.first < mostNamedPorts);
    return portCoverage(named, port);
}

function nearEnds({ destinations, direction, sources }: SecurityRule): readonly End[] {
    return direction === "Inbound" ? destinations : sources;
}

function farRanges({ destinations, direction, sources }: SecurityRule): readonly Range[] {
    const far: readonly End[] = direction === "Inbound" ? sources : destinations;
    return far.flatMap((end) => (end.kind === "addresses" && !isPublic(end.range) ? [end.range] : []));
}

/** Ports of flows of the facts, by their ids. */
export function portsOf(...ids: readonly string[]): readonly Range[] {
    return portFlows.filter(({ id }) => ids.includes(id)).flatMap(({ ports }) => portRange(ports) ?? []);
}

/** The DNS servers that the network of a server hands out, without Azure's own, which no rule keeps a machine from unless it names it. */
export function dnsServersOf({ virtualNetwork }: ServerNetwork): readonly Range[] {
    return knownRanges(valueOf(virtualNetwork)?.inputs, "dhcpOptions.dnsServers").filter(
        (range) => platform === undefined || !contains(platform, range),
    );
}

const platform = addressRange(platformAddress);

/** Whether a DNS server may be a domain controller: it lies neither on the internet nor in the subnet of a firewall, which only passes questions on. */
export function mayBeController({ stack }: ServerNetwork, dnsServer: Range): boolean {
    return !isPublic(dnsServer) && !serviceRanges(stack, stack).some((range) => contains(range, dnsServer));
}

/** Ranges of the subnets that Azure reserves for services. */
const serviceRanges = remembered((stack: Stack) =>
    stack
        .ofType(type.subnet)
        .filter((subnet) => fixedSubnetNames.has(nameInAzure(subnet)?.toLowerCase() ?? ""))
        .flatMap((subnet) => subnetRange(holder(subnet)) ?? []),
);

/** The answer where no rule says who the neighbours of a server are: perhaps others, or rules that are not known yet, would. */
export function nobodySays(network: ServerNetwork, reason: string): ServerAnswer {
    const unknown = network.groups.flatMap((part) => (part.kind === "unknown" ? part.paths : []));
    return unknown.length > 0 ? { findings: [], unknown } : { findings: [], others: { reason } };
}
