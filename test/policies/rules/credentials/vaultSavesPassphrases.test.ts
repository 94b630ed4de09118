import { vaultSavesPassphrases } from "../../../../policies/rules/credentials/vaultSavesPassphrases";
import { type } from "../../../../policies/types";
import { idOf, keyVault, roleId, roleOfServer, vault } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";

const writer = {
    ...roleOfServer("writer", "Key Vault Secrets Officer", idOf("Microsoft.KeyVault/vaults/kv-mabs")),
    from: { principalId: ["vault"] },
};
const entry = (secrets: readonly string[]) => ({ objectId: unknown, tenantId: "t", permissions: { secrets } });
/** A key vault whose access policies let the identity of the vault do something. */
const keyVaultWith = (secrets: readonly string[]): Written => ({
    ...keyVault,
    inputs: { ...keyVault.inputs, properties: { tenantId: "t", accessPolicies: [entry(secrets)] } },
    from: { properties: ["vault"] },
});
const ownPolicy = (secrets: readonly string[]): Written => ({
    type: type.keyVaultAccessPolicy,
    name: "policy",
    inputs: { resourceGroupName: "rg-mabs", vaultName: "kv-mabs", policy: entry(secrets) },
    from: { policy: ["vault"] },
});
const findsRole =
    "vault identity: found an identity without it, required the role Key Vault Secrets Officer on the key vault of the pass phrases";
const findsIdentity = (found: string) =>
    `vault identity.type: found ${found}, required "SystemAssigned": the agent does not use a user-assigned identity`;
const reason =
    "the agent saves no pass phrases: no vault's identity has a role on secrets, and the parameter agentSavesPassphrases is false";

describeRule(vaultSavesPassphrases, {
    compliant: [vault, writer],
    alsoCompliant: [
        { by: "the parameter", parameters: { agentSavesPassphrases: true } },
        {
            by: "a role that may do more",
            of: "writer",
            parameters: { agentSavesPassphrases: true },
            set: [["roleDefinitionId", roleId("Key Vault Administrator")]],
        },
        {
            by: "an access policy of the key vault in the place of the role",
            parameters: { agentSavesPassphrases: true },
            change: ([first = vault]) => [first, keyVaultWith(["Get", "List", "Set"])],
        },
        {
            by: "an access policy that is a resource of its own",
            parameters: { agentSavesPassphrases: true },
            change: ([first = vault]) => [first, ownPolicy(["all"])],
        },
        { by: "both kinds of identity", set: [["identity.type", "SystemAssigned, UserAssigned"]] },
    ],
    spoilt: [
        {
            by: "an identity of somebody else",
            set: [["identity.type", "UserAssigned"]],
            finds: [findsIdentity('"UserAssigned"')],
        },
        { by: "no identity", set: [["identity", undefined]], finds: [findsIdentity("nothing")] },
        {
            by: "another role",
            of: "writer",
            set: [["roleDefinitionId", roleId("Key Vault Secrets User")]],
            parameters: { agentSavesPassphrases: true },
            finds: [findsRole],
        },
        {
            by: "an access policy that only reads",
            parameters: { agentSavesPassphrases: true },
            change: ([first = vault]) => [first, keyVaultWith(["Get", "List"]), ownPolicy(["get"])],
            finds: [findsRole],
        },
        {
            by: "an access policy of another identity",
            parameters: { agentSavesPassphrases: true },
            change: ([first = vault]) => [first, { ...keyVaultWith(["set"]), from: {} }],
            finds: [findsRole],
        },
        {
            by: "neither identity nor role",
            change: () => [{ ...vault, inputs: { vaultName: "rsv-mabs" } }],
            parameters: { agentSavesPassphrases: true },
            finds: [findsRole, findsIdentity("nothing")],
        },
    ],
    unknown: [{ path: "identity.type" }, { of: "writer", path: "roleDefinitionId" }],
    wrongType: { path: "identity.type", value: 7, finds: ["vault identity.type: found 7, required a text"] },
    notApplicable: [
        { by: "a vault without such a role", written: [vault], reason },
        { by: "a role of another identity", written: [vault, { ...writer, from: {} }], reason },
    ],
});
