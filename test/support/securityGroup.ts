import { containsRange, parseRange } from "../../model/ipRange";
import type { SecurityRuleModel } from "../../model/types/network";

/** One connection, as a security group sees it. An end is an address or range, or the service tag that holds it. */
export interface Connection {
    readonly direction: SecurityRuleModel["direction"];
    readonly protocol: "Tcp" | "Udp";
    readonly source: string;
    readonly destination: string;
    readonly port: number;
}

function coversEnd(entries: readonly string[], end: string): boolean {
    const wanted = parseRange(end);
    return entries.some((entry) => {
        const range = parseRange(entry);
        const contains = range !== undefined && wanted !== undefined && containsRange(range, wanted);
        return entry === "*" || entry === end || contains;
    });
}

function coversPort(entries: readonly string[], port: number): boolean {
    return entries.some((entry) => {
        const [first = "", last = first] = entry.split("-");
        return entry === "*" || (Number(first) <= port && port <= Number(last));
    });
}

/** What the rules say about a connection: the name of the rule that decides, the smallest priority first. */
export function decidingRule(rules: readonly SecurityRuleModel[], connection: Connection): string | undefined {
    return [...rules]
        .sort((a, b) => a.priority - b.priority)
        .find(
            (rule) =>
                rule.direction === connection.direction &&
                (rule.protocol === "*" || rule.protocol === connection.protocol) &&
                coversEnd(rule.sources, connection.source) &&
                coversEnd(rule.destinations, connection.destination) &&
                coversPort(rule.destinationPorts, connection.port),
        )?.name;
}
