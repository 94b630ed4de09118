/** The API version that a type of azure-native is pinned to, as its module names it; at the end what makes it a preview. */
const pinned = /^azure-native(?::[a-z0-9]+\/|_[a-z0-9]+_)(v\d{8}([a-z]*)):/i;

/** The API version in a type token, such as `v20230801preview`; `undefined` for a type that follows the SDK. */
export function pinnedVersion(token: string): { readonly version: string; readonly isPreview: boolean } | undefined {
    const found = pinned.exec(token);
    return found?.[1] === undefined ? undefined : { version: found[1], isPreview: found[2] !== "" };
}
