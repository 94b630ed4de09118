import { cloudSuffixes } from "../facts/cloudSuffixes";
import { domainJoinOptions, extensions } from "../facts/extensions";
import { parseSecretId } from "./secretId";
import type { Cloud } from "./types/azure";
import type { JoinExtensionModel } from "./types/server";

/** What the domain join of one server is made of. */
export interface JoinExtensionInput {
    /** Name of the extension. */
    readonly name: string;
    readonly cloud: Cloud;
    readonly domain: {
        readonly fqdn: string;
        /** `OU=…,DC=…`; absent: the directory's default place for computers. */
        readonly organizationalUnit?: string;
        readonly joinAccount: {
            /** UPN or `DOMAIN\user`. */
            readonly userName: string;
            /** ARM id of a Key Vault secret that exists already; absent: the environment keeps the password itself. */
            readonly passwordSecretId?: string;
        };
    };
    /** Name of the environment's own secret for the join account. */
    readonly ownSecretName: string;
}

/**
 * The domain join. The platform reads the protected settings from Key Vault by itself, so the password is neither in the state of the stack
 * nor in a request.
 *
 * The secret it reads is not a bare password: it holds the protected settings as JSON, `{"Password":"…"}`. The environment's own secret is
 * written that way; whoever refers to an existing secret of the join account must have stored it that way. (The secret of the *setup* account
 * holds the bare password: the guest reads that one.)
 *
 * Sources: ARM reference Microsoft.Compute/virtualMachines/extensions, `protectedSettingsFromKeyVault`, and the page of the
 * JsonADDomainExtension, read 2026-11. Option 3 joins the domain (1) and makes the computer account (2) (F2).
 */
export function joinExtension(input: JoinExtensionInput): JoinExtensionModel {
    const { fqdn, organizationalUnit, joinAccount } = input.domain;
    const { publisher, type, typeHandlerVersion } = extensions.domainJoin;
    return {
        name: input.name,
        publisher,
        type,
        typeHandlerVersion,
        settings: {
            Name: fqdn,
            ...(organizationalUnit === undefined ? {} : { OUPath: organizationalUnit }),
            User: joinAccount.userName,
            Restart: "true",
            Options: String(domainJoinOptions),
        },
        password:
            joinAccount.passwordSecretId === undefined
                ? { kind: "ownSecret", secretName: input.ownSecretName }
                : { kind: "existingSecret", ...secretReference(joinAccount.passwordSecretId, input.cloud) },
    };
}

/** A Key Vault secret, in the two forms in which Azure asks for it. */
export interface SecretReference {
    /** Data plane: `https://<vault>.<suffix>/secrets/<name>[/<version>]`. */
    readonly secretUrl: string;
    /** Control plane: ARM id of the key vault. */
    readonly sourceVaultId: string;
}

/**
 * Turns the ARM id of a secret, with or without a version, into the URL that the data plane knows.
 *
 * @throws Error for anything else; the configuration has been checked before.
 */
export function secretReference(armId: string, cloud: Cloud): SecretReference {
    const { vaultId, vaultName, secretName, version } = parseSecretId(armId);
    const path = ["secrets", secretName, ...(version === undefined ? [] : [version])].join("/");
    return {
        secretUrl: `https://${vaultName.toLowerCase()}.${cloudSuffixes(cloud).keyVault}/${path}`,
        sourceVaultId: vaultId,
    };
}
