import { managedDiskSku } from "../../../facts/managedDisks";
import { machineRule } from "../machines";
import { lastDay, lifetime, type Lifetime } from "./lifetime";

const disk = "storageProfile.osDisk";
const path = `${disk}.managedDisk.storageAccountType`;

export const osDiskLasts = machineRule<Lifetime>({
    id: "lifecycle-os-disk-lasts",
    ...lifetime,
    notApplicable: ({ inputs }) =>
        inputs.text(`${disk}.createOption`)?.toLowerCase() === "attach"
            ? "the OS disk exists already: its type is its own"
            : undefined,
    check({ inputs }, context) {
        const end = lastDay(context);
        const sku = inputs.text(path);
        if (sku === undefined)
            return [
                inputs.finding(path, "a type, such as StandardSSD_LRS: no page says which one Azure takes otherwise"),
            ];
        const retirementDate = managedDiskSku(sku)?.osDiskRetirementDate ?? null;
        return retirementDate === null || retirementDate > end
            ? []
            : [
                  inputs.finding(
                      path,
                      `a type that lasts until ${end} as OS disk; this one does until ${retirementDate}`,
                  ),
              ];
    },
});
