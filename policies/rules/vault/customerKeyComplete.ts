import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { encryptionPath, hasUserAssignedKeyIdentity, keyIdentityPath, keyUriPath, namesKey } from "./customerKey";
import { hasIdentity, identityPath } from "./identity";

export const customerKeyComplete = resourceRule({
    id: "vault-customer-key-complete",
    types: [type.vault],
    check: ({ inputs }) =>
        inputs.object(encryptionPath) === undefined
            ? []
            : findInEach([missingKey, wrongIdentity], (check) => check(inputs)),
});

function missingKey(inputs: Inputs): readonly Finding[] {
    return namesKey(inputs) ? [] : [inputs.finding(keyUriPath, "the URI of a key in a key vault")];
}

/** Exactly one identity reads the key, and the vault has it. */
function wrongIdentity(inputs: Inputs): readonly Finding[] {
    const isUser = hasUserAssignedKeyIdentity(inputs);
    const isSystem = inputs.flag(`${keyIdentityPath}.useSystemAssignedIdentity`) ?? false;
    if (isUser === isSystem)
        return [
            inputs.finding(
                keyIdentityPath,
                "either useSystemAssignedIdentity: true or userAssignedIdentity",
                isUser ? { found: "both" } : {},
            ),
        ];
    const kind = isUser ? "UserAssigned" : "SystemAssigned";
    return hasIdentity(inputs, kind) ? [] : [inputs.finding(identityPath, `"${kind}", because it reads the key`)];
}
