import { parseArmId } from "./armId";

/** A Key Vault secret that exists, taken apart. */
export interface SecretId {
    /** ARM id of the secret without its version: what a role is given on. */
    readonly id: string;
    /** ARM id of the key vault. */
    readonly vaultId: string;
    readonly vaultName: string;
    readonly secretName: string;
    /** Absent: the newest version counts. */
    readonly version?: string;
}

const pattern =
    /^(?<vaultId>.+\/vaults\/[^/]+)\/secrets\/(?<secretName>[^/]+)(?:\/(?:versions\/)?(?<version>[^/]+))?$/i;

/**
 * Takes the ARM id of a secret apart: `…/providers/Microsoft.KeyVault/vaults/<vault>/secrets/<name>`, with or without `/<version>`
 * or `/versions/<version>` behind it.
 *
 * @throws Error for anything else; the configuration has been checked before.
 */
export function parseSecretId(text: string): SecretId {
    const { vaultId = "", secretName = "", version } = pattern.exec(text)?.groups ?? {};
    const vault = parseArmId(vaultId);
    if (vault?.type.toLowerCase() !== "microsoft.keyvault/vaults") {
        throw new Error(`Not the ARM id of a Key Vault secret: ${text}`);
    }
    return {
        id: `${vaultId}/secrets/${secretName}`,
        vaultId,
        vaultName: vault.name,
        secretName,
        ...(version === undefined ? {} : { version }),
    };
}
