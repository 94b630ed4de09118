import { privateDnsZones, type PrivateDnsService } from "../../../facts/privateDnsZones";
import { region } from "../../../facts/regions";
import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import type { Reference, Stack } from "../../core/stack";
import { type } from "../../types";

/** Services whose names a server asks for when it backs up. */
const services: readonly PrivateDnsService[] = ["backup", "blob", "queue"];

/** A zone that the private endpoint of a vault needs. */
export interface NeededZone {
    /** Its name; where the code of the region is not known, with a star in its place. */
    readonly name: string;
    readonly fits: (zone: string) => boolean;
}

/** Zones of DNS that a group of zones names. @throws UnknownUntilCreated */
export function zonesOf(stack: Stack, group: StackResource): Reference {
    const paths = group.inputs
        .items("privateDnsZoneConfigs")
        .map((_, index) => `privateDnsZoneConfigs[${String(index)}].privateDnsZoneId`);
    return stack.follow(group, paths, type.privateZone);
}

/** Names of those zones. @throws UnknownUntilCreated */
export function zoneNames({ resources, outside }: Reference): readonly string[] {
    return [
        ...resources.map(({ inputs }) => inputs.text("privateZoneName") ?? ""),
        ...outside.map((id) => id.split("/").at(-1) ?? ""),
    ];
}

/** Whether those names may be shown: none of them, and no ID that they are found by, is a secret. @throws UnknownUntilCreated */
export function mayShowZones(stack: Stack, group: StackResource): boolean {
    return (
        group.inputs.items("privateDnsZoneConfigs").every((zone) => zone.instead("privateDnsZoneId") === undefined) &&
        zonesOf(stack, group).resources.every(({ inputs }) => inputs.instead("privateZoneName") === undefined)
    );
}

/** The zones for a vault at a location; where that is not known, those of any region and cloud. */
export function neededZones(location: string | undefined): readonly NeededZone[] {
    const place = location === undefined ? undefined : region(location);
    return services.map((service) => {
        const rows = privateDnsZones.filter((row) => row.service === service);
        const mine = rows.filter(({ cloud }) => cloud === place?.cloud);
        const names = (mine.length === 0 ? rows : mine).map(({ zone }) =>
            zone.replace("{geoCode}", place?.backupGeoCode ?? "*"),
        );
        return { name: names[0] ?? "", fits: (zone) => names.some((name) => fits(name, zone)) };
    });
}

function fits(name: string, zone: string): boolean {
    const [start = "", end] = name.split("*");
    if (end === undefined) return sameText(name, zone);
    const lower = zone.toLowerCase();
    return lower.startsWith(start) && lower.endsWith(end) && lower.length > name.length - 1;
}
