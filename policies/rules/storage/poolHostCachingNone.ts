import { managedDiskSku } from "../../../facts/managedDisks";
import type { Inputs } from "../../core/inputs";
import { findInEach } from "../../core/inputs";
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
            if (caching === "none" || (caching === undefined && isUncachedByDefault(disk))) return [];
            return isPoolAttachment(disk) ? [disk.finding("caching", '"None"')] : [];
        }),
});

/** Azure caches reads of a Premium disk of which nothing is said, and nothing of a standard disk. A type that is not stated may be either. */
function isUncachedByDefault(disk: Inputs): boolean {
    const sku = managedDiskSku(disk.text("managedDisk.storageAccountType") ?? "");
    return sku !== undefined && (!sku.needsPremiumVm || !sku.hostCaching);
}
