import { IPv4 } from "ipaddr.js";

/** An IPv4 range. `start` is its first address as a number, so that ranges can be compared and counted. */
export interface IpRange {
    readonly start: number;
    readonly prefixLength: number;
}

/** Addresses of a range, all of them. */
export function sizeOf(range: IpRange): number {
    return 2 ** (32 - range.prefixLength);
}

/** The last address of a range, as a number. */
export function endOf(range: IpRange): number {
    return range.start + sizeOf(range) - 1;
}

/** The address as a number; undefined when the text is no dotted IPv4 address. */
export function parseAddress(text: string): number | undefined {
    if (!IPv4.isValidFourPartDecimal(text)) {
        return undefined;
    }
    return IPv4.parse(text)
        .toByteArray()
        .reduce((number, byte) => number * 256 + byte, 0);
}

/** Dotted form of an address. */
export function formatAddress(address: number): string {
    return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

/** A range in CIDR notation whose host bits are zero; a bare address is a range of one. Anything else is undefined. */
export function parseRange(text: string): IpRange | undefined {
    const cidr = text.includes("/") ? text : `${text}/32`;
    if (!IPv4.isValidCIDRFourPartDecimal(cidr)) {
        return undefined;
    }
    const [, prefixLength] = IPv4.parseCIDR(cidr);
    const address = parseAddress(cidr.split("/")[0] ?? "");
    const range = address === undefined ? undefined : { start: address, prefixLength };
    return range !== undefined && range.start % sizeOf(range) === 0 ? range : undefined;
}

/** CIDR notation of a range. */
export function formatRange(range: IpRange): string {
    return `${formatAddress(range.start)}/${String(range.prefixLength)}`;
}

/** Whether two ranges share an address. */
export function overlaps(one: IpRange, other: IpRange): boolean {
    return one.start <= endOf(other) && other.start <= endOf(one);
}

/** Whether every address of `inner` lies in `outer`. */
export function containsRange(outer: IpRange, inner: IpRange): boolean {
    return outer.start <= inner.start && endOf(inner) <= endOf(outer);
}

/** Whether the address lies in the range. */
export function containsAddress(range: IpRange, address: number): boolean {
    return range.start <= address && address <= endOf(range);
}

/** The first aligned block of the asked size in `space` that shares no address with any of `taken`. */
export function firstFreeBlock(space: IpRange, prefixLength: number, taken: readonly IpRange[]): IpRange | undefined {
    if (prefixLength < space.prefixLength) {
        return undefined;
    }
    const step = 2 ** (32 - prefixLength);
    for (let start = space.start; start <= endOf(space);) {
        const block = { start, prefixLength };
        const obstacle = taken.find((range) => overlaps(range, block));
        if (obstacle === undefined) {
            return block;
        }
        start = Math.ceil((endOf(obstacle) + 1) / step) * step;
    }
    return undefined;
}

/**
 * Addresses that Azure keeps of every subnet: network, gateway, two for DNS, broadcast.
 * Source: "Azure Virtual Network frequently asked questions" (2025-06).
 */
export function isReservedInSubnet(subnet: IpRange, address: number): boolean {
    return address < subnet.start + 4 || address === endOf(subnet);
}

/** The first address of a subnet that a machine can have. */
export function firstUsableAddress(subnet: IpRange): number {
    return subnet.start + 4;
}
