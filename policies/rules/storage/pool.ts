import type { Inputs } from "../../core/inputs";
import { namedAs } from "../../core/physicalNames";
import type { StackResource } from "../../core/resource";
import type { Server } from "../../core/server";
import { attachments, isPoolAttachment, isPoolDisk } from "./dataDisks";

/** Where a disk says its size, in GiB, whether it is a resource of its own or not. */
export const diskSize = "diskSizeGB";

const diskId = "managedDisk.id";

/** A disk of the pool, where its size is said. */
export interface SizedDisk {
    readonly inputs: Inputs;
    readonly sizeGiB: number;
}

/** The storage pool of a server, as far as a program says it. */
export interface Pool {
    /** All that are known to belong to it. */
    readonly disks: readonly Inputs[];
    readonly sized: readonly SizedDisk[];
    /** Sum of the sizes that are known. */
    readonly knownGiB: number;
    /** Disks of others, and copies, whose size nobody states. */
    readonly unsized: readonly Inputs[];
    /** Paths that hold a size, or lead to it, and are known only after creation. */
    readonly undecided: readonly string[];
}

/** The disks of the pool of a server: those that are resources of their own, and those of which the machine alone speaks. @throws UnknownUntilCreated */
export function poolOf(server: Server): Pool {
    const own = server.disks;
    const attached = attachments(server.machine);
    const open = attached.filter((disk) => disk.isUnknown(diskId));
    const elsewhere = attached.filter((disk) => !disk.isUnknown(diskId) && !isOneOf(own, disk.text(diskId)));
    const disks = [...own.filter(isPoolDisk).map(({ inputs }) => inputs), ...elsewhere.filter(isPoolAttachment)];
    const decided = disks.filter((disk) => !disk.isUnknown(diskSize));
    const sized = decided.flatMap((inputs) => {
        const sizeGiB = inputs.number(diskSize);
        return sizeGiB === undefined ? [] : [{ inputs, sizeGiB }];
    });
    // An ID that comes from no disk of this program leads to a disk whose size nobody can tell yet.
    const lost = attached.length - elsewhere.length > own.length ? open : [];
    return {
        disks,
        sized,
        knownGiB: sized.reduce((sum, { sizeGiB }) => sum + sizeGiB, 0),
        unsized: decided.filter((disk) => !disk.has(diskSize)),
        undecided: [
            ...disks.filter((disk) => disk.isUnknown(diskSize)).map((disk) => pathIn(disk, diskSize)),
            ...lost.map((disk) => pathIn(disk, diskId)),
        ],
    };
}

function isOneOf(disks: readonly StackResource[], id: string | undefined): boolean {
    return id !== undefined && disks.some((disk) => namedAs(disk, id));
}

function pathIn({ path }: Inputs, below: string): string {
    return path === "" ? below : `${path}.${below}`;
}
