import { managedDiskSku } from "../../../facts/managedDisks";
import { vmSize } from "../../../facts/vmSizes";
import type { Inputs } from "../../core/inputs";
import { findInEach } from "../../core/inputs";
import type { Resource } from "../../core/resource";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { attachments, isPoolAttachment } from "./dataDisks";

export const poolHostCachingNone = resourceRule({
    id: "storage-pool-host-caching-none",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: (machine) =>
        findInEach(attachments(machine), (disk) => {
            const caching = disk.text("caching")?.toLowerCase();
            if (caching === "none" || (caching === undefined && isUncachedByDefault(disk, machine))) return [];
            return isPoolAttachment(disk) ? [disk.finding("caching", '"None"')] : [];
        }),
});

/**
 * Azure caches reads of a Premium disk of which nothing is said, and nothing of a standard disk. A disk whose type the machine does not state may be either,
 * unless the size takes standard disks only.
 */
function isUncachedByDefault(disk: Inputs, { inputs }: Resource): boolean {
    const sku = managedDiskSku(disk.text("managedDisk.storageAccountType") ?? "");
    if (sku !== undefined) return !sku.needsPremiumVm || !sku.hostCaching;
    return vmSize(inputs.text("hardwareProfile.vmSize") ?? "")?.premiumStorage === false;
}
