import type { Server } from "../../config/environment.generated";
import { problemAt } from "../../config/problem";
import { managedDiskSku } from "../../facts/managedDisks";
import { limitValue } from "../../facts/vaultLimits";
import { isRetiring, vmSizes, type VmSize } from "../../facts/vmSizes";
import { requiredPoolGiB } from "../capacity";
import { poolDiskCount, SCRATCH_KEY, scratchDisk } from "../diskLayout";
import type { DiskSku } from "../types/server";
import { grouped } from "../wording";
import { cures, needsSize, serverPath, type ServerCheck, type ServerSubject } from "./serverSubject";

/** Data disks of one backup server, whatever its size (P11). */
export const MAXIMUM_DATA_DISKS = limitValue("poolDisksMax");

/** Sizes in which disks are sold; a derived disk of another size is paid for as the next one. */
const OFFERED_DISK_SIZES_GIB: readonly number[] = [1024, 2048, 4096, 8192, 16_384, 32_767];

/** A disk SKU where the configuration names it. */
interface ChosenDisk {
    readonly path: string;
    readonly sku: DiskSku;
    readonly sizeGiB: number;
    readonly sizePath: string;
    readonly role: "os" | "data";
}

function listedDisks(subject: ServerSubject): readonly ChosenDisk[] {
    const { storage } = subject.server;
    return Object.entries(storage.disks ?? {}).map(([key, disk]) => ({
        path: serverPath(subject, "storage", ...(disk.sku === undefined ? ["diskSku"] : ["disks", key, "sku"])),
        sku: disk.sku ?? storage.diskSku,
        sizeGiB: disk.sizeGiB,
        sizePath: serverPath(subject, "storage", "disks", key, "sizeGiB"),
        role: "data",
    }));
}

/** Every disk that the configuration of a server chooses, once per place in the file. */
function chosenDisks(subject: ServerSubject): readonly ChosenDisk[] {
    const { osDisk, storage, scratch } = subject.server;
    const cacheDisk = scratchDisk(subject.server);
    const pool: readonly ChosenDisk[] =
        storage.disks === undefined
            ? [
                  {
                      path: serverPath(subject, "storage", "diskSku"),
                      sku: storage.diskSku,
                      sizeGiB: storage.diskSizeGiB,
                      sizePath: serverPath(subject, "storage", "diskSizeGiB"),
                      role: "data",
                  },
              ]
            : listedDisks(subject);
    const cache: ChosenDisk = {
        path: serverPath(subject, ...(scratch.sku === undefined ? ["storage", "diskSku"] : ["scratch", "sku"])),
        sku: cacheDisk.sku,
        sizeGiB: cacheDisk.sizeGiB,
        sizePath: serverPath(subject, "scratch", "sizeGiB"),
        role: "data",
    };
    const system: ChosenDisk = {
        path: serverPath(subject, "osDisk", "sku"),
        sku: osDisk.sku,
        sizeGiB: osDisk.sizeGiB,
        sizePath: serverPath(subject, "osDisk", "sizeGiB"),
        role: "os",
    };
    return [system, ...pool, cache];
}

/** The first disk at each place: ten disks that share one `diskSku` are one mistake. */
function oncePerPlace(disks: readonly ChosenDisk[]): readonly ChosenDisk[] {
    return [...new Map([...disks].reverse().map((disk) => [disk.path, disk])).values()].reverse();
}

const checkPremiumDisks = needsSize((subject) => {
    const { size } = subject;
    return oncePerPlace(chosenDisks(subject))
        .filter((disk) => managedDiskSku(disk.sku)?.needsPremiumVm === true && !size.premiumStorage)
        .map((disk) =>
            problemAt("MABS-CFG-407", disk.path, {
                expected: `a standard disk: \`${size.name}\` attaches no premium disks`,
                found: `\`${disk.sku}\``,
                hint: "write `StandardSSD_LRS`, or choose a size with premium storage such as `Standard_D4s_v5`",
            }),
        );
});

const checkZonalDisks: ServerCheck = (subject) =>
    subject.server.zone !== undefined
        ? []
        : oncePerPlace(chosenDisks(subject))
              .filter((disk) => disk.role === "data" && managedDiskSku(disk.sku)?.needsZonalVm === true)
              .map((disk) =>
                  problemAt("MABS-CFG-418", disk.path, {
                      expected: "a server in a zone, where this disk type is used",
                      found: `\`${disk.sku}\` and no \`zone\``,
                      hint: 'write `zone: "1"` for the server, or `Premium_LRS`',
                  }),
              );

const checkSystemDisk: ServerCheck = (subject) =>
    managedDiskSku(subject.server.osDisk.sku)?.osDisk === false
        ? [
              problemAt("MABS-CFG-415", serverPath(subject, "osDisk", "sku"), {
                  expected: "a disk type that can carry the operating system",
                  found: `\`${subject.server.osDisk.sku}\`, for data disks only`,
                  hint: "write `sku: Premium_LRS`",
              }),
          ]
        : [];

