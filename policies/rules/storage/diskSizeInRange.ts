import { managedDiskSku } from "../../../facts/managedDisks";
import { resourceRule } from "../../rule";
import { type } from "../../types";

export const diskSizeInRange = resourceRule({
    id: "storage-disk-size-in-range",
    types: [type.disk],
    check({ inputs }) {
        const size = inputs.number("diskSizeGB");
        const sku = size === undefined ? undefined : managedDiskSku(inputs.text("sku.name") ?? "");
        if (size === undefined || sku === undefined || (size >= sku.minSizeGiB && size <= sku.maxSizeGiB)) return [];
        return [
            inputs.finding("diskSizeGB", `${sku.minSizeGiB} to ${sku.maxSizeGiB} GiB, in which ${sku.sku} is sold`),
        ];
    },
});
