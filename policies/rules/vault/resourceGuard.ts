import { findInEach } from "../../core/inputs";
import { inside } from "../../core/belonging";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutVaults } from "../vaults";

export const resourceGuard = stackRule({
    id: "vault-resource-guard",
    notApplicable: withoutVaults,
    check: (stack) =>
        findInEach(stack.ofType(type.vault), (vault) =>
            inside(stack, vault, { type: type.resourceGuardProxy, input: "vaultName" }).length > 0
                ? []
                : [vault.inputs.finding("", "a ResourceGuardProxy of the vault", { found: "no resource guard" })],
        ),
});
