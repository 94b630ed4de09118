import type { End, Place, Viewpoint } from "./ends";
import { coverage } from "./ends";
import type { Spot } from "./decision";
import type { Range } from "./ranges";
import { addressRange, allAddresses, cells, contains } from "./ranges";

/** Where a packet goes next. In lower case, as Azure ignores the case; `system`: no route of anybody's own matches. */
export type HopType = "virtualappliance" | "internet" | "none" | "virtualnetworkgateway" | "vnetlocal" | "system";

/** A route of a route table. */
export interface Route {
    readonly name: string;
    /** Undefined: not known yet. */
    readonly destination: End | undefined;
    /** Undefined: not known yet, or no type that Azure has. */
    readonly hop: HopType | undefined;
    /** Address of the appliance; undefined: none, or not known yet. */
    readonly address: string | undefined;
    readonly at: Spot;
    readonly doubtful: readonly string[];
}

const systemRoute = "system" as const;

/** The routes that may take packets to a place; `system` stands for those that Azure brings along. */
export function routesTo(place: Place, routes: readonly Route[], view: Viewpoint): readonly (Route | "system")[] {
    const doubtful = routes.filter(({ destination }) => destination === undefined);
    const known = routes.filter(({ destination }) => destination !== undefined);
    const found = place.kind === "addresses" ? routesToAddresses(place.range, known) : routesToTag(place, known, view);
    return [...new Set([...found, ...doubtful])];
}

/** The longest prefix wins, for each part of the range by itself. */
function routesToAddresses(range: Range, routes: readonly Route[]): readonly (Route | "system")[] {
    const byRange = routes.flatMap((route) => {
        const covered = rangeOf(route.destination);
        return covered === undefined ? [] : [{ route, covered }];
    });
    const sorted = byRange.sort((a, b) => size(a.covered) - size(b.covered));
    return cells(
        range,
        sorted.map(({ covered }) => covered),
    ).map((part) => sorted.find(({ covered }) => contains(covered, part))?.route ?? systemRoute);
}

/** A route by service tag goes before a default route; routes to single addresses say nothing about a service as a whole. */
function routesToTag(place: Place, routes: readonly Route[], view: Viewpoint): readonly (Route | "system")[] {
    const byTag = routes.filter(
        ({ destination }) => destination?.kind === "tag" && coverage(destination, place, view) === "all",
    );
    if (byTag.length > 0) return byTag;
    const halves = routes.filter(({ destination }) => isHalf(destination));
    if (halves.length > 1) return halves;
    const whole = routes.filter(({ destination }) => destination?.kind === "any");
    return whole.length > 0 ? whole : [systemRoute];
}

/** The routes for whatever no other route is for: 0.0.0.0/0, or its two halves. */
export function defaultRoutes<R extends Route>(routes: readonly R[]): readonly R[] {
    return routes.filter(({ destination }) => destination?.kind === "any" || isHalf(destination));
}

function isHalf(end: End | undefined): boolean {
    return end?.kind === "addresses" && size(end.range) === size(allAddresses) / 2;
}

function rangeOf(end: End | undefined): Range | undefined {
    if (end?.kind === "any") return allAddresses;
    return end?.kind === "addresses" ? end.range : undefined;
}

function size({ first, last }: Range): number {
    return last - first + 1;
}

/** The type of next hop that a text means. */
export function hopType(text: string): HopType | undefined {
    const lower = text.toLowerCase();
    return hopTypes.find((known) => known === lower);
}

const hopTypes: readonly HopType[] = ["virtualappliance", "internet", "none", "virtualnetworkgateway", "vnetlocal"];

/** Whether an address lies in a range in CIDR notation. */
export function liesIn(address: string, prefix: string): boolean {
    const inner = addressRange(address);
    const outer = addressRange(prefix);
    return inner !== undefined && outer !== undefined && contains(outer, inner);
}
