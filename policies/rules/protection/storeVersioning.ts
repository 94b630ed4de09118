import { stackRule } from "../../rule";
import { findSwitchedOff } from "./blobServices";
import { withoutStores } from "./catalogueStores";

export const storeVersioning = stackRule({
    id: "protection-store-versioning",
    notApplicable: withoutStores,
    // An account with a hierarchical namespace has no versions. Source: Blob versioning, Azure Storage documentation, read 2026-11.
    check: (stack) =>
        findSwitchedOff(stack, "isVersioningEnabled", ({ inputs }) => inputs.flag("isHnsEnabled") === true),
});
