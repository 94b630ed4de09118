import { diskTier, managedDiskSku } from "../../../facts/managedDisks";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInServerDisks } from "./serverDisks";

export const diskSizeAligned = stackRule({
    id: "storage-disk-size-aligned",
    notApplicable: withoutServers,
    check: (stack) =>
        findInServerDisks(stack, ({ inputs }) => {
            const sizeGiB = inputs.number("diskSizeGB");
            const sku = sizeGiB === undefined ? undefined : managedDiskSku(inputs.text("sku.name") ?? "");
            if (sizeGiB === undefined || sku === undefined) return [];
            const tier = diskTier(sku.sku, sizeGiB);
            return tier === undefined || tier.sizeGiB === sizeGiB
                ? []
                : [inputs.finding("diskSizeGB", `${tier.sizeGiB} GiB: as ${tier.tier} it is paid for anyway`)];
        }),
});
