import type { Cloud } from "../../../facts/cloud";
import type { EgressEndpoint } from "../../../facts/egress";
import { egressEndpoints } from "../../../facts/egress";
import type { PortFlow, PortPeer } from "../../../facts/ports";
import { portFlowsWith } from "../../../facts/ports";
import { region } from "../../../facts/regions";
import type { Flow } from "../../core/reach/flow";
import type { Range } from "../../core/reach/ranges";
import { addressRange, portRange } from "../../core/reach/ranges";
import type { ServerNetwork } from "../../core/reach/serverNetwork";

/** A service that backup needs, in each form in which rules can know it. */
export interface RequiredService {
    /** Its service tag, as Azure writes it. */
    readonly tag: string;
    readonly byTag: Flow;
    /** The same by its names, one connection each. */
    readonly byName: readonly Flow[];
    /** The same by its addresses, where they are published; empty: they are not. */
    readonly byAddress: readonly Flow[];
}

/** The cloud of a server, by its region. Without a known one, the global cloud. */
function cloudOf({ view }: ServerNetwork): Cloud {
    return (view.region === undefined ? undefined : region(view.region)?.cloud) ?? "AzureCloud";
}

/** Rows of the facts that hold for a server; those that a private endpoint of the vault takes over are left out. */
export function endpointsFor(network: ServerNetwork, isPrivate: boolean): readonly EgressEndpoint[] {
    return egressEndpoints(cloudOf(network)).filter((row) => !(isPrivate && row.privateEndpoint === "replaced"));
}

/** The services that constraint N02 asks for. */
export function requiredServices(network: ServerNetwork, isPrivate: boolean): readonly RequiredService[] {
    const rows = endpointsFor(network, isPrivate);
    return rows
        .filter(({ constraints, kind, required }) => kind === "serviceTag" && required && constraints.includes("N02"))
        .map((row) => ({
            tag: row.value,
            byTag: flowTo(row),
            byName: requiredNames(rows).flatMap((name) =>
                name.coveredByTags.includes(row.value) ? [nameFlow(name)] : [],
            ),
            byAddress: rows.filter(({ insteadOf }) => insteadOf === row.id).map(flowTo),
        }));
}

/** Constraints about the names of backup, its storage and its sign-in. What else a program may need is its own matter: no rule of the product asks for it. */
const ofBackup: ReadonlySet<string> = new Set(["N02", "N03", "V20"]);

/** Names on 443 that a list by names has to hold. */
export function requiredNames(rows: readonly EgressEndpoint[]): readonly EgressEndpoint[] {
    return rows.filter(
        ({ constraints, kind, need, protocol, required }) =>
            kind === "fqdn" &&
            required &&
            protocol === "Https" &&
            need === "always" &&
            constraints.some((constraint) => ofBackup.has(constraint)),
    );
}

/** The connection that a name stands for. A firewall sees the name, a security group the service behind it. */
export function nameFlow(row: EgressEndpoint): Flow {
    const [tag] = row.coveredByTags;
    return {
        direction: "Outbound",
        protocol: "Tcp",
        ports: onePort(row.port),
        place: tag === undefined ? { kind: "internet" } : { kind: "service", tag: tag.toLowerCase() },
        name: row.value,
    };
}

/** The connection that a row by tag or address stands for. */
export function flowTo(row: EgressEndpoint): Flow {
    const common = { direction: "Outbound", protocol: "Tcp", ports: onePort(row.port), label: row.value } as const;
    const range = addressRange(row.value);
    if (range === undefined) return { ...common, place: { kind: "service", tag: row.value.toLowerCase() } };
    const tags = row.need === "addressRules" ? ["azureactivedirectory"] : [];
    return { ...common, place: { kind: "addresses", range, tags } };
}

/** Connections with a kind of neighbour, one for each port and each range of addresses. */
export function neighbourFlows(
    peer: PortPeer,
    ranges: readonly Range[],
    isWanted: (flow: PortFlow) => boolean = ({ required }) => required,
): readonly Flow[] {
    return portFlowsWith(peer)
        .filter(isWanted)
        .flatMap(({ direction, ports, protocol }) => {
            const range = portRange(ports);
            if (range === undefined) return [];
            return ranges.map((addresses): Flow => ({
                direction: direction === "inbound" ? "Inbound" : "Outbound",
                protocol,
                ports: range,
                place: { kind: "addresses", range: addresses },
            }));
        });
}

/** A call to a neighbour. */
export function neighbourFlow(range: Range, port: number): Flow {
    return { direction: "Outbound", protocol: "Tcp", ports: onePort(port), place: { kind: "addresses", range } };
}

/** Ranges that a parameter names. What is none is left out: the schema of the parameter refuses it before. */
export function rangesOf(texts: readonly string[]): readonly Range[] {
    return texts.flatMap((text) => addressRange(text) ?? []);
}

function onePort(port: number): Range {
    return { first: port, last: port };
}
