import assert from "node:assert/strict";
import { mayBeInGroup, namedAs, nameInAzure } from "../../../policies/core/physicalNames";
import { type } from "../../../policies/types";
import { resource, secret, unknown } from "../support/programs";

const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/backup";
const vault = resource({ type: type.vault, inputs: { resourceGroupName: "Backup", vaultName: "Vault1" } });
const vaultId = `${group}/providers/Microsoft.RecoveryServices/vaults/vault1`;
const subnet = (inputs: Readonly<Record<string, unknown>>) => resource({ type: type.subnet, inputs });

describe("the name of a resource in Azure", () => {
    it("is the input of its type", () => {
        assert.equal(nameInAzure(vault), "Vault1");
        assert.equal(nameInAzure(subnet({ virtualNetworkName: "net", subnetName: "sub" })), "sub");
    });

    it("is not known when the program does not say it, or not as a text, or the type has none", () => {
        assert.equal(nameInAzure(resource({ type: type.vault, inputs: {} })), undefined);
        assert.equal(nameInAzure(resource({ type: type.vault, inputs: { vaultName: unknown } })), undefined);
        assert.equal(nameInAzure(resource({ type: type.vault, inputs: { vaultName: 7 } })), undefined);
        for (const token of ["a:b:C", "toString", "__proto__", "constructor"])
            assert.equal(nameInAzure(resource({ type: token, inputs: { vaultName: "x" } })), undefined);
    });

    it("is read through a secret", () => {
        assert.equal(nameInAzure(resource({ type: type.vault, inputs: { vaultName: secret("x") } })), "x");
    });
});

describe("an ID of Azure", () => {
    it("names a resource by its segments, whatever the case", () => {
        assert.ok(namedAs(vault, vaultId));
        assert.ok(namedAs(vault, vaultId.toUpperCase()));
    });

    it("names no resource of another name, below it, or of the same end", () => {
        assert.ok(!namedAs(vault, `${vaultId}2`));
        assert.ok(!namedAs(vault, `${vaultId}/backupFabrics/Azure`));
        assert.ok(!namedAs(vault, vaultId.replace("vaults/", "vaults/x")));
        assert.ok(!namedAs(vault, "vault1"));
        assert.ok(!namedAs(vault, ""));
    });

    it("names no resource of another provider or resource group", () => {
        assert.ok(!namedAs(vault, vaultId.replace("RecoveryServices", "KeyVault")));
        assert.ok(!namedAs(vault, vaultId.replace("resourceGroups/backup", "resourceGroups/other")));
        const workspace = resource({ type: type.workspace, inputs: { workspaceName: "w" } });
        assert.ok(namedAs(workspace, `${group}/providers/Microsoft.OperationalInsights/workspaces/w`));
        assert.ok(!namedAs(workspace, `${group}/providers/Microsoft.Databricks/workspaces/w`));
    });

    it("names a resource whose group is not known, and one that is a group", () => {
        for (const resourceGroupName of [undefined, unknown, 7])
            assert.ok(
                namedAs(resource({ type: type.vault, inputs: { resourceGroupName, vaultName: "vault1" } }), vaultId),
            );
        assert.ok(namedAs(resource({ type: type.resourceGroup, inputs: { resourceGroupName: "BACKUP" } }), group));
    });

    it("names a resource inside of another by both names", () => {
        const id = `${group}/providers/Microsoft.Network/virtualNetworks/net/subnets/sub`;
        assert.ok(namedAs(subnet({ virtualNetworkName: "net", subnetName: "sub" }), id));
        assert.ok(!namedAs(subnet({ virtualNetworkName: "other", subnetName: "sub" }), id));
        assert.ok(!namedAs(subnet({ subnetName: "sub" }), id));
        assert.ok(!namedAs(subnet({ virtualNetworkName: unknown, subnetName: "sub" }), id));
    });

    it("names no resource of a type without a name", () => {
        for (const token of ["a:b:C", "toString", "__proto__"])
            assert.ok(!namedAs(resource({ type: token, inputs: {} }), vaultId));
    });
});

describe("a resource group", () => {
    it("may hold a resource whose group is the same, or is not known", () => {
        assert.ok(mayBeInGroup(vault, "BACKUP"));
        assert.ok(mayBeInGroup(vault, undefined));
        assert.ok(mayBeInGroup(resource({ type: type.vault, inputs: { resourceGroupName: unknown } }), "backup"));
        assert.ok(!mayBeInGroup(vault, "other"));
    });
});
