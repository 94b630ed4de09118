import { vaultSavesPassphrases } from "../../../../policies/rules/credentials/vaultSavesPassphrases";
import { idOf, roleId, roleOfServer, vault } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";

const writer = {
    ...roleOfServer("writer", "Key Vault Secrets Officer", idOf("Microsoft.KeyVault/vaults/kv-mabs")),
    from: { principalId: ["vault"] },
};
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
