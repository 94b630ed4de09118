import { keyedTable } from "./keyedTable";
import table from "./serviceTags.json";
import type { Cloud } from "./cloud";
import type { Sourced } from "./sourced";

/** A service tag: a name for the addresses of a service, kept up to date by Azure. */
export interface ServiceTag extends Sourced {
    readonly tag: string;
    readonly covers: string;
    /** Has a form for one region, such as `Storage.WestEurope`. */
    readonly regional: boolean;
    /** Can be the destination of a network rule of Azure Firewall. */
    readonly azureFirewall: boolean;
    /** Can be the destination of a route. */
    readonly route: boolean;
    readonly clouds: readonly Cloud[];
    /** Tags that the service needs besides. */
    readonly dependsOn: readonly string[];
}

/** Every tag here can be used in a security group. Source: "Virtual network service tags" (2023-01-26). */
export const serviceTags = table.tags as readonly ServiceTag[];

const byName = keyedTable(
    () => serviceTags,
    ({ tag }) => tag,
);

/** The tag of that name or of a regional form of it, whatever the case; undefined for a tag that the facts do not cover. */
export function serviceTag(name: string): ServiceTag | undefined {
    const exact = byName.find(name);
    if (exact !== undefined) {
        return exact;
    }
    const base = byName.find(name.slice(0, Math.max(0, name.lastIndexOf("."))));
    return base?.regional === true ? base : undefined;
}

/**
 * Tags of other services, by name alone. Not all that there are: Azure adds some, and the list serves to tell a tag that is misspelt from one that is only not known here.
 * Source: "Virtual network service tags" (2021-04-23).
 */
export const otherServiceTags: readonly string[] = table.otherNames.names;

const allNames = keyedTable(
    () => [...serviceTags.map(({ tag }) => tag), ...otherServiceTags],
    (name) => name,
);

/** Whether a text is a tag of these facts, or of a service that they name only; with a region or without. */
export function isServiceTagName(name: string): boolean {
    const base = name.split(".")[0] ?? name;
    return serviceTag(name) !== undefined || allNames.find(name) !== undefined || allNames.find(base) !== undefined;
}

/** The tag most like a text that is none. */
export function nearestServiceTag(name: string): string | undefined {
    return allNames.nearest(name, 1)[0];
}
