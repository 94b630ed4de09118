import assert from "node:assert/strict";
import fc from "fast-check";
import type { Environment } from "../../config/environment.generated";
import { namingRule, obeysNamingRule } from "../../facts/namingRules";
import {
    dataDiskName,
    environmentNames,
    natPublicIpNames,
    peeringName,
    queryAlertName,
    serverNames,
    shortened,
    shortHash,
    stackPart,
    type EnvironmentNames,
} from "../../model/naming";
import { environmentWith, sampleEnvironment } from "../support/sampleEnvironment";

/** The type of each name whose rule the facts know. */
const types: readonly (readonly [string, (names: EnvironmentNames) => string])[] = [
    ["Microsoft.Resources/resourceGroups", (names) => names.resourceGroup],
    ["Microsoft.RecoveryServices/vaults", (names) => names.vault],
    ["Microsoft.Authorization/locks", (names) => names.vaultLock],
    ["Microsoft.Insights/diagnosticSettings", (names) => names.vaultDiagnostics],
    ["Microsoft.Network/virtualNetworks", (names) => names.virtualNetwork],
    ["Microsoft.Network/virtualNetworks/subnets", (names) => names.subnets.server],
    ["Microsoft.Network/virtualNetworks/subnets", (names) => names.subnets.privateEndpoints],
    ["Microsoft.Network/networkSecurityGroups", (names) => names.securityGroups.server],
    ["Microsoft.Network/networkSecurityGroups", (names) => names.securityGroups.privateEndpoints],
    ["Microsoft.Network/natGateways", (names) => names.natGateway],
    ["Microsoft.Network/publicIPAddresses", (names) => natPublicIpNames(names, 16)[15] ?? ""],
    ["Microsoft.Network/publicIPAddresses", (names) => names.firewallPublicIp],
    ["Microsoft.Network/publicIPAddresses", (names) => names.bastionPublicIp],
    ["Microsoft.Network/azureFirewalls", (names) => names.firewall],
    ["Microsoft.Network/firewallPolicies", (names) => names.firewallPolicy],
    ["Microsoft.Network/firewallPolicies/ruleCollectionGroups", (names) => names.firewallRules],
    ["Microsoft.Network/routeTables", (names) => names.routeTable],
    ["Microsoft.Network/bastionHosts", (names) => names.bastion],
    ["Microsoft.Network/privateEndpoints", (names) => names.privateEndpoint],
    ["Microsoft.Network/networkInterfaces", (names) => names.privateEndpointNetworkInterface],
    ["Microsoft.Network/privateDnsZones/virtualNetworkLinks", (names) => names.privateDnsZoneLink],
    ["Microsoft.KeyVault/vaults", (names) => names.keyVault],
    ["Microsoft.KeyVault/vaults/secrets", (names) => names.secrets.joinAccount],
    ["Microsoft.KeyVault/vaults/secrets", (names) => names.secrets.setupAccount],
    ["Microsoft.Storage/storageAccounts", (names) => names.storageAccount],
    ["Microsoft.Storage/storageAccounts/blobServices/containers", (names) => names.containers.packages],
    ["Microsoft.OperationalInsights/workspaces", (names) => names.workspace],
    ["Microsoft.Insights/dataCollectionRules", (names) => names.dataCollectionRule],
    ["Microsoft.Insights/actionGroups", (names) => names.actionGroup],
    ["Microsoft.Insights/scheduledQueryRules", (names) => queryAlertName(names, "no-vault-contact")],
    ["Microsoft.AlertsManagement/actionRules", (names) => names.alertProcessingRule],
    ["Microsoft.Maintenance/maintenanceConfigurations", (names) => names.maintenanceConfiguration],
];

const brokenRules = (names: EnvironmentNames): readonly string[] =>
    types.flatMap(([type, nameOf]) => {
        const rule = namingRule(type);
        assert.ok(rule !== undefined, type);
        return obeysNamingRule(rule, nameOf(names)) ? [] : [`${type}: ${nameOf(names)}`];
    });

const environmentName = fc.stringMatching(/^[a-z][a-z0-9]{1,11}$/);
const stackName = fc.stringMatching(/^[A-Za-z0-9_.-]{1,100}$/);

/** Every name as text, whatever the depth. */
const allNames = (names: object): readonly string[] =>
    Object.values(names).flatMap((value: unknown) =>
        typeof value === "string" ? [value] : typeof value === "object" && value !== null ? allNames(value) : [],
    );

