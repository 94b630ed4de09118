import type { Server } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { ifReadable } from "../../config/unreadableParts";
import { managedDiskSku } from "../../facts/managedDisks";
import { limitValue } from "../../facts/vaultLimits";
import { isRetiring, takesScsi, vmSizes, type VmSize } from "../../facts/vmSizes";
import { requiredPoolGiB } from "../capacity";
import { poolDiskCount, SCRATCH_KEY, scratchDisk, scratchSku } from "../diskLayout";
import type { DiskSku } from "../types/server";
import { grouped } from "../wording";
import { cures, needsSize, serverPath, type ServerCheck, type ServerSubject } from "./serverSubject";

/** Data disks of one backup server, whatever its size (P11). */
const MAXIMUM_DATA_DISKS = limitValue("poolDisksMax");

/** Sizes in which disks are sold; a derived disk of another size is paid for as the next one. */
const OFFERED_DISK_SIZES_GIB: readonly number[] = [1024, 2048, 4096, 8192, 16_384, 32_767];

/** A disk SKU where the configuration names it. */
interface ChosenDisk {
    readonly path: string;
    readonly sku: DiskSku;
    readonly sizePath: string;
    /** Asked for when a rule needs it: the size may be unreadable where the type is not. */
    readonly sizeGiB: () => number;
    readonly role: "os" | "data";
}

/** The disks of a server that can be read. */
function chosenDisks(subject: ServerSubject): readonly ChosenDisk[] {
    return [systemDisk, poolDisks, cacheDisk].flatMap((read) => ifReadable(() => read(subject)));
}

function systemDisk(subject: ServerSubject): readonly ChosenDisk[] {
    const { osDisk } = subject.server;
    return [
        {
            path: serverPath(subject, "osDisk", "sku"),
            sku: osDisk.sku,
            sizePath: serverPath(subject, "osDisk", "sizeGiB"),
            sizeGiB: () => osDisk.sizeGiB,
            role: "os",
        },
    ];
}

function poolDisks(subject: ServerSubject): readonly ChosenDisk[] {
    const { storage } = subject.server;
    const { disks } = storage;
    if (disks === undefined) {
        return [
            {
                path: serverPath(subject, "storage", "diskSku"),
                sku: storage.diskSku,
                sizePath: serverPath(subject, "storage", "diskSizeGiB"),
                sizeGiB: () => storage.diskSizeGiB,
                role: "data",
            },
        ];
    }
    return Object.keys(disks).flatMap((key) =>
        ifReadable(() => {
            const disk = disks[key];
            return disk === undefined ? [] : [listedDisk(subject, key, disk)];
        }),
    );
}

function listedDisk(
    subject: ServerSubject,
    key: string,
    disk: NonNullable<Server["storage"]["disks"]>[string],
): ChosenDisk {
    return {
        path: serverPath(subject, "storage", ...(disk.sku === undefined ? ["diskSku"] : ["disks", key, "sku"])),
        sku: disk.sku ?? subject.server.storage.diskSku,
        sizePath: serverPath(subject, "storage", "disks", key, "sizeGiB"),
        sizeGiB: () => disk.sizeGiB,
        role: "data",
    };
}

function cacheDisk(subject: ServerSubject): readonly ChosenDisk[] {
    const { scratch } = subject.server;
    const path = serverPath(subject, ...(scratch.sku === undefined ? ["storage", "diskSku"] : ["scratch", "sku"]));
    return [
        {
            path,
            sku: scratchSku(subject.server),
            sizePath: serverPath(subject, "scratch", "sizeGiB"),
            sizeGiB: () => scratchDisk(subject.server).sizeGiB,
            role: "data",
        },
    ];
}

/** The first disk at each place: ten disks that share one `diskSku` are one mistake. */
function oncePerPlace(disks: readonly ChosenDisk[]): readonly ChosenDisk[] {
    return [...new Map([...disks].reverse().map((disk) => [disk.path, disk])).values()].reverse();
}

const checkPremiumDisks = needsSize((subject) => {
    const { size } = subject;
    return oncePerPlace(chosenDisks(subject))
        .filter((disk) => managedDiskSku(disk.sku)?.needsPremiumVm === true && !size.premiumStorage)
        .filter((disk) => !cannotCarryWindows(disk))
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

/** A system disk of a type that Azure has for data disks only; whether the size attaches it is then no question. */
const cannotCarryWindows = ({ role, sku }: ChosenDisk): boolean =>
    role === "os" && managedDiskSku(sku)?.osDisk === false;

const checkSystemDisk: ServerCheck = (subject) =>
    systemDisk(subject)
        .filter(cannotCarryWindows)
        .map(({ path, sku }) =>
            problemAt("MABS-CFG-427", path, {
                expected: "a disk type that can carry the operating system",
                found: `\`${sku}\`, for data disks only`,
                hint: "write `sku: StandardSSD_LRS`, or `Premium_LRS` on a size with premium storage",
            }),
        );

const checkDiskSizes: ServerCheck = (subject) =>
    chosenDisks(subject).flatMap((disk) => ifReadable(() => impossibleSize(disk)));

function impossibleSize({ sku, sizePath, sizeGiB }: ChosenDisk): readonly Problem[] {
    const limits = managedDiskSku(sku);
    const size = sizeGiB();
    return limits === undefined || (size >= limits.minSizeGiB && size <= limits.maxSizeGiB)
        ? []
        : [
              problemAt("MABS-CFG-415", sizePath, {
                  expected: `${grouped(limits.minSizeGiB)} to ${grouped(limits.maxSizeGiB)} GiB for \`${sku}\``,
                  found: `${grouped(size)} GiB`,
                  hint: "use more, smaller disks, or protect less data with this server",
              }),
          ];
}

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
        .filter(
            (candidate) =>
                takesScsi(candidate) && candidate.maxDataDisks >= count && candidate.memoryGiB >= size.memoryGiB,
        )
        .sort((a, b) => a.vCpus - b.vCpus || a.memoryGiB - b.memoryGiB || (a.name < b.name ? -1 : 1))[0];
    return enough === undefined ? undefined : `\`size: ${enough.name}\` (${enough.maxDataDisks} data disks)`;
}

const checkDiskCount: ServerCheck = (subject) => {
    const { server } = subject;
    return poolDiskCount(server) + 1 <= MAXIMUM_DATA_DISKS
        ? []
        : [
              problemAt("MABS-CFG-426", countPath(subject), {
                  expected: `at most ${MAXIMUM_DATA_DISKS} data disks for one backup server`,
                  found: describeCount(server),
                  hint: cures(largerDisks(server, MAXIMUM_DATA_DISKS), "a second server for part of the data"),
              }),
          ];
};

/** More than any server may have is one mistake, whatever the size. */
const checkDiskCountOfSize = needsSize((subject) => {
    const { server, size } = subject;
    const count = poolDiskCount(server) + 1;
    return count <= size.maxDataDisks || count > MAXIMUM_DATA_DISKS
        ? []
        : [
              problemAt("MABS-CFG-406", countPath(subject), {
                  expected: `at most ${size.maxDataDisks} data disks on \`${size.name}\``,
                  found: describeCount(server),
                  hint: cures(largerDisks(server, size.maxDataDisks), sizeFor(count, size)),
              }),
          ];
});

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
    checkDiskCountOfSize,
];
