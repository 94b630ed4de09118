import type { Network } from "../config/environment.generated";
import { firstFreeBlock, formatRange, parseRange, type IpRange } from "./ipRange";
import type { SubnetKey } from "./types/network";

/**
 * Subnets of a new virtual network.
 *
 * Every subnet that an environment could ever have owns a seat: a place that follows from the address space alone, whether the
 * subnet is wanted today or not. So a bastion, a firewall or private endpoints that come later never move another subnet, and
 * neither do more servers. A /24 has exactly four seats of 64 addresses; a smaller space has fewer, and what finds no seat needs a
 * range in the configuration.
 */
export interface Seat {
    readonly key: SubnetKey;
    readonly range: IpRange;
}

/** Seats are given in this order. It is part of every environment that exists: never change it, only append. */
const SEAT_ORDER: readonly SubnetKey[] = ["server", "privateEndpoints", "firewall", "bastion"];

/**
 * 64 addresses each: the least that Azure Firewall and Bastion take, what the vault's private endpoints are advised to have, and
 * room for 50 servers, the most that one vault takes, beside the five addresses that Azure keeps.
 */
const SEAT_PREFIX_LENGTH = 26;

/** The smallest subnet that Azure makes. */
const SMALLEST_SUBNET_PREFIX_LENGTH = 29;

/** Ranges of a list of texts; what is no range is left out, because the configuration's own checks name it. */
export function rangesOf(texts: readonly string[]): readonly IpRange[] {
    return texts.map(parseRange).filter((range) => range !== undefined);
}

/**
 * The seats of an address space. Ranges are used in the order of the list, so that a range appended later moves nothing. The server
 * subnet sits at the very beginning, and takes a first range smaller than a seat as a whole.
 */
export function seatsOf(addressSpace: readonly IpRange[]): ReadonlyMap<SubnetKey, IpRange> {
    const seats = new Map<SubnetKey, IpRange>();
    const first = addressSpace[0];
    for (const key of SEAT_ORDER) {
        const small = key === "server" && first !== undefined && first.prefixLength > SEAT_PREFIX_LENGTH;
        const seat = small ? wholeRange(first) : firstSeat(addressSpace, [...seats.values()]);
        if (seat !== undefined) {
            seats.set(key, seat);
        }
    }
    return seats;
}

function wholeRange(range: IpRange): IpRange | undefined {
    return range.prefixLength <= SMALLEST_SUBNET_PREFIX_LENGTH ? range : undefined;
}

function firstSeat(addressSpace: readonly IpRange[], taken: readonly IpRange[]): IpRange | undefined {
    for (const space of addressSpace) {
        const block = firstFreeBlock(space, SEAT_PREFIX_LENGTH, taken);
        if (block !== undefined) {
            return block;
        }
    }
    return undefined;
}

/** What the plan of a network needs to know. */
export type AddressRequest = Pick<Network, "addressSpace" | "subnets" | "egress" | "bastion"> & {
    /** Whether the vault is reached by private endpoint. */
    readonly hasPrivateEndpoints: boolean;
};

/** Subnets that an environment has today, in the order of their creation. */
export function wantedSubnets(request: AddressRequest): readonly SubnetKey[] {
    const wanted: Readonly<Record<SubnetKey, boolean>> = {
        server: true,
        privateEndpoints: request.hasPrivateEndpoints,
        firewall: request.egress.mode === "azureFirewall",
        bastion: request.bastion !== undefined,
    };
    return SEAT_ORDER.filter((key) => wanted[key]);
}

/** Where the range of a subnet comes from: written in the configuration, or its seat. */
export interface PlannedSubnet {
    readonly key: SubnetKey;
    readonly origin: "configuration" | "seat";
    /** Absent when neither the configuration nor the address space has a range for the subnet. */
    readonly range?: IpRange;
}

/** The range of every wanted subnet; ranges of the configuration are taken as they are, and checked elsewhere. */
export function addressPlan(request: AddressRequest): readonly PlannedSubnet[] {
    const seats = seatsOf(rangesOf(request.addressSpace ?? []));
    return wantedSubnets(request).map((key) => {
        const text = request.subnets[key];
        const origin = text === undefined ? "seat" : "configuration";
        const range = text === undefined ? seats.get(key) : parseRange(text);
        return { key, origin, ...(range === undefined ? {} : { range }) };
    });
}

/** A range that would suit a subnet beside the others, for the hint of an error; undefined when the space is full. */
export function freeRangeFor(request: AddressRequest, key: SubnetKey): string | undefined {
    const space = rangesOf(request.addressSpace ?? []);
    const others = addressPlan(request).filter((subnet) => subnet.key !== key);
    const block = firstSeat(
        space,
        others.map((subnet) => subnet.range).filter((range) => range !== undefined),
    );
    return block === undefined ? undefined : formatRange(block);
}
