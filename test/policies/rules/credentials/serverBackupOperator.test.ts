import { serverBackupOperator } from "../../../../policies/rules/credentials/serverBackupOperator";
import { type } from "../../../../policies/types";
import { idOf, machine, roleId, roleOfServer, unmarkedMachine, vaultId } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const role = roleOfServer("operator", "Backup Operator", vaultId);
const identityId = idOf("Microsoft.ManagedIdentity/userAssignedIdentities/id-mabs");
const identity = {
    type: type.userAssignedIdentity,
    name: "identity",
    inputs: { resourceGroupName: "rg-mabs", resourceName: "id-mabs" },
};
const assigned = {
    ...machine,
    inputs: { ...machine.inputs, identity: { type: "UserAssigned", userAssignedIdentities: [identityId] } },
};
const finds = [
    "server identity: found an identity without it, required the role Backup Operator on the vault for the identity of server",
];

describeRule(serverBackupOperator, {
    compliant: [machine, role],
    alsoCompliant: [
        { by: "more than that", of: "operator", set: [["roleDefinitionId", roleId("Backup Contributor")]] },
        {
            by: "an identity that the machine is given",
            change: () => [identity, assigned, { ...role, from: { principalId: ["identity"] } }],
        },
        { by: "no identity, which another rule finds", set: [["identity", undefined]] },
        { by: "an identity of others, whose roles are theirs", change: () => [assigned] },
    ],
    spoilt: [
        { by: "no role", change: () => [machine], finds },
        { by: "less than that", of: "operator", set: [["roleDefinitionId", roleId("Backup Reader")]], finds },
        { by: "a role of somebody else", change: () => [machine, { ...role, from: {} }], finds },
        { by: "an own identity without role", change: () => [identity, assigned], finds },
    ],
    unknown: [{ path: "identity.type" }, { of: "operator", path: "roleDefinitionId" }],
    wrongType: { path: "identity.type", value: 7, finds: ["server identity.type: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, role])],
});
