import { IPv4 } from "ipaddr.js";

/** Whole numbers from first to last, both of them included: addresses of IPv4, or ports. */
export interface Range {
    readonly first: number;
    readonly last: number;
    /** What is shown in its place, where it comes from a text that must not be shown. */
    readonly shown?: string;
}

export const allAddresses: Range = { first: 0, last: 2 ** 32 - 1 };
export const allPorts: Range = { first: 0, last: 65535 };

/** Addresses that never lie on the internet: private use, carriers' networks, loopback, link-local. Sources: RFC 1918, 6598, 1122, 3927. */
const neverPublic = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"]
    .map(addressRange)
    .filter((range) => range !== undefined);

/** The addresses of `10.0.0.4`, `10.0.0.0/24` or `10.0.0.4-10.0.0.9`; undefined for anything else. */
export function addressRange(text: string): Range | undefined {
    const trimmed = text.trim();
    const [from = "", to, ...more] = trimmed.split("-");
    if (to !== undefined) {
        const first = address(from);
        const last = address(to);
        return more.length > 0 || first === undefined || last === undefined || last < first
            ? undefined
            : { first, last };
    }
    const cidr = trimmed.includes("/") ? trimmed : `${trimmed}/32`;
    if (!IPv4.isValidCIDRFourPartDecimal(cidr)) return undefined;
    const [, length] = IPv4.parseCIDR(cidr);
    const size = 2 ** (32 - length);
    const any = address(cidr.split("/")[0] ?? "") ?? 0;
    const first = any - (any % size);
    return { first, last: first + size - 1 };
}

function address(text: string): number | undefined {
    const trimmed = text.trim();
    if (!IPv4.isValidFourPartDecimal(trimmed)) return undefined;
    return IPv4.parse(trimmed)
        .toByteArray()
        .reduce((number, byte) => number * 256 + byte, 0);
}

/** The ports of `443`, `49152-65535` or `*`; undefined for anything else. */
export function portRange(text: string): Range | undefined {
    const trimmed = text.trim();
    if (trimmed === "*") return allPorts;
    const match = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(trimmed);
    if (match === null) return undefined;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    return first <= last && last <= allPorts.last ? { first, last } : undefined;
}

export function contains(outer: Range, inner: Range): boolean {
    return outer.first <= inner.first && inner.last <= outer.last;
}

export function overlaps(one: Range, other: Range): boolean {
    return one.first <= other.last && other.first <= one.last;
}

/** Whether no address of the range lies on the internet. */
export function isPrivate(range: Range): boolean {
    return neverPublic.some((block) => contains(block, range));
}

/** Whether every address of the range may lie on the internet. */
export function isPublic(range: Range): boolean {
    return !neverPublic.some((block) => overlaps(block, range));
}

/** The parts of a range in which all cutters look alike: each of them holds the whole part, or nothing of it. */
export function cells(range: Range, cutters: readonly Range[]): readonly Range[] {
    const starts = new Set([range.first]);
    for (const cutter of cutters) {
        for (const start of [cutter.first, cutter.last + 1])
            if (range.first < start && start <= range.last) starts.add(start);
    }
    const sorted = [...starts].sort((a, b) => a - b);
    const instead = [range, ...cutters].find((one) => one.shown !== undefined)?.shown;
    return sorted.map((first, index) => ({
        first,
        last: (sorted[index + 1] ?? range.last + 1) - 1,
        ...(instead === undefined ? {} : { shown: instead }),
    }));
}

/** CIDR notation of a range, where it is one; else its first and last address. */
export function addressText({ first, last, shown }: Range): string {
    if (shown !== undefined) return shown;
    const size = last - first + 1;
    const length = 32 - Math.log2(size);
    if (size === 1) return dotted(first);
    return Number.isInteger(length) && first % size === 0
        ? `${dotted(first)}/${String(length)}`
        : `${dotted(first)}-${dotted(last)}`;
}

export function portText({ first, last, shown }: Range): string {
    if (shown !== undefined) return shown;
    return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** A range in whose place something else is shown, if anything. */
export function shownAs<R extends Range | undefined>(range: R, shown: string | undefined): R {
    return range === undefined || shown === undefined ? range : { ...range, shown };
}

function dotted(number: number): string {
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
}
