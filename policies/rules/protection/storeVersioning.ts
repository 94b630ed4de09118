import { stackRule } from "../../rule";
import { findSwitchedOff } from "./blobServices";
import { withoutStores } from "./catalogueStores";

export const storeVersioning = stackRule({
    id: "protection-store-versioning",
    notApplicable: withoutStores,
    check: (stack) => findSwitchedOff(stack, "isVersioningEnabled"),
});
