import type { Coverage, End, Place } from "./ends";
import type { Range } from "./ranges";
import { addressText, cells, contains, overlaps, portText } from "./ranges";

export type Direction = "Inbound" | "Outbound";

/** A connection that somebody needs, seen from a server. */
export interface Flow {
    readonly direction: Direction;
    readonly protocol: "Tcp" | "Udp";
    /** Of the side that is called. */
    readonly ports: Range;
    readonly place: Place;
    /** Name that is asked for, as a firewall sees it; may begin with `*.`. */
    readonly name?: string;
    /** The far end is a private endpoint, which security groups judge only where its subnet says so. */
    readonly toEndpoint?: true;
    /** What the far end is called in messages, where the place says it badly. */
    readonly label?: string;
}

/** The far end in words: `AzureBackup`, `10.10.1.0/24`, `*.blob.core.windows.net`. */
export function placeText({ label, name, place }: Flow): string {
    if (label !== undefined) return label;
    if (name !== undefined) return name;
    switch (place.kind) {
        case "addresses":
            return addressText(place.range);
        case "service":
            return place.tag;
        case "internet":
            return "the internet";
    }
}

/** A connection in words: `TCP 443 to AzureBackup`. */
export function flowText(flow: Flow): string {
    const { direction, ports, protocol } = flow;
    const preposition = direction === "Outbound" ? "to" : "from";
    return `${protocol.toUpperCase()} ${portText(ports)} ${preposition} ${placeText(flow)}`;
}

/** Ports of a rule; `unknown` for an entry that is not known yet. */
export type PortEntry = Range | "unknown";

/** How ports of a rule meet ports of a connection. */
export function portCoverage(entries: readonly PortEntry[], ports: Range): Coverage {
    let best: Coverage = "none";
    for (const entry of entries) {
        if (entry === "unknown") best = "unsure";
        else if (contains(entry, ports)) return "all";
        else if (overlaps(entry, ports)) best = "unsure";
    }
    return best;
}

/** Ranges of addresses among the entries of rules. */
export function addressRanges(ends: readonly End[]): readonly Range[] {
    return ends.flatMap((end) => (end.kind === "addresses" ? [end.range] : []));
}

/** Known ranges among the ports of rules. */
export function knownPorts(entries: readonly PortEntry[]): readonly Range[] {
    return entries.filter((entry) => entry !== "unknown");
}

/** The parts of a connection that rules with these ports and addresses treat alike. */
export function partsOf(flow: Flow, ports: readonly Range[], addresses: readonly Range[]): readonly Flow[] {
    const portParts = cells(flow.ports, ports);
    return placesOf(flow, addresses).flatMap((part) => portParts.map((range) => ({ ...part, ports: range })));
}

/** What a whole is called says nothing about a part of it. */
function placesOf(flow: Flow, addresses: readonly Range[]): readonly Flow[] {
    const { place } = flow;
    if (place.kind !== "addresses") return [flow];
    const ranges = cells(place.range, addresses);
    const { label: _label, ...unnamed } = flow;
    return ranges.length === 1 ? [flow] : ranges.map((range) => ({ ...unnamed, place: { ...place, range } }));
}
