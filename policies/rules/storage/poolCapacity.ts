import { limitValue } from "../../../facts/vaultLimits";
import { stackRule } from "../../rule";
import type { CapacityParameters } from "./protectedData";
import { capacityDefaults, capacityParameters, findSmallPools, withoutProtectedData } from "./protectedData";

export const poolCapacity = stackRule<CapacityParameters>({
    id: "storage-pool-capacity",
    parameters: capacityParameters,
    defaults: capacityDefaults,
    notApplicable: withoutProtectedData,
    check: (stack, context) => findSmallPools(stack, context, { oneDay: 0, longer: limitValue("poolFactorAdvised") }),
});