const checkDiskSizes: ServerCheck = (subject) =>
    chosenDisks(subject).flatMap((disk) => {
        const limits = managedDiskSku(disk.sku);
        return limits === undefined || (disk.sizeGiB >= limits.minSizeGiB && disk.sizeGiB <= limits.maxSizeGiB)
            ? []
            : [
                  problemAt("MABS-CFG-415", disk.sizePath, {
                      expected: `${grouped(limits.minSizeGiB)} to ${grouped(limits.maxSizeGiB)} GiB for \`${disk.sku}\``,
                      found: `${grouped(disk.sizeGiB)} GiB`,
                      hint: "use more, smaller disks, or protect less data with this server",
                  }),
              ];
    });

/** Where the number of disks is decided. */
function countPath(subject: ServerSubject): string {
    return serverPath(subject, "storage", subject.server.storage.disks === undefined ? "diskSizeGiB" : "disks");
}

/** `5,000 GiB in disks of 1,024 GiB make 5 disks, and 1 for the cache: 6`. */
function describeCount(server: Server): string {
    const pool = poolDiskCount(server);
    const derived = `${grouped(requiredPoolGiB(server.storage))} GiB of pool in disks of ${grouped(server.storage.diskSizeGiB)} GiB make ${grouped(pool)} disks`;
    const listed = `${pool} pool disks are listed`;
    return `${server.storage.disks === undefined ? derived : listed}, and 1 for the cache: ${grouped(pool + 1)}`;
}

/** Larger disks that make the pool fit: the size for a derived pool. */
function largerDisks(server: Server, limit: number): string | undefined {
    const enough = OFFERED_DISK_SIZES_GIB.find(
        (sizeGiB) => Math.ceil(requiredPoolGiB(server.storage) / sizeGiB) + 1 <= limit,
    );
    if (server.storage.disks !== undefined) {
        return "fewer, larger disks";
    }
    return enough === undefined ? undefined : `\`diskSizeGiB: ${enough}\``;
}

/** The smallest lasting size that takes so many disks and is not less of a machine. */
function sizeFor(count: number, size: VmSize): string | undefined {
    const enough = vmSizes()
        .filter((candidate) => !isRetiring(candidate) && !candidate.burstable && candidate.premiumStorage)
        .filter((candidate) => candidate.maxDataDisks >= count && candidate.memoryGiB >= size.memoryGiB)
        .sort((a, b) => a.vCpus - b.vCpus || a.memoryGiB - b.memoryGiB || (a.name < b.name ? -1 : 1))[0];
    return enough === undefined ? undefined : `\`size: ${enough.name}\` (${enough.maxDataDisks} data disks)`;
}

const checkDiskCount: ServerCheck = (subject) => {
    const { server, size } = subject;
    const count = poolDiskCount(server) + 1;
    if (count > MAXIMUM_DATA_DISKS) {
        return [
            problemAt("MABS-CFG-426", countPath(subject), {
                expected: `at most ${MAXIMUM_DATA_DISKS} data disks for one backup server`,
                found: describeCount(server),
                hint: cures(largerDisks(server, MAXIMUM_DATA_DISKS), "a second server for part of the data"),
            }),
        ];
    }
    return size === undefined || count <= size.maxDataDisks
        ? []
        : [
              problemAt("MABS-CFG-406", countPath(subject), {
                  expected: `at most ${size.maxDataDisks} data disks on \`${size.name}\``,
                  found: describeCount(server),
                  hint: cures(largerDisks(server, size.maxDataDisks), sizeFor(count, size)),
              }),
          ];
};

const checkDiskKeys: ServerCheck = (subject) =>
    Object.keys(subject.server.storage.disks ?? {})
        .filter((key) => key === SCRATCH_KEY)
        .map((key) =>
            problemAt("MABS-CFG-423", serverPath(subject, "storage", "disks", key), {
                expected: "another name: the cache disk is called so",
                found: JSON.stringify(key),
                hint: "write `pool01`, for example",
            }),
        );

const checkLuns: ServerCheck = (subject) => {
    const keyByLun = new Map<number, string>();
    return Object.entries(subject.server.storage.disks ?? {}).flatMap(([key, { lun }]) => {
        const taken = lun === 0 ? "the cache" : keyByLun.get(lun);
        keyByLun.set(lun, keyByLun.get(lun) ?? key);
        return taken === undefined
            ? []
            : [
                  problemAt("MABS-CFG-416", serverPath(subject, "storage", "disks", key, "lun"), {
                      expected: "a LUN of its own, 1 to 63",
                      found: `${lun}, which belongs to ${taken}`,
                      hint: `write \`lun: ${freeLun(subject.server)}\`; do not renumber disks that exist`,
                  }),
              ];
    });
};

/** The LUN after the highest in use. */
function freeLun({ storage }: Server): number {
    return Math.max(0, ...Object.values(storage.disks ?? {}).map((disk) => disk.lun)) + 1;
}

/** Rules about single disks of a server: name, LUN, type, size, number. */
export const diskChecks: readonly ServerCheck[] = [
    checkDiskKeys,
    checkLuns,
    checkPremiumDisks,
    checkZonalDisks,
    checkSystemDisk,
    checkDiskSizes,
    checkDiskCount,
];