describe("names of an environment", () => {
    it("follow the abbreviations of Azure, the name of the environment and the stack", () => {
        assert.deepEqual(environmentNames(sampleEnvironment, "dev"), {
            resourceGroup: "rg-mabs-dev",
            vault: "rsv-mabs-dev",
            vaultLock: "lock-mabs-dev-vault",
            vaultDiagnostics: "diag-mabs-dev",
            virtualNetwork: "vnet-mabs-dev",
            subnets: {
                server: "snet-server",
                privateEndpoints: "snet-private-endpoints",
                firewall: "AzureFirewallSubnet",
                bastion: "AzureBastionSubnet",
            },
            securityGroups: { server: "nsg-mabs-dev-server", privateEndpoints: "nsg-mabs-dev-private-endpoints" },
            natGateway: "ng-mabs-dev",
            firewall: "afw-mabs-dev",
            firewallPolicy: "afwp-mabs-dev",
            firewallPublicIp: "pip-mabs-dev-firewall",
            firewallRules: "rcg-mabs-dev",
            routeTable: "rt-mabs-dev",
            bastion: "bas-mabs-dev",
            bastionPublicIp: "pip-mabs-dev-bastion",
            privateEndpoint: "pep-mabs-dev-vault",
            privateEndpointConnection: "pep-mabs-dev-vault-connection",
            privateEndpointNetworkInterface: "nic-mabs-dev-vault",
            privateDnsZoneLink: "link-mabs-dev",
            keyVault: "kv-mabs-dev-2ewpx",
            storageAccount: "stmabsdev2ewpx",
            containers: { packages: "packages", scripts: "scripts", status: "status", catalogue: "catalogue" },
            workspace: "log-mabs-dev",
            dataCollectionRule: "dcr-mabs-dev",
            dataCollectionAssociation: "dcra-mabs-dev",
            actionGroup: "ag-mabs-dev",
            actionGroupShortName: "mabs-dev",
            alertProcessingRule: "apr-mabs-dev",
            queryAlertPrefix: "alert-mabs-dev",
            maintenanceConfiguration: "mc-mabs-dev",
            maintenanceAssignment: "mca-mabs-dev",
            secrets: { joinAccount: "mabs-join-account", setupAccount: "mabs-setup-account" },
        });
    });

    it("keep the rule of their type, whatever environment and stack are called", () => {
        fc.assert(
            fc.property(environmentName, stackName, (name, stack) => {
                const names = environmentNames(environmentWith({ name }), stack);
                assert.deepEqual(brokenRules(names), []);
                assert.ok(names.actionGroupShortName.length <= 12);
            }),
        );
    });

    it("keep the rule of their type at the longest names that exist", () => {
        const names = environmentNames(environmentWith({ name: "abcdefghijkl" }), "s".repeat(100));
        assert.deepEqual(brokenRules(names), []);
        assert.equal(names.vault.length, 50);
        assert.equal(names.keyVault.length, 24);
        assert.equal(names.storageAccount.length, 24);
        assert.equal(names.actionGroupShortName.length, 12);
    });

    it("differ between any two stacks, also between stacks that differ in case or in characters that Azure refuses", () => {
        fc.assert(
            fc.property(stackName, stackName, (one, other) => {
                fc.pre(one !== other);
                const [a, b] = [environmentNames(sampleEnvironment, one), environmentNames(sampleEnvironment, other)];
                assert.notEqual(a.resourceGroup, b.resourceGroup);
                assert.notEqual(a.keyVault, b.keyVault);
                assert.notEqual(a.storageAccount, b.storageAccount);
            }),
        );
        assert.notEqual(stackPart("Prod"), stackPart("prod"));
        assert.notEqual(stackPart("a_b"), stackPart("a.b"));
    });

    it("that are unique in the world differ between subscriptions, and the others do not", () => {
        const elsewhere = environmentWith({
            azure: { ...sampleEnvironment.azure, subscriptionId: "00000000-0000-0000-0000-000000000002" },
        });
        const [here, there] = [environmentNames(sampleEnvironment, "dev"), environmentNames(elsewhere, "dev")];
        assert.notEqual(here.keyVault, there.keyVault);
        assert.notEqual(here.storageAccount, there.storageAccount);
        assert.equal(here.vault, there.vault);
    });

    it("are those of the configuration where it gives one", () => {
        const given: Partial<Environment> = {
            resourceGroup: { name: "Backup.Group" },
            vault: { ...sampleEnvironment.vault, name: "Vault-A" },
            keyVault: { ...sampleEnvironment.keyVault, name: "KeyVaultA" },
            storage: { ...sampleEnvironment.storage, accountName: "storagea" },
        };
        const names = environmentNames(environmentWith(given), "dev");
        assert.deepEqual(
            [names.resourceGroup, names.vault, names.keyVault, names.storageAccount],
            ["Backup.Group", "Vault-A", "KeyVaultA", "storagea"],
        );
    });

    it("depend on no tag, no server, no setting", () => {
        const changed = environmentWith({
            tags: { costCenter: "4711" },
            servers: {},
            azure: { ...sampleEnvironment.azure, location: "northeurope" },
            maintenance: { ...sampleEnvironment.maintenance, enabled: false },
        });
        assert.deepEqual(environmentNames(changed, "dev"), environmentNames(sampleEnvironment, "dev"));
    });

    it("never contain two hyphens in a row, nor end with one", () => {
        fc.assert(
            fc.property(environmentName, stackName, (name, stack) => {
                const names = allNames(environmentNames(environmentWith({ name }), stack));
                assert.deepEqual(
                    names.filter((text) => /--|-$/.test(text)),
                    [],
                );
            }),
        );
    });
});

