import type { Inputs } from "../../core/inputs";

export const encryptionPath = "properties.encryption";
const keyPath = `${encryptionPath}.keyVaultProperties`;
export const keyUriPath = `${keyPath}.keyUri`;
export const keyIdentityPath = `${encryptionPath}.kekIdentity`;
export const userAssignedKeyIdentityPath = `${keyIdentityPath}.userAssignedIdentity`;

/** Whether a key is named; which one may become known later. */
export function namesKey(inputs: Inputs): boolean {
    return inputs.object(keyPath)?.has("keyUri") ?? false;
}

/** Whether a user-assigned identity reads the key; which one may become known later. */
export function hasUserAssignedKeyIdentity(inputs: Inputs): boolean {
    return inputs.object(keyIdentityPath)?.has("userAssignedIdentity") ?? false;
}
