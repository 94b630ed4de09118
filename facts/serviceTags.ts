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
