import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { limitValue } from "../../facts/vaultLimits";
import {
    advisedScratchGiB,
    poolFloorGiB,
    requiredPoolGiB,
    SCRATCH_ADVISED_PERCENT,
    SCRATCH_FLOOR_PERCENT,
    scratchFloorGiB,
} from "../capacity";
import { capacityOf, cloudProtectedDataGiB } from "../diskLayout";
import { diskChecks } from "./disks";
import { grouped } from "../wording";
import { checkEveryServer, cures, serverPath, type ServerCheck } from "./serverSubject";

/** Largest single data source (V10), in decimal GB as the page says. */
const LARGEST_DATA_SOURCE_GB = limitValue("dataSourceGB");

/** The same in whole GiB, the unit of the configuration. */
const LARGEST_DATA_SOURCE_GIB = Math.floor((LARGEST_DATA_SOURCE_GB * 10 ** 9) / 2 ** 30);

const checkPool: ServerCheck = (subject) => {
    const { storage } = subject.server;
    const { poolGiB } = capacityOf(subject.server);
    const floorGiB = poolFloorGiB(storage);
    if (poolGiB >= floorGiB) {
        return [];
    }
    const rule =
        storage.localRetentionDays === 1
            ? `the data and one day of change (${storage.dailyChurnPercent} %)`
            : "1.5 times the protected data";
    const disks = Object.entries(storage.disks ?? {}).map(([key, disk]) => `${key} ${grouped(disk.sizeGiB)}`);
    return [
        problemAt("MABS-CFG-413", serverPath(subject, "storage", "disks"), {
            expected: `at least ${grouped(floorGiB)} GiB of pool for ${grouped(storage.protectedDataGiB)} GiB: ${rule}`,
            found: `${grouped(poolGiB)} GiB (${disks.length === 0 ? "no disk" : disks.join(" + ")})`,
            hint: cures(
                `add ${grouped(floorGiB - poolGiB)} GiB (${grouped(requiredPoolGiB(storage) - poolGiB)} GiB to keep ${storage.localRetentionDays} days)`,
                storage.localRetentionDays === 1
                    ? undefined
                    : "declare `localRetentionDays: 1` and keep older points in the vault only",
            ),
        }),
    ];
};

const checkScratch: ServerCheck = (subject) => {
    const { scratchGiB } = capacityOf(subject.server);
    const cloudGiB = cloudProtectedDataGiB(subject.server);
    return scratchGiB >= scratchFloorGiB(cloudGiB)
        ? []
        : [
              problemAt("MABS-CFG-414", serverPath(subject, "scratch", "sizeGiB"), {
                  expected: `at least ${grouped(scratchFloorGiB(cloudGiB))} GiB: ${SCRATCH_FLOOR_PERCENT} % of ${grouped(cloudGiB)} GiB that go to the vault`,
                  found: `${grouped(scratchGiB)} GiB`,
                  hint: `write \`sizeGiB: ${advisedScratchGiB(cloudGiB)}\` (${SCRATCH_ADVISED_PERCENT} %), or leave the key away`,
              }),
          ];
};

const checkDataSource: ServerCheck = (subject) => {
    const largest = subject.server.storage.largestDataSourceGiB;
    return largest === undefined || largest <= LARGEST_DATA_SOURCE_GIB
        ? []
        : [
              problemAt("MABS-CFG-412", serverPath(subject, "storage", "largestDataSourceGiB"), {
                  expected: `at most ${grouped(LARGEST_DATA_SOURCE_GIB)} GiB (${grouped(LARGEST_DATA_SOURCE_GB)} GB) in one volume or database`,
                  found: `${grouped(largest)} GiB`,
                  hint: "divide the data over several volumes",
              }),
          ];
};

/** Disks, pool and cache of every server. */
export function checkStorage(environment: Environment): readonly Problem[] {
    return checkEveryServer(environment, [...diskChecks, checkPool, checkScratch, checkDataSource]);
}
