import { managedDiskSku, type ManagedDiskSku } from "../../../facts/managedDisks";
import type { Finding } from "../../core/finding";
import type { Inputs } from "../../core/inputs";
import { findInEach } from "../../core/inputs";
import type { Server } from "../../core/server";
import { findInEachDisk } from "./dataDisks";

/** A place that says the type of a disk of a server. */
export interface StatedType {
    readonly inputs: Inputs;
    readonly path: string;
    readonly sku: ManagedDiskSku;
}

/**
 * Runs a check on every type of disk that a server states: on the machine, for its system disk and its data disks, and on disks that are resources of
 * their own. Types that the facts do not know are left out.
 */
export function findInDiskTypes(server: Server, check: (stated: StatedType) => Iterable<Finding>): readonly Finding[] {
    const checkAt = (inputs: Inputs, path: string): Iterable<Finding> => {
        const sku = managedDiskSku(inputs.text(path) ?? "");
        return sku === undefined ? [] : check({ inputs, path, sku });
    };
    const places = [
        () => findInEachDisk(server.machine, (disk) => checkAt(disk, "managedDisk.storageAccountType")),
        () => findInEach(server.disks, ({ inputs }) => checkAt(inputs, "sku.name")),
    ];
    return findInEach(places, (findAt) => findAt());
}
