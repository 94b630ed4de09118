import { limitValue } from "../../../facts/vaultLimits";
import { stackRule } from "../../rule";
import type { CapacityParameters } from "./protectedData";
import { capacityDefaults, capacityParameters, findSmallPools, withoutProtectedData } from "./protectedData";

/** With one day of local retention the replica alone needs as much as the data. */
export const poolCapacityFloor = stackRule<CapacityParameters>({
    id: "storage-pool-capacity-floor",
    parameters: capacityParameters,
    defaults: capacityDefaults,
    notApplicable: withoutProtectedData,
    check: (stack, context) => findSmallPools(stack, context, { oneDay: 1, longer: limitValue("poolFactorMin") }),
});
