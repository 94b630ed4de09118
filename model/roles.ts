import { v5 as uuidv5 } from "uuid";
import { roleDefinition, type RoleName } from "../facts/roles";
import { parseSecretId } from "./secretId";
import type { AzurePlace, RoleGrant, RoleScope } from "./types/azure";
import type { KeyVaultModel, StorageModel } from "./types/stores";
import type { VaultModel } from "./types/vault";

/** What the roles of one server's identity depend on. */
export interface ServerGrantsInput {
    readonly place: AzurePlace;
    readonly resourceGroupName: string;
    readonly serverName: string;
    readonly vault: VaultModel;
    readonly keyVault: KeyVaultModel;
    readonly storage: Pick<StorageModel, "accountName">;
    readonly passphraseSecretName: string;
    /** ARM id of a secret that holds the password of the setup account; absent: it is a secret of this environment. */
    readonly setupPasswordSecretId?: string;
    /** Whether the installer files come from the environment's own container. */
    readonly readsOwnPackages: boolean;
}

/** One role and its scope, before it gets a name. */
interface Grant {
    readonly key: string;
    readonly role: RoleName;
    readonly purpose: string;
    readonly scope: RoleScope;
}

/**
 * UUIDv5 of the URL `azure-backup-server/role-assignments`. A constant for ever: another one would replace every
 * assignment.
 */
const ASSIGNMENT_NAMESPACE = "0f14e5ef-1157-5c2e-89b7-036ae4473729";

/** A secret of the environment, or of a key vault that exists. */
function secretScope(keyVault: KeyVaultModel, secretName: string): RoleScope {
    return keyVault.vault.kind === "new"
        ? { kind: "secret", secretName }
        : { kind: "existing", id: `${keyVault.vault.id}/secrets/${secretName}` };
}

function setupPasswordScope(input: ServerGrantsInput): RoleScope | undefined {
    if (input.setupPasswordSecretId !== undefined) {
        return { kind: "existing", id: parseSecretId(input.setupPasswordSecretId).id };
    }
    const own = input.keyVault.accountSecrets.find(({ account }) => account === "setup");
    return own === undefined ? undefined : secretScope(input.keyVault, own.secretName);
}

function grantsOf(input: ServerGrantsInput): readonly Grant[] {
    const setupPassword = setupPasswordScope(input);
    return [
        {
            key: "vault-backup-operator",
            role: "Backup Operator",
            purpose: "Makes the credentials with which the server registers, and reads the list of registered servers.",
            scope: { kind: "vault" },
        },
        {
            key: "passphrase-reader",
            role: "Key Vault Secrets User",
            purpose: "Reads the pass phrase that encrypts the backups of this server.",
            scope: secretScope(input.keyVault, input.passphraseSecretName),
        },
        ...(setupPassword === undefined
            ? []
            : [
                  {
                      key: "setup-password-reader",
                      role: "Key Vault Secrets User" as const,
                      purpose: "Reads the password of the account that runs the setup.",
                      scope: setupPassword,
                  },
              ]),
        ...(input.readsOwnPackages
            ? [
                  {
                      key: "packages-reader",
                      role: "Storage Blob Data Reader" as const,
                      purpose: "Downloads the installer files.",
                      scope: { kind: "container", container: "packages" } as const,
                  },
              ]
            : []),
        {
            key: "scripts-reader",
            role: "Storage Blob Data Reader",
            purpose: "Downloads the guest package and the settings of the server.",
            scope: { kind: "container", container: "scripts" },
        },
        {
            key: "status-writer",
            role: "Storage Blob Data Contributor",
            purpose: "Writes the status and the redacted log of the server.",
            scope: { kind: "container", container: "status" },
        },
        {
            key: "catalogue-writer",
            // The narrowest built-in role that writes. It can delete a blob, but no version of one: docs/decisions/0009-catalogue-backup.md
            role: "Storage Blob Data Contributor",
            purpose: "Writes the copies of the catalogue database, and reads them back when the server is rebuilt.",
            scope: { kind: "container", container: "catalogue" },
        },
    ];
}

/** A text that tells one scope from every other, known before anything exists. */
function scopeIdentity(input: ServerGrantsInput, scope: RoleScope): string {
    switch (scope.kind) {
        case "vault":
            return input.vault.kind === "existing" ? input.vault.id : `vaults/${input.vault.name}`;
        case "container":
            return `storageAccounts/${input.storage.accountName}/containers/${scope.container}`;
        case "secret":
            return `${input.keyVault.uri}/secrets/${scope.secretName}`;
        case "existing":
            return scope.id;
    }
}

/**
 * The same scope, role and server always give the same GUID, so an assignment is never made a second time under another
 * name.
 */
function assignmentName(input: ServerGrantsInput, grant: Grant): string {
    const principal = [input.place.subscriptionId, input.resourceGroupName, input.serverName];
    const parts = [...principal, roleDefinition(grant.role).id, scopeIdentity(input, grant.scope)];
    return uuidv5(parts.join("|").toLowerCase(), ASSIGNMENT_NAMESPACE);
}

/**
 * Roles of a server's identity, each at the narrowest scope that Azure has: the one vault, single secrets, single
 * containers. Nothing on a resource group, nothing on a whole key vault or storage account (K08).
 */
export function serverGrants(input: ServerGrantsInput): readonly RoleGrant[] {
    return grantsOf(input).map((grant) => ({
        key: grant.key,
        assignmentName: assignmentName(input, grant),
        roleDefinitionId: [
            `/subscriptions/${input.place.subscriptionId}`,
            `providers/Microsoft.Authorization/roleDefinitions/${roleDefinition(grant.role).id}`,
        ].join("/"),
        roleName: grant.role,
        purpose: grant.purpose,
        scope: grant.scope,
    }));
}
