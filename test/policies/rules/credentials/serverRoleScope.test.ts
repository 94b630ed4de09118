import assert from "node:assert/strict";
import { serverRoleScope } from "../../../../policies/rules/credentials/serverRoleScope";
import { type } from "../../../../policies/types";
import { alone, machine, roleOfServer, unmarkedMachine, vault, vaultId } from "../../support/installedServer";
import { answer, describeRule } from "../../support/describeRule";
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

/** A random text in the name of a resource group says nothing of what the scope is. */
const suffix: Written = { type: type.randomPassword, name: "suffix", inputs: { length: 20 } };

describeRule(serverRoleScope, {
    compliant: [machine, suffix, group, vault, notKnown({ scope: ["suffix", "vault"] })],
    spoilt: [
        {
            by: "a group beside a random text",
            change: () => [machine, suffix, group, notKnown({ scope: ["suffix", "group"] }, ["suffix"])],
            finds: [`operator scope: found a value known after creation, ${required("a resource group")}`],
        },
        {
            by: "a management group of the program",
            change: () => [
                machine,
                { type: type.managementGroup, name: "estate", inputs: {} },
                notKnown({ scope: ["estate"] }),
            ],
            finds: [`operator scope: found a value known after creation, ${required("a management group")}`],
        },
    ],
    unknown: [],
    wrongType: { of: "operator", path: "scope", value: 7, finds: ["operator scope: found 7, required a text"] },
    notApplicable: [noServers([alone(unmarkedMachine)])],
});

describe(`rule ${serverRoleScope.id} of a scope made of a random text`, () => {
    it("waits for it: it may be a group of that name", () => {
        assert.deepEqual(answer(serverRoleScope, [machine, suffix, notKnown({ scope: ["suffix"] })]), {
            kind: "unknown",
            paths: ["scope"],
        });
    });
});
