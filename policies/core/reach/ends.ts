import { IPv6 } from "ipaddr.js";
import { platformAddress } from "../../../facts/ports";
import { region } from "../../../facts/regions";
import { serviceTag } from "../../../facts/serviceTags";
import type { Range } from "./ranges";
import { addressRange, allAddresses, contains, isPrivate, isPublic, overlaps } from "./ranges";

/** One entry of a rule's source or destination. */
export type End =
    | { readonly kind: "any" }
    | { readonly kind: "addresses"; readonly range: Range }
    /** IPv6, which no server of this product speaks; `isAll`: at least half of what is public. */
    | { readonly kind: "addresses6"; readonly isAll: boolean }
    | {
          readonly kind: "tag";
          /** In lower case, without the region. */
          readonly tag: string;
          readonly region?: string;
      }
    /** An application security group by its ID in lower case; undefined: not known yet. */
    | { readonly kind: "applicationGroup"; readonly id: string | undefined }
    | { readonly kind: "unknown"; readonly path: string };

/** What is to be reached, or where a call comes from. */
export type Place =
    | {
          readonly kind: "addresses";
          readonly range: Range;
          /** Service tags, in lower case, that are known to hold all of these addresses. */
          readonly tags?: readonly string[];
      }
    /** All addresses of a service, by its tag in lower case. */
    | { readonly kind: "service"; readonly tag: string }
    /** Some host of the internet that no service tag is known to hold. */
    | { readonly kind: "internet" };

/** Where a server stands, for questions that the rules alone do not answer. */
export interface Viewpoint {
    /** Its address, or the range in which Azure gives it one; undefined: not known yet. */
    readonly local: Range | undefined;
    readonly applicationGroups: {
        /** IDs in lower case. */
        readonly ids: ReadonlySet<string>;
        /** False: there may be more, not known yet. */
        readonly complete: boolean;
    };
    /** Whether a route of somebody's own leads 0.0.0.0/0 away: then the tag VirtualNetwork may hold everything. */
    readonly hasOwnDefaultRoute: boolean | undefined;
    /** Short name of the region; undefined: not known. */
    readonly region: string | undefined;
    /** Ranges of the virtual network, as far as they are known. */
    readonly networkRanges: readonly Range[];
}

/**
 * How an entry and a place meet. `stray`: the entry holds addresses that may or may not belong to the place, and never all of it by design, so that an
 * allow of them may be enough and a deny of them decides nothing about the whole.
 */
export type Coverage = "all" | "none" | "stray" | "unsure";

/** Prefix length of one half of the public addresses of IPv6, 2000::/3. Source: RFC 4291. */
const halfOfPublic6 = 4;

/** The entry that a text stands for. Programs write `*`, and what the portal shows for it: `Any`. */
export function parseEnd(text: string): End {
    const trimmed = text.trim();
    if (trimmed === "*" || trimmed.toLowerCase() === "any") return { kind: "any" };
    const range = addressRange(trimmed);
    if (range !== undefined) return contains(range, allAddresses) ? { kind: "any" } : { kind: "addresses", range };
    if (IPv6.isValid(trimmed) || IPv6.isValidCIDR(trimmed))
        return { kind: "addresses6", isAll: Number(trimmed.split("/")[1] ?? 128) <= halfOfPublic6 };
    const known = serviceTag(trimmed)?.tag ?? trimmed.split(".")[0] ?? trimmed;
    const rest = trimmed.slice(known.length + 1);
    return { kind: "tag", tag: known.toLowerCase(), ...(rest === "" ? {} : { region: rest.toLowerCase() }) };
}

/** How an entry meets the far end of a connection. */
export function coverage(end: End, place: Place, view: Viewpoint): Coverage {
    switch (end.kind) {
        case "any":
            return "all";
        case "unknown":
            return "unsure";
        case "addresses6":
            return "none";
        case "applicationGroup":
            return place.kind === "addresses" && !isPublic(place.range) ? "stray" : "none";
        case "addresses":
            if (place.kind !== "addresses") return isPrivate(end.range) ? "none" : "stray";
            return meets(end.range, place.range);
        case "tag":
            return tagCoverage(end, place, view);
    }
}

/** How an entry meets the server itself. */
export function localCoverage(end: End, view: Viewpoint): Coverage {
    switch (end.kind) {
        case "any":
            return "all";
        case "unknown":
            return "unsure";
        case "addresses6":
            return "none";
        case "applicationGroup":
            if (end.id !== undefined && view.applicationGroups.ids.has(end.id)) return "all";
            return end.id !== undefined && view.applicationGroups.complete ? "none" : "unsure";
        case "addresses":
            return view.local === undefined ? "unsure" : meets(end.range, view.local);
        case "tag":
            return end.tag === "virtualnetwork" ? "all" : "none";
    }
}

/** The best that any entry of a list does; an empty list holds nothing. */
export function bestOf(coverages: Iterable<Coverage>): Coverage {
    let best: Coverage = "none";
    for (const one of coverages) {
        if (one === "all") return "all";
        if (rank[one] > rank[best]) best = one;
    }
    return best;
}

const rank = { none: 0, stray: 1, unsure: 2, all: 3 } as const;

function meets(range: Range, place: Range): Coverage {
    if (contains(range, place)) return "all";
    return overlaps(range, place) ? "unsure" : "none";
}

const platform = addressRange(platformAddress);

function tagCoverage(end: Extract<End, { kind: "tag" }>, place: Place, view: Viewpoint): Coverage {
    switch (end.tag) {
        case "internet":
            return place.kind === "addresses" ? internetCoverage(place.range, view) : "all";
        case "virtualnetwork":
            return networkCoverage(place, view);
        case "azureloadbalancer":
            return place.kind === "addresses" && isPlatform(place.range) ? "all" : "none";
        case "azurecloud":
            if (place.kind === "internet") return "unsure";
            if (place.kind === "addresses" && (place.tags ?? []).length === 0)
                return isPrivate(place.range) ? "none" : "unsure";
            return regionCoverage(end.region, view);
    }
    const isSame = place.kind === "service" ? place.tag === end.tag : holdsTag(place, end.tag);
    return isSame ? regionCoverage(end.region, view) : "none";
}

function holdsTag(place: Place, tag: string): boolean {
    return place.kind === "addresses" && (place.tags ?? []).includes(tag);
}

/** A tag of the server's own region serves as well as the tag itself; one of another region does not show whether the service used is there. */
function regionCoverage(suffix: string | undefined, view: Viewpoint): Coverage {
    if (suffix === undefined) return "all";
    const named = region(suffix)?.name;
    if (named === undefined || view.region === undefined) return "unsure";
    return named === view.region ? "all" : "stray";
}

function internetCoverage(range: Range, view: Viewpoint): Coverage {
    if (isPrivate(range) || isPlatform(range) || view.networkRanges.some((own) => contains(own, range))) return "none";
    return isPublic(range) ? "all" : "unsure";
}

/** Whatever private address can be reached at all lies in a network that is peered or connected, so the tag holds it. */
function networkCoverage(place: Place, view: Viewpoint): Coverage {
    if (place.kind === "addresses") {
        const { range } = place;
        if (isPrivate(range) || isPlatform(range) || view.networkRanges.some((own) => contains(own, range)))
            return "all";
    }
    return view.hasOwnDefaultRoute === false ? "none" : "unsure";
}

function isPlatform(range: Range): boolean {
    return platform !== undefined && contains(platform, range);
}
