import { diskLimits } from "../../facts/managedDisks";
import { limitValue } from "../../facts/vaultLimits";
import type { RuleText } from "./entry";
import { artifactTexts } from "./storageArtifacts";
import { diskTexts } from "./storageDisks";

const mostDisks = limitValue("poolDisksMax");
const testedTB = limitValue("poolTB");
const leastFactor = limitValue("poolFactorMin");
const advisedFactor = limitValue("poolFactorAdvised");
const strictDisks = limitValue("strictPoolDisksOnAv2");
const strictGiB = limitValue("strictPoolDiskGiBOnAv2");
const { smallest, largest } = diskLimits.lun;

export const storageTexts = {
    "storage-pool-has-data-disk": {
        family: "storage",
        title: "A backup server has at least one data disk for its storage pool",
        severity: "high",
        level: "mandatory",
        constraints: ["D01"],
        why: "Every backup goes to the disks of the server first, also one that is meant for the vault. Without a data disk nothing can be protected: neither the system disk nor the temporary disk can stand in.",
        remedy: 'Add a Disk and attach it: dataDisks: [{ lun: 1, createOption: "Attach", managedDisk: { id: disk.id }, caching: "None" }].',
        adapted:
            'A disk with "scratch" or "cache" in its name is taken for the cache of the agent and does not count as a disk of the pool.',
        since: "0.2.0",
    },
    "storage-data-disk-count": {
        family: "storage",
        title: `A backup server has no more data disks than its size takes, and never more than ${mostDisks}`,
        severity: "high",
        level: "mandatory",
        constraints: ["P11"],
        why: "Azure refuses one disk more than the size takes, and the vendor supports no larger number in Azure, whatever the size.",
        remedy: `Use fewer, larger disks, or a larger size; above ${mostDisks} disks, a second server.`,
        since: "0.2.0",
    },
    "storage-data-disk-own-resource": {
        family: "storage",
        title: "Data disks of a backup server are resources of their own, which the machine attaches",
        severity: "high",
        level: "advisory",
        constraints: ["D11"],
        why: "A server that is lost is made anew under its name, and takes over the disks of the old one. A disk that the machine creates has no resource in the program: nothing protects it, and a new machine would get an empty one.",
        remedy: 'new Disk(…) with protect: true; in the machine createOption: "Attach" and managedDisk: { id: disk.id }.',
        traps: ["A9", "A11"],
        since: "0.2.0",
    },
    "storage-data-disk-detach-on-deletion": {
        family: "storage",
        title: "Data disks of a backup server stay when the machine is deleted",
        severity: "critical",
        level: "advisory",
        constraints: ["D11"],
        why: "Whoever deletes or rebuilds the machine would delete the recovery points on its disks with it, without a question.",
        remedy: 'deleteOption: "Detach"',
        adapted:
            "A detached pool disk waits for its new machine: rules that want unattached disks removed (PSRule AZR-000250) have to spare it.",
        traps: ["A11"],
        since: "0.2.0",
    },
    "storage-lun-unique": {
        family: "storage",
        title: "No two data disks of a backup server have the same LUN",
        severity: "high",
        level: "mandatory",
        constraints: [],
        reason: "Azure refuses a machine with the same LUN twice.",
        source: {
            title: "Virtual Machines, Create Or Update, in the API of Microsoft.Compute",
            date: "2026-11-26",
            url: "https://learn.microsoft.com/rest/api/compute/virtual-machines/create-or-update",
        },
        why: "Azure refuses the machine. In Windows the LUN is all that tells one data disk from another.",
        remedy: "Give the disk that came later a free LUN, and leave disks that are attached already where they are.",
        traps: ["A10"],
        since: "0.2.0",
    },
    "storage-lun-in-range": {
        family: "storage",
        title: `Every data disk of a backup server has a LUN from ${smallest} to ${largest}`,
        severity: "high",
        level: "mandatory",
        constraints: [],
        reason: "Azure knows these LUNs and no others, whatever the size of the machine.",
        source: {
            title: "Answer of the compute API, in microsoft/lisa pull request 692",
            date: "2020-01-23",
            url: "https://github.com/microsoft/lisa/pull/692",
        },
        why: "Azure refuses another value in the middle of an update.",
        remedy: `Write a free LUN from ${smallest} to ${largest}.`,
        since: "0.2.0",
    },
    "storage-pool-host-caching-none": {
        family: "storage",
        title: "Disks of the storage pool have no host cache",
        severity: "medium",
        level: "advisory",
        constraints: ["D09"],
        why: "A pool is written all day and read once in a while: the cache costs time and gives none back. Where nothing is said, Azure caches the reads of Premium disks, and none of standard disks: where the machine does not state the type, say it.",
        remedy: 'caching: "None". On a server that runs, the change takes the disk away for a moment: stop its jobs first.',
        adapted:
            'General rules advise a read cache on Premium data disks (PSRule AZR-000242); a pool is no such workload. A disk with "scratch" or "cache" in its name is left alone.',
        equivalents: ["PSRule AZR-000242"],
        traps: ["A12"],
        since: "0.2.0",
    },
    "storage-managed-disks-only": {
        family: "storage",
        title: "A backup server has managed disks only",
        severity: "high",
        level: "mandatory",
        constraints: ["P30"],
        source: {
            title: "Migrate your Azure unmanaged disks",
            date: "2023-06-28",
            url: "https://learn.microsoft.com/azure/virtual-machines/unmanaged-disks-deprecation",
        },
        why: "Unmanaged disks share the limits of a storage account with whatever else lies in it, production disks included, and Azure no longer starts machines that have them.",
        remedy: "Replace vhd by managedDisk; for a data disk, the ID of a Disk.",
        equivalents: ["PSRule AZR-000238"],
        since: "0.2.0",
    },
    "storage-disk-not-shared": {
        family: "storage",
        title: "Data disks of a backup server belong to that machine alone",
        severity: "high",
        level: "advisory",
        constraints: ["P30"],
        why: "ReFS and Storage Spaces of two machines that write to one disk destroy each other's data, and a backup server is no cluster node. Backups on a disk of production are lost with what they protect.",
        remedy: "Give every machine disks of its own, and leave maxShares out.",
        since: "0.2.0",
    },
    "storage-av2-pool-limits": {
        family: "storage",
        title: `On an Av2 size the storage pool has at most ${strictDisks} disks of at most ${strictGiB} GiB`,
        severity: "low",
        level: "advisory",
        constraints: ["P12"],
        why: "Two pages of the vendor give different limits for A-series machines; this is the stricter one, on which support may insist.",
        remedy: 'hardwareProfile: { vmSize: "Standard_D4s_v5" }, to which the limit does not apply.',
        since: "0.2.0",
    },
    "storage-pool-size-tested": {
        family: "storage",
        title: `The storage pool of a backup server has at most ${testedTB} TB`,
        severity: "medium",
        level: "advisory",
        constraints: ["D08"],
        why: "The vendor has tested pools up to this size. How long checks and clean-up take in a larger one, nobody can say.",
        remedy: "Protect part of the data with a second server.",
        since: "0.2.0",
    },
    "storage-pool-capacity": {
        family: "storage",
        title: `The storage pool has ${advisedFactor} times the protected data, unless recovery points stay for one day`,
        severity: "medium",
        level: "advisory",
        constraints: ["D02"],
        why: "The replica takes as much as the data, and ten days of a tenth of change as much again. A full pool stops backups. Size and age of the cache of the agent are no matter of planned resources: the configuration and the server check them.",
        remedy: 'Add disks; or tag the machine "mabs-local-retention-days": "1", if older recovery points live in the vault only.',
        since: "0.2.0",
    },
    "storage-pool-capacity-floor": {
        family: "storage",
        title: `The storage pool has ${leastFactor} times the protected data; with one day of local retention, as much as the data`,
        severity: "high",
        level: "mandatory",
        constraints: ["D02"],
        why: "Below that the pool is full within days, and backups stop. The vendor names it the least; with one day of retention the replica alone needs as much as the data.",
        remedy: 'Add disks, protect less data, or correct the tag "mabs-protected-gib" of the machine.',
        since: "0.2.0",
    },
    ...diskTexts,
    ...artifactTexts,
} as const satisfies Record<string, RuleText>;
