import { problemAt, type Problem } from "../../config/problem";
import { CATALOGUE_BACKUP_MINUTES, freeCatalogueTime, metPatchWindow } from "../catalogueBackup";
import { describeWindow, minuteOfDay } from "../schedule";
import { runChecks, type EnvironmentCheck } from "./runChecks";

/** Patching restarts the server: on its day there would never be a copy. An online backup is no reason to refuse; advice tells of it. */
const checkPatching: EnvironmentCheck = (environment): readonly Problem[] => {
    const { time } = environment.catalogueBackup;
    const window = time === undefined ? undefined : metPatchWindow(environment, time);
    if (time === undefined || window === undefined) return [];
    const [first] = Object.keys(environment.servers).sort();
    const free = first === undefined ? undefined : freeCatalogueTime(environment, first);
    const backup = { startMinute: minuteOfDay(time), durationMinutes: CATALOGUE_BACKUP_MINUTES };
    return [
        problemAt("MABS-CFG-615", "mabs:catalogueBackup.time", {
            expected: `a start from which ${CATALOGUE_BACKUP_MINUTES} minutes stay clear of patching, ${describeWindow(window)}`,
            found: `${time}, which takes ${describeWindow(backup)}`,
            hint:
                free === undefined
                    ? "leave the key away, so that each server gets a time of its own"
                    : `write time: "${free}", or leave the key away, so that each server gets a time of its own`,
        }),
    ];
};

/** The time of the backup of DPMDB beside patching. */
export const checkCatalogueBackup: EnvironmentCheck = (environment) => runChecks(environment, [checkPatching]);
