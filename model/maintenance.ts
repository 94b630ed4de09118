import type { Environment } from "../config/environment.generated";
import type { EnvironmentNames } from "./naming";
import { hoursAndMinutes, patchWindow, timeOfDay } from "./schedule";
import type { MaintenanceModel } from "./types/operations";
import type { VirtualMachineModel } from "./types/server";

/**
 * First day of each name on or after 2026-06-01, a Monday: the date of the first window. A constant, because a date of
 * today would change the resource on every run; the service takes dates in the past. No clock changes in that week. See
 * docs/decisions/0003-patching.md.
 */
const FIRST_DATE: Readonly<Record<Environment["maintenance"]["dayOfWeek"], string>> = {
    Monday: "2026-06-01",
    Tuesday: "2026-06-02",
    Wednesday: "2026-06-03",
    Thursday: "2026-06-04",
    Friday: "2026-06-05",
    Saturday: "2026-06-06",
    Sunday: "2026-06-07",
};

/**
 * The weekly patch window of an environment; absent when maintenance is off, or when the backups leave no room (which a
 * check refuses).
 */
export function maintenanceModel(
    environment: Pick<Environment, "maintenance" | "servers">,
    names: Pick<EnvironmentNames, "maintenanceConfiguration" | "maintenanceAssignment">,
): MaintenanceModel | undefined {
    const { enabled, dayOfWeek, timeZone } = environment.maintenance;
    const window = patchWindow(environment);
    if (!enabled || window === undefined) {
        return undefined;
    }
    return {
        name: names.maintenanceConfiguration,
        startDateTime: `${FIRST_DATE[dayOfWeek]} ${timeOfDay(window.startMinute)}`,
        duration: hoursAndMinutes(window.durationMinutes),
        timeZone,
        recurEvery: `1Week ${dayOfWeek}`,
        assignmentName: names.maintenanceAssignment,
    };
}

/**
 * How the machine is patched. The pair of mode and automatic updates must agree, or Azure refuses the machine; the
 * third field hands the time to the schedule and keeps the platform from restarting a machine that has none yet. See
 * docs/decisions/0003-patching.md.
 */
export function patchingOf(maintenance: Pick<Environment["maintenance"], "enabled">): VirtualMachineModel["patching"] {
    return maintenance.enabled
        ? {
              patchMode: "AutomaticByPlatform",
              automaticUpdates: true,
              assessmentMode: "AutomaticByPlatform",
              bypassPlatformSafetyChecks: true,
          }
        : {
              patchMode: "Manual",
              automaticUpdates: false,
              assessmentMode: "ImageDefault",
              bypassPlatformSafetyChecks: false,
          };
}
