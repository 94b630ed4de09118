import { machineRule, sizePath } from "../machines";

export const standardTier = machineRule({
    id: "compute-standard-tier",
    check({ inputs }) {
        const isBasic = inputs.text(sizePath)?.toLowerCase().startsWith("basic_") ?? false;
        return isBasic ? [inputs.finding(sizePath, "a size of the Standard tier")] : [];
    },
});
