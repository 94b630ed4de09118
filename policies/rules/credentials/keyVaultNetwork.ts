import { resourceRule } from "../../rule";
import { type } from "../../types";

const action = "properties.networkAcls.defaultAction";
const access = "properties.publicNetworkAccess";

/** Azure's default admits every network. */
export const keyVaultNetwork = resourceRule({
    id: "credentials-key-vault-network",
    types: [type.keyVault],
    check({ inputs }) {
        const isDisabled = (): boolean => inputs.text(access)?.toLowerCase() === "disabled";
        if (!inputs.isUnknown(access) && isDisabled()) return [];
        return inputs.text(action)?.toLowerCase() === "deny" || isDisabled()
            ? []
            : [inputs.finding(action, '"Deny", or publicNetworkAccess "Disabled"')];
    },
});
