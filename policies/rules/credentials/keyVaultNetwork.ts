import { sameText } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";

const action = "properties.networkAcls.defaultAction";
const access = "properties.publicNetworkAccess";

/** Azure's default admits every network. */
export const keyVaultNetwork = resourceRule({
    id: "credentials-key-vault-network",
    types: [type.keyVault],
    check({ inputs }) {
        const isDisabled = (): boolean => sameText(inputs.text(access), "Disabled");
        if (!inputs.isUnknown(access) && isDisabled()) return [];
        return sameText(inputs.text(action), "Deny") || isDisabled()
            ? []
            : [inputs.finding(action, '"Deny", or publicNetworkAccess "Disabled"')];
    },
});
