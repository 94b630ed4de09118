import { managedDiskSku } from "../../facts/managedDisks";
import { limitValue } from "../../facts/vaultLimits";
import { vmSize } from "../../facts/vmSizes";
import { advisedPoolGiB, advisedScratchGiB, SCRATCH_ADVISED_PERCENT } from "../capacity";
import { capacityOf, cloudProtectedDataGiB, diskLayout } from "../diskLayout";
import { grouped } from "../wording";
import { adviseServers, type AdvisoryRule } from "./rule";

/** Largest pool of one server that the vendor tests (D08). */
const TESTED_POOL_GIB = limitValue("poolTB") * 1024;

/** Strict reading of the limits of A-series machines (P12). */
const A_SERIES_POOL_DISKS = limitValue("strictPoolDisksOnAv2");
const A_SERIES_DISK_GIB = limitValue("strictPoolDiskGiBOnAv2");

/** Advice about disks, pool and cache. */
export const storageAdvisories: readonly AdvisoryRule[] = [
    {
        id: "MABS-ADV-010",
        title: "The type of the system disk is going to be refused for operating systems",
        policyRules: ["lifecycle-os-disk-lasts", "storage-os-disk-not-hdd"],
        source: "Migrate your Standard HDD OS disks by September 08, 2028 (2026-09-16)",
        constraints: [],
        advise: (environment) =>
            adviseServers(environment, ({ osDisk }) => {
                const end = managedDiskSku(osDisk.sku)?.osDiskRetirementDate ?? undefined;
                return end === undefined
                    ? undefined
                    : {
                          message: `${osDisk.sku} stops being allowed for operating systems on ${end}; the catalogue database on it is slow until then.`,
                          remedy: "osDisk: { sku: StandardSSD_LRS }",
                      };
            }),
    },
    {
        id: "MABS-ADV-011",
        title: "A disk of the pool spins",
        source: "Azure managed disk types (2026-08-11)",
        constraints: [],
        advise: (environment) =>
            adviseServers(environment, (server) =>
                diskLayout(server).some((disk) => managedDiskSku(disk.sku)?.media === "HDD")
                    ? {
                          message:
                              "Spinning disks give 500 operations per second each; block cloning and consistency checks on the pool need more.",
                          remedy: "diskSku: StandardSSD_LRS",
                      }
                    : undefined,
            ),
    },
    {
        id: "MABS-ADV-012",
        title: "Pool disks go beyond the strict limits for A-series sizes",
        policyRules: ["storage-av2-pool-limits"],
        source: "Install DPM, as an Azure virtual machine (2025-03)",
        constraints: ["P12"],
        advise: (environment) =>
            adviseServers(environment, (server) => {
                const size = vmSize(server.size);
                const pool = diskLayout(server).filter(({ purpose }) => purpose === "pool");
                const largestGiB = Math.max(0, ...pool.map(({ sizeGiB }) => sizeGiB));
                return size?.family === "Av2" && (pool.length > A_SERIES_POOL_DISKS || largestGiB > A_SERIES_DISK_GIB)
                    ? {
                          message: `One page of the vendor limits A-series machines to ${A_SERIES_POOL_DISKS} pool disks of 1 TB; this one has ${pool.length} of up to ${grouped(largestGiB)} GiB.`,
                          remedy: "size: Standard_D4s_v5",
                      }
                    : undefined;
            }),
    },
    {
        id: "MABS-ADV-013",
        title: "The pool is larger than what the vendor tests",
        policyRules: ["storage-pool-size-tested"],
        source: "Prepare the environment for DPM (2016)",
        constraints: ["D08"],
        advise: (environment) =>
            adviseServers(environment, (server) => {
                const { poolGiB } = capacityOf(server);
                return poolGiB > TESTED_POOL_GIB
                    ? {
                          message: `The pool of ${grouped(poolGiB)} GiB is larger than the 120 TB that the vendor tests; a second server shares the load.`,
                      }
                    : undefined;
            }),
    },
    {
        id: "MABS-ADV-014",
        title: "The pool is smaller than advised for its retention",
        policyRules: ["storage-pool-capacity"],
        source: "Install and upgrade Azure Backup Server (2026-01-21)",
        constraints: ["D02"],
        advise: (environment) =>
            adviseServers(environment, (server) => {
                const { poolGiB, poolFactor } = capacityOf(server);
                const advisedGiB = advisedPoolGiB(server.storage);
                return poolGiB < advisedGiB
                    ? {
                          message: `The pool has ${grouped(poolGiB)} GiB, ${poolFactor} times the protected data; ${grouped(advisedGiB)} GiB are advised for ${server.storage.localRetentionDays} days (twice the data at least).`,
                          remedy:
                              server.storage.disks === undefined
                                  ? "localRetentionDays: 10"
                                  : `disks: # ${advisedGiB - poolGiB} GiB more`,
                      }
                    : undefined;
            }),
    },
    {
        id: "MABS-ADV-015",
        title: "The cache is smaller than advised for the data that goes to the vault",
        source: "Support matrix for backup with the MARS agent (2026-03)",
        constraints: ["R06"],
        advise: (environment) =>
            adviseServers(environment, (server) => {
                const cloudGiB = cloudProtectedDataGiB(server);
                const advisedGiB = advisedScratchGiB(cloudGiB);
                const { scratchGiB } = capacityOf(server);
                return scratchGiB < advisedGiB
                    ? {
                          message: `The cache has ${grouped(scratchGiB)} GiB; ${SCRATCH_ADVISED_PERCENT} % of what goes to the vault are ${grouped(advisedGiB)} GiB.`,
                          remedy: `scratch: { sizeGiB: ${advisedGiB} }`,
                      }
                    : undefined;
            }),
    },
];