describe("names of a server", () => {
    it("carry the computer name as it is written", () => {
        assert.deepEqual(serverNames("MABS01"), {
            virtualMachine: "MABS01",
            networkInterface: "nic-MABS01",
            ipConfiguration: "ipconfig",
            osDisk: "osdisk-MABS01",
            secrets: { passphrase: "mabs-MABS01-passphrase", localAdministrator: "mabs-MABS01-local-admin" },
            extensions: {
                domainJoin: "JoinDomain",
                staging: "StageBackupServer",
                monitorAgent: "AzureMonitorWindowsAgent",
            },
            readinessMarker: "mabs-MABS01-ready",
            lock: "lock-MABS01",
        });
        assert.equal(dataDiskName("MABS01", "pool01"), "disk-MABS01-pool01");
    });

    it("keep the rules of their types for the longest computer name", () => {
        const names = serverNames("A".repeat(15));
        const rules = [
            ["Microsoft.Compute/virtualMachines", names.virtualMachine],
            ["Microsoft.Network/networkInterfaces", names.networkInterface],
            ["Microsoft.Compute/disks", names.osDisk],
            ["Microsoft.Compute/disks", dataDiskName("A".repeat(15), "k".repeat(100))],
            ["Microsoft.KeyVault/vaults/secrets", names.secrets.passphrase],
            ["Microsoft.KeyVault/vaults/secrets", names.secrets.localAdministrator],
            ["Microsoft.Compute/virtualMachines/extensions", names.extensions.staging],
            ["Microsoft.Authorization/locks", names.readinessMarker],
            ["Microsoft.Authorization/locks", names.lock],
        ] as const;
        for (const [type, name] of rules) {
            const rule = namingRule(type);
            assert.ok(rule !== undefined && obeysNamingRule(rule, name), `${type}: ${name}`);
        }
    });
});

describe("shortening of a name", () => {
    it("leaves a name of exactly the limit alone, and cuts one that is a character longer", () => {
        assert.equal(shortened("a".repeat(20), 20), "a".repeat(20));
        const cut = shortened("a".repeat(21), 20);
        assert.equal(cut.length, 20);
        assert.equal(cut, `${"a".repeat(14)}-${shortHash("a".repeat(21))}`);
    });

    it("keeps long names apart that differ at their end only", () => {
        assert.notEqual(shortened(`${"a".repeat(30)}1`, 20), shortened(`${"a".repeat(30)}2`, 20));
    });

    it("never leaves a hyphen before the hash", () => {
        assert.doesNotMatch(shortened(`aaaaaaaaaaaaa--${"b".repeat(30)}`, 20), /--/);
    });

    it("uses lower-case letters and digits, five of them", () => {
        fc.assert(fc.property(fc.array(fc.string()), (parts) => /^[0-9a-z]{5}$/.test(shortHash(...parts))));
    });

    it("tells where one part of a hash ends and the next begins", () => {
        assert.notEqual(shortHash("ab", "c"), shortHash("a", "bc"));
    });
});

describe("names of a peering and of addresses", () => {
    it("count the addresses of a NAT gateway from 1, and adding one keeps the others", () => {
        const names = { natGateway: "ng-mabs-dev" };
        assert.deepEqual(natPublicIpNames(names, 2), ["pip-ng-mabs-dev-1", "pip-ng-mabs-dev-2"]);
        assert.deepEqual(natPublicIpNames(names, 3).slice(0, 2), natPublicIpNames(names, 2));
    });

    it("take the key of a peering", () => {
        assert.equal(peeringName("hub"), "peer-hub");
    });
});
