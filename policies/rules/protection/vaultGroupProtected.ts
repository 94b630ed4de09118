import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { groupOf } from "./groups";
import { findUnprotected } from "./protection";
import { withoutVaults } from "./vaults";

export const vaultGroupProtected = stackRule({
    id: "protection-vault-group-protected",
    notApplicable: withoutVaults,
    check(stack) {
        const groups = new Set(stack.ofType(type.vault).map((vault) => groupOf(vault, stack)));
        return findInEach(groups, (group) => (group === undefined ? [] : findUnprotected(group)));
    },
});
