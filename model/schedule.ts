import type { Environment } from "../config/environment.generated";

/**
 * Times of a day as minutes from midnight, on a circle: a window that starts at 22:00 and lasts six hours ends at
 * 04:00. All times of an environment are in the one time zone of its servers (`maintenance.timeZone`).
 */
export interface DailyWindow {
    /** 0 to 1439. */
    readonly startMinute: number;
    /** 1 to 1440. */
    readonly durationMinutes: number;
}

/** The time that one server may spend on one online backup, every day. */
export interface BackupWindow extends DailyWindow {
    readonly server: string;
}

const MINUTES_PER_DAY = 24 * 60;

/** Pause between the end of a backup window and the start of patching: the last job may run over. */
export const PAUSE_AFTER_BACKUP_MINUTES = 30;

/** `22:30` → 1350. The schema has checked the form. */
export function minuteOfDay(time: string): number {
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** 1350 → `22:30`; a day is a circle, so 1500 → `01:00`. */
export function timeOfDay(minute: number): string {
    const onClock = minute % MINUTES_PER_DAY;
    return hoursAndMinutes(onClock);
}

/** 180 → `03:00`. */
export function hoursAndMinutes(minutes: number): string {
    return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** `22:00 to 04:00`. */
export function describeWindow(window: DailyWindow): string {
    return `${timeOfDay(window.startMinute)} to ${timeOfDay(window.startMinute + window.durationMinutes)}`;
}

/** Backup windows of all servers, sorted by server and start. */
export function backupWindows(environment: Pick<Environment, "servers">): readonly BackupWindow[] {
    return Object.entries(environment.servers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([server, { schedule }]) =>
            schedule.onlineBackupTimes
                .map(minuteOfDay)
                .sort((a, b) => a - b)
                .map((startMinute) => ({
                    server,
                    startMinute,
                    durationMinutes: schedule.onlineBackupWindowHours * 60,
                })),
        );
}

/** Minutes from one time forward to another, across midnight if need be. */
const forward = (from: number, to: number): number => (to - from + MINUTES_PER_DAY) % MINUTES_PER_DAY;

/** Whether two windows share a minute, on the circle of a day. */
export function overlaps(one: DailyWindow, other: DailyWindow): boolean {
    return (
        forward(one.startMinute, other.startMinute) < one.durationMinutes ||
        forward(other.startMinute, one.startMinute) < other.durationMinutes
    );
}

function startsFree(start: number, durationMinutes: number, busy: DailyWindow): boolean {
    const sinceBackupStart = forward(busy.startMinute, start);
    const untilBackupStart = forward(start, busy.startMinute);
    return sinceBackupStart >= busy.durationMinutes + PAUSE_AFTER_BACKUP_MINUTES && untilBackupStart >= durationMinutes;
}

/**
 * The first start in the day, by the clock, at which `durationMinutes` fit between the busy windows with the pause
 * after each; `undefined` if nothing fits. Only the minute after a pause is tried: any other free start can be moved
 * back to one.
 */
export function firstFreeStart(busy: readonly DailyWindow[], durationMinutes: number): number | undefined {
    return busy
        .map((window) => (window.startMinute + window.durationMinutes + PAUSE_AFTER_BACKUP_MINUTES) % MINUTES_PER_DAY)
        .sort((a, b) => a - b)
        .find((start) => busy.every((window) => startsFree(start, durationMinutes, window)));
}

/** The patch window that the backup windows of an environment leave; `undefined` if they leave none. */
export function patchWindow(environment: Pick<Environment, "servers" | "maintenance">): DailyWindow | undefined {
    const { durationMinutes } = environment.maintenance;
    const startMinute = firstFreeStart(backupWindows(environment), durationMinutes);
    return startMinute === undefined ? undefined : { startMinute, durationMinutes };
}
