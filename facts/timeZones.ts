import { distance } from "fastest-levenshtein";
import table from "./timeZones.json";

/**
 * Time zone ids that Windows Server knows, such as `W. Europe Standard Time`. An IANA name such as `Europe/Berlin` is
 * not one.
 *
 * Source: Unicode CLDR 45, supplemental data `windowsZones`, 2024-04-17: every id of Windows but the two that it calls obsolete.
 */
export const windowsTimeZones: readonly string[] = table.ids;

/** Whether Windows knows the id; exact, since the id goes to the service as it is written. */
export function isWindowsTimeZone(id: string): boolean {
    return windowsTimeZones.includes(id);
}

/** The ids most like the one given, best first. */
export function nearestTimeZones(id: string, count = 3): readonly string[] {
    const wanted = id.toLowerCase();
    return [...windowsTimeZones]
        .map((zone) => ({ zone, edits: distance(wanted, zone.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits || (a.zone < b.zone ? -1 : 1))
        .slice(0, count)
        .map(({ zone }) => zone);
}
