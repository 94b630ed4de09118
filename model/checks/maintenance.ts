import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { isWindowsTimeZone, nearestTimeZones } from "../../facts/timeZones";
import { runChecks, type EnvironmentCheck } from "./runChecks";
import { backupWindows, describeWindow, patchWindow, PAUSE_AFTER_BACKUP_MINUTES } from "../schedule";

function checkTimeZone({ maintenance }: Environment): readonly Problem[] {
    const { timeZone } = maintenance;
    if (isWindowsTimeZone(timeZone)) {
        return [];
    }
    const [nearest, ...others] = nearestTimeZones(timeZone);
    return [
        problemAt("MABS-CFG-606", "mabs:maintenance.timeZone", {
            expected: "a time zone id of Windows, such as `W. Europe Standard Time` or `UTC`",
            found: JSON.stringify(timeZone),
            hint: `write one of ${[nearest, ...others].map((zone) => `\`${zone}\``).join(", ")}; \`tzutil /l\` lists them all`,
            ...(nearest === undefined ? {} : { nearest }),
        }),
    ];
}

/** Windows of all servers in one phrase; servers with the same windows stand together. */
function describeBackups(environment: Environment): string {
    const serversByWindow = new Map<string, string[]>();
    for (const window of backupWindows(environment)) {
        const text = describeWindow(window);
        serversByWindow.set(text, [...(serversByWindow.get(text) ?? []), window.server]);
    }
    return [...serversByWindow].map(([window, servers]) => `${window} (${servers.join(", ")})`).join(", ");
}

function checkPatchWindow(environment: Environment): readonly Problem[] {
    const { enabled, durationMinutes } = environment.maintenance;
    if (!enabled || patchWindow(environment) !== undefined) {
        return [];
    }
    return [
        problemAt("MABS-CFG-605", "mabs:maintenance.durationMinutes", {
            expected: `${durationMinutes} minutes without a backup, beginning ${PAUSE_AFTER_BACKUP_MINUTES} minutes after one`,
            found: `backups from ${describeBackups(environment)}`,
            hint: "shorten `schedule.onlineBackupWindowHours` or `durationMinutes` (90 at least), or give the servers the same `onlineBackupTimes`",
        }),
    ];
}

/** Time zone, and room for patching beside the backups. */
export const checkMaintenance: EnvironmentCheck = (environment) =>
    runChecks(environment, [checkTimeZone, checkPatchWindow]);
