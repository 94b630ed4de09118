import type { Environment } from "../config/environment.generated";
import {
    backupWindows,
    firstFreeStart,
    minuteOfDay,
    overlaps,
    patchWindow,
    PAUSE_AFTER_BACKUP_MINUTES,
    timeOfDay,
    type BackupWindow,
    type DailyWindow,
} from "./schedule";

/** Parts of an environment that the time of the backup of DPMDB depends on. */
export type CatalogueSchedule = Pick<Environment, "catalogueBackup" | "maintenance" | "servers">;

/** Time that is kept free for one backup of DPMDB with its copy, in minutes. A catalogue has some GiB. */
export const CATALOGUE_BACKUP_MINUTES = 60;

const reserved = (startMinute: number): DailyWindow => ({ startMinute, durationMinutes: CATALOGUE_BACKUP_MINUTES });

function ownBackups(environment: CatalogueSchedule, serverName: string): readonly BackupWindow[] {
    return backupWindows(environment).filter(({ server }) => server === serverName);
}

function patching(environment: CatalogueSchedule): DailyWindow | undefined {
    return environment.maintenance.enabled ? patchWindow(environment) : undefined;
}

/** First start at which the backup of DPMDB meets neither an online backup of the server nor patching. */
export function freeCatalogueTime(environment: CatalogueSchedule, serverName: string): string | undefined {
    const patches = patching(environment);
    const busy = [...ownBackups(environment, serverName), ...(patches === undefined ? [] : [patches])];
    const start = firstFreeStart(busy, CATALOGUE_BACKUP_MINUTES);
    return start === undefined ? undefined : timeOfDay(start);
}

/**
 * When a server backs up DPMDB, `HH:MM`: as the configuration says, else at the first free time. A server that is busy all day takes the
 * pause after patching, or the end of an online backup: a copy that lacks the newest recovery points is better than none.
 */
export function catalogueBackupTime(environment: CatalogueSchedule, serverName: string): string {
    const { time } = environment.catalogueBackup;
    const free = time ?? freeCatalogueTime(environment, serverName);
    if (free !== undefined) return free;
    const busy = patching(environment) ?? ownBackups(environment, serverName)[0] ?? reserved(0);
    return timeOfDay(busy.startMinute + busy.durationMinutes + PAUSE_AFTER_BACKUP_MINUTES);
}

/** The online backups of a server that its backup of DPMDB meets. */
export function metOnlineBackups(environment: CatalogueSchedule, serverName: string): readonly BackupWindow[] {
    const backup = reserved(minuteOfDay(catalogueBackupTime(environment, serverName)));
    return ownBackups(environment, serverName).filter((window) => overlaps(window, backup));
}

/** The patch window, if a backup of DPMDB at this time would meet it. */
export function metPatchWindow(environment: CatalogueSchedule, time: string): DailyWindow | undefined {
    const window = patching(environment);
    return window !== undefined && overlaps(window, reserved(minuteOfDay(time))) ? window : undefined;
}
