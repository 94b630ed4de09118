import { configPath } from "../configPath";
import { problemAt } from "../problem";
import type { Check } from "./check";
import { entriesOf } from "./check";

const day = 24 * 60;

/** The online backup windows of one server do not overlap, also across midnight. */
export const checkBackupWindows: Check = ({ servers }) =>
    entriesOf(servers).flatMap(([name, { schedule }]) => {
        const [first, second] = schedule?.onlineBackupTimes ?? [];
        const hours = schedule?.onlineBackupWindowHours;
        if (first === undefined || second === undefined || hours === undefined) return [];
        const apart = Math.abs(minutes(first) - minutes(second));
        const gap = Math.min(apart, day - apart);
        if (gap >= hours * 60) return [];
        return [
            problemAt("MABS-CFG-420", configPath("mabs:servers", name, "schedule", "onlineBackupTimes"), {
                expected: `starts at least ${hours} hours apart, the length of a window`,
                found: `${first} and ${second}, ${duration(gap)} apart`,
                hint: `move one of them, or write onlineBackupWindowHours: ${Math.floor(gap / 60)}`,
            }),
        ].map((problem) => (gap < 60 ? { ...problem, hint: "move one of them" } : problem));
    });

function minutes(time: string): number {
    const [hour, minute] = time.split(":").map(Number);
    return (hour ?? 0) * 60 + (minute ?? 0);
}

const duration = (gap: number): string => (gap % 60 === 0 ? `${gap / 60} hours` : `${gap} minutes`);
