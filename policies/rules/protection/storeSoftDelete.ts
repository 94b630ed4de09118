import { stackRule } from "../../rule";
import { findSwitchedOff } from "./blobServices";
import { withoutStores } from "./catalogueStores";

export const storeSoftDelete = stackRule({
    id: "protection-store-soft-delete",
    notApplicable: withoutStores,
    check: (stack) => findSwitchedOff(stack, "deleteRetentionPolicy.enabled"),
});
