import assert from "node:assert/strict";
import {
    adminUserNameRule,
    computerNameRule,
    forbiddenAdminUserNames,
    namingRule,
    namingRules,
    isComputerName,
    obeysNamingRule,
    reservedComputerNames,
    type NamingRule,
} from "../../facts/namingRules";

function ruleOf(type: string): NamingRule {
    const rule = namingRule(type);
    assert.ok(rule, type);
    return rule;
}

describe("facts: namingRules", () => {
    it("holds each type once, with a pattern that compiles and agrees with the lengths", () => {
        assert.equal(new Set(namingRules.map(({ type }) => type.toLowerCase())).size, namingRules.length);
        for (const rule of [...namingRules, computerNameRule, adminUserNameRule]) {
            const pattern = new RegExp(rule.pattern, "u");
            assert.ok(rule.minLength >= 1 && rule.minLength <= rule.maxLength, rule.type);
            assert.ok(
                !pattern.test("a".repeat(rule.maxLength + 1)) || rule.type.endsWith("roleAssignments"),
                rule.type,
            );
        }
    });

    it("accepts ordinary names of every type at both lengths", () => {
        for (const rule of namingRules) {
            if (rule.type.endsWith("roleAssignments") || rule.type.endsWith("privateDnsZones")) {
                continue;
            }
            assert.ok(obeysNamingRule(rule, "a".repeat(rule.minLength)), rule.type);
            assert.ok(obeysNamingRule(rule, "a".repeat(rule.maxLength)), rule.type);
            assert.ok(!obeysNamingRule(rule, "a".repeat(rule.maxLength + 1)), rule.type);
            assert.ok(!obeysNamingRule(rule, ""), rule.type);
        }
        assert.ok(
            obeysNamingRule(ruleOf("Microsoft.Network/privateDnsZones"), "privatelink.we.backup.windowsazure.com"),
        );
    });

    it("knows the types with narrow rules", () => {
        const accepts = (type: string, name: string): boolean => obeysNamingRule(ruleOf(type), name);
        assert.deepEqual(
            ["kv-mabs-1", "kv--mabs", "1kv", "kv-", "kv_mabs", "k".repeat(25)].map((name) =>
                accepts("Microsoft.KeyVault/vaults", name),
            ),
            [true, false, false, false, false, false],
        );
        assert.deepEqual(
            ["stmabs1", "StMabs", "st-mabs", "st"].map((name) => accepts("Microsoft.Storage/storageAccounts", name)),
            [true, false, false, false],
        );
        assert.deepEqual(
            ["rsv-mabs", "1rsv", "r", "rsv_mabs"].map((name) => accepts("Microsoft.RecoveryServices/vaults", name)),
            [true, false, false, false],
        );
    });

    it("covers every type that the project names", () => {
        for (const type of [
            "Microsoft.Resources/resourceGroups",
            "Microsoft.RecoveryServices/vaults",
            "Microsoft.Network/virtualNetworks",
            "Microsoft.Network/virtualNetworks/subnets",
            "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
            "Microsoft.Network/networkSecurityGroups",
            "Microsoft.Network/natGateways",
            "Microsoft.Network/publicIPAddresses",
            "Microsoft.Network/routeTables",
            "Microsoft.Network/azureFirewalls",
            "Microsoft.Network/firewallPolicies",
            "Microsoft.Network/networkInterfaces",
            "Microsoft.Network/privateEndpoints",
            "Microsoft.Network/privateDnsZones",
            "Microsoft.Network/bastionHosts",
            "Microsoft.KeyVault/vaults",
            "Microsoft.KeyVault/vaults/secrets",
            "Microsoft.Storage/storageAccounts",
            "Microsoft.Storage/storageAccounts/blobServices/containers",
            "Microsoft.Compute/virtualMachines",
            "Microsoft.Compute/disks",
            "Microsoft.Compute/virtualMachines/extensions",
            "Microsoft.OperationalInsights/workspaces",
            "Microsoft.Insights/dataCollectionRules",
            "Microsoft.Insights/actionGroups",
            "Microsoft.Insights/scheduledQueryRules",
            "Microsoft.Insights/diagnosticSettings",
            "Microsoft.AlertsManagement/actionRules",
            "Microsoft.Maintenance/maintenanceConfigurations",
            "Microsoft.Authorization/locks",
            "Microsoft.ManagedIdentity/userAssignedIdentities",
        ]) {
            assert.equal(ruleOf(type.toUpperCase()).type, type);
        }
        assert.equal(namingRule("Microsoft.Web/sites"), undefined);
    });

    it("holds the Windows computer name to 15 characters without underscore or hyphen at an end", () => {
        const accepted = ["MABS01", "m", "A-1", "A".repeat(15)];
        const refused = ["", "A".repeat(16), "MABS_01", "MABS-", "-MABS", "MABS 1", "12345", "MABS.1", "MÄBS"];
        assert.deepEqual(
            accepted.filter((name) => !obeysNamingRule(computerNameRule, name)),
            [],
        );
        assert.deepEqual(
            refused.filter((name) => obeysNamingRule(computerNameRule, name)),
            [],
        );
    });

    it("lists the administrator names that Azure refuses in lower case", () => {
        for (const name of ["administrator", "admin", "backup", "test", "root", "support_388945a0"]) {
            assert.ok(forbiddenAdminUserNames.includes(name), name);
        }
        assert.ok(forbiddenAdminUserNames.every((name) => name === name.toLowerCase()));
    });

    it("holds the administrator to 20 characters without a period at the end", () => {
        assert.deepEqual(
            ["mabslocal", "a".repeat(20), "a.b", "a".repeat(21), "mabs.", ""].map((name) =>
                obeysNamingRule(adminUserNameRule, name),
            ),
            [true, true, true, false, false, false],
        );
    });

    it("refuses computer names that Windows keeps for itself, whatever their case", () => {
        assert.deepEqual(["MABS01", "Localhost", "SERVER", "MABS_01"].map(isComputerName), [true, false, false, false]);
        assert.ok([...reservedComputerNames].every((name) => name === name.toLowerCase()));
    });
});
