import { managedDiskSku } from "../../../facts/managedDisks";
import { machineRule } from "../machines";
import { lastDay, lifetime, type Lifetime } from "./lifetime";

const path = "storageProfile.osDisk.managedDisk.storageAccountType";

export const osDiskLasts = machineRule<Lifetime>({
    id: "lifecycle-os-disk-lasts",
    ...lifetime,
    check({ inputs }, context) {
        const end = lastDay(context);
        // Which type Azure takes when none is named is not documented, so that only a named one is judged.
        const retirementDate = managedDiskSku(inputs.text(path) ?? "")?.osDiskRetirementDate ?? null;
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
