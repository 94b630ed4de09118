import { serverRoleScope } from "../../../../policies/rules/credentials/serverRoleScope";
import { type } from "../../../../policies/types";
import { alone, machine, roleOfServer, unmarkedMachine, vault, vaultId } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";

const subscription = "/subscriptions/11111111-2222-3333-4444-555555555555";
const wide = `${subscription}/resourceGroups/rg-mabs`;
const role = roleOfServer("operator", "Backup Operator", vaultId);
const required = (kind: string) => `required the ID of the one resource that server needs the role on, not of ${kind}`;
const group: Written = { type: type.resourceGroup, name: "group", inputs: { resourceGroupName: "rg-mabs" } };
const notKnown = (from: Written["from"], after: readonly string[] = []): Written => ({
    ...roleOfServer("operator", "Backup Operator", unknown),
    from: { principalId: ["server"], ...from },
    after,
});

describeRule(serverRoleScope, {
    compliant: [machine, role],
    alsoCompliant: [
        {
            by: "a single secret",
            of: "operator",
            set: [["scope", `${vaultId.replace("RecoveryServices", "KeyVault")}/secrets/a`]],
        },
        {
            by: "a vault that is not known yet",
            change: () => [machine, group, vault, notKnown({ scope: ["vault"] })],
        },
        {
            by: "a vault in a group, neither known yet",
            change: () => [machine, group, vault, notKnown({ scope: ["vault", "group"] })],
        },
        {
            by: "a wide role of somebody else",
            change: () => [machine, { ...role, inputs: { ...role.inputs, scope: subscription }, from: {} }],
        },
    ],
    spoilt: [
        {
            by: "a resource group",
            of: "operator",
            set: [["scope", wide]],
            finds: [
                `operator scope: found ${JSON.stringify(`${wide.slice(0, 60)}…`)}, ${required("a resource group")}`,
            ],
        },
        {
            by: "a subscription, with a slash at its end",
            of: "operator",
            set: [["scope", `${subscription}/`]],
            finds: [`operator scope: found "${subscription}/", ${required("a subscription")}`],
        },
        {
            by: "a management group",
            of: "operator",
            set: [["scope", "/providers/Microsoft.Management/managementGroups/contoso"]],
            finds: [
                `operator scope: found "/providers/Microsoft.Management/managementGroups/contoso", ${required("a management group")}`,
            ],
        },
        {
            by: "everything",
            of: "operator",
            set: [["scope", "/"]],
            finds: [`operator scope: found "/", ${required("everything")}`],
        },
        {
            by: "a resource group that is not known yet",
            change: () => [machine, group, vault, notKnown({ scope: ["group"] })],
            finds: [`operator scope: found a value known after creation, ${required("a resource group")}`],
        },
    ],
    unknown: [
        { of: "operator", path: "scope" },
        { of: "server", path: "identity.type" },
    ],
    wrongType: { of: "operator", path: "scope", value: 7, finds: ["operator scope: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, role])],
});

describeRule(serverRoleScope, {
    compliant: [machine, group, vault, notKnown({ scope: ["vault"] })],
    spoilt: [
        {
            by: "a subscription beside an ID of which nobody can tell whether it lies in the group",
            change: () => [
                machine,
                group,
                vault,
                notKnown({ scope: ["group"] }, ["vault"]),
                { ...role, name: "other", inputs: { ...role.inputs, scope: subscription } },
            ],
            finds: [`other scope: found "${subscription}", ${required("a subscription")}`],
        },
    ],
    unknown: [],
    wrongType: { of: "operator", path: "scope", value: 7, finds: ["operator scope: found 7, required a text"] },
    notApplicable: [noServers([alone(unmarkedMachine)])],
});
