import { resourceRule } from "../../rule";
import { type } from "../../types";
import { findUnprotected } from "./protection";

export const vaultProtected = resourceRule({
    id: "protection-vault-protected",
    types: [type.vault],
    check: findUnprotected,
});
