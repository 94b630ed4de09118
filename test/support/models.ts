import type { RoleGrant } from "../../model/types/azure";
import type {
    AzureFirewallModel,
    BastionModel,
    NatGatewayModel,
    NetworkModel,
    RouteTableModel,
    SecurityGroupModel,
    SubnetModel,
} from "../../model/types/network";
import type { MaintenanceModel, MonitoringModel } from "../../model/types/operations";
import type { ServerModel } from "../../model/types/server";
import type { KeyVaultModel, StorageModel } from "../../model/types/stores";
import type { NewVault, PrivateAccessModel } from "../../model/types/vault";

/**
 * Small models written by hand, for tests of single components: every branch of a component has a value here, and no
 * value is derived from another, so that a test can spoil one thing at a time.
 */

export const subscriptionId = "00000000-0000-0000-0000-000000000001";

export function armId(type: string, name: string, resourceGroupName = "rg-shared"): string {
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroupName}/providers/${type}/${name}`;
}

export const tags = { environment: "unit", owner: "backup-team" } as const;

export const newVault: NewVault = {
    kind: "new",
    name: "rsv-unit",
    redundancy: "GeoRedundant",
    crossRegionRestore: true,
    softDelete: { state: "Enabled", retentionDays: 30 },
    immutability: "Unlocked",
    publicNetworkAccess: "Disabled",
    identity: { type: "SystemAssigned" },
    resourceGuardId: armId("Microsoft.DataProtection/resourceGuards", "guard"),
    lock: { name: "lock-rsv-unit", notes: "Holds recovery points." },
};

export const privateAccess: PrivateAccessModel = {
    endpointName: "pe-rsv-unit",
    networkInterfaceName: "nic-pe-rsv-unit",
    connectionName: "pe-rsv-unit",
    groupId: "AzureBackup",
    zones: [
        { key: "backup", zoneName: "privatelink.we.backup.windowsazure.com", linkName: "link-unit" },
        {
            key: "blob",
            zoneName: "privatelink.blob.core.windows.net",
            existingId: armId("Microsoft.Network/privateDnsZones", "privatelink.blob.core.windows.net", "rg-hub"),
            linkName: "link-unit",
        },
    ],
};

function ownSubnetId(name: string): string {
    return armId("Microsoft.Network/virtualNetworks", `vnet-unit/subnets/${name}`, "rg-unit");
}

const serverSecurityGroup: SecurityGroupModel = {
    key: "server",
    name: "nsg-server",
    attachedTo: "subnet",
    rules: [
        {
            name: "AllowAzureBackup",
            priority: 200,
            direction: "Outbound",
            access: "Allow",
            protocol: "Tcp",
            sources: ["10.20.0.0/27"],
            destinations: ["AzureBackup"],
            destinationPorts: ["443"],
            description: "Control plane of the vault.",
        },
        {
            name: "AllowDomain",
            priority: 300,
            direction: "Outbound",
            access: "Allow",
            protocol: "*",
            sources: ["10.20.0.0/27"],
            destinations: ["10.0.0.4", "10.0.0.5"],
            destinationPorts: ["53", "88"],
            description: "Domain controllers.",
        },
    ],
};

const serverSubnet: SubnetModel = {
    key: "server",
    name: "snet-server",
    addressPrefix: "10.20.0.0/27",
    securityGroup: "server",
    usesNatGateway: true,
    usesRouteTable: false,
    defaultOutboundAccess: false,
    serviceEndpoints: ["Microsoft.Storage", "Microsoft.KeyVault"],
};

const privateEndpointSubnet: SubnetModel = {
    key: "privateEndpoints",
    name: "snet-private-endpoints",
    addressPrefix: "10.20.0.64/26",
    usesNatGateway: false,
    usesRouteTable: false,
    defaultOutboundAccess: false,
    privateEndpointNetworkPolicies: "NetworkSecurityGroupEnabled",
    serviceEndpoints: [],
};

const firewallSubnet: SubnetModel = {
    key: "firewall",
    name: "AzureFirewallSubnet",
    addressPrefix: "10.20.0.128/26",
    usesNatGateway: false,
    usesRouteTable: false,
    serviceEndpoints: [],
};

const bastionSubnet: SubnetModel = {
    ...firewallSubnet,
    key: "bastion",
    name: "AzureBastionSubnet",
    addressPrefix: "10.20.0.192/26",
};

export const natGateway: NatGatewayModel = {
    mode: "natGateway",
    name: "ng-unit",
    publicIpNames: ["pip-ng-unit"],
    idleTimeoutMinutes: 10,
    zone: "1",
};

export const bastion: BastionModel = { name: "bas-unit", publicIpName: "pip-bas-unit", sku: "Basic" };

/** NAT gateway, private endpoints, one peering, bastion. */
export const natNetwork: NetworkModel = {
    virtualNetwork: {
        kind: "new",
        name: "vnet-unit",
        addressSpace: ["10.20.0.0/24"],
        dnsServers: ["10.0.0.4", "10.0.0.5"],
    },
    subnets: [serverSubnet, privateEndpointSubnet, bastionSubnet],
    serverSubnet: { kind: "new", key: "server", id: ownSubnetId("snet-server"), addressPrefix: "10.20.0.0/27" },
    privateEndpointSubnet: {
        kind: "new",
        key: "privateEndpoints",
        id: ownSubnetId("snet-private-endpoints"),
        addressPrefix: "10.20.0.64/26",
    },
    securityGroups: [serverSecurityGroup],
    egress: natGateway,
    peerings: [
        {
            key: "hub",
            name: "peer-hub",
            remoteVirtualNetworkId: armId("Microsoft.Network/virtualNetworks", "vnet-hub", "rg-hub"),
            allowForwardedTraffic: true,
            useRemoteGateways: false,
        },
    ],
    bastion,
};

export const azureFirewall: AzureFirewallModel = {
    mode: "azureFirewall",
    name: "afw-unit",
    policyName: "afwp-unit",
    publicIpName: "pip-afw-unit",
    tier: "Standard",
    zones: ["1", "2", "3"],
    privateIpAddress: "10.20.0.132",
    ruleCollectionGroups: [
        {
            key: "network",
            name: "rcg-network",
            priority: 200,
            collections: [
                {
                    name: "activation",
                    priority: 100,
                    rules: [
                        {
                            kind: "network",
                            name: "kms",
                            description: "Activation of Windows.",
                            sources: ["10.20.0.0/27"],
                            destinations: ["20.118.99.224"],
                            protocols: ["TCP"],
                            destinationPorts: ["1688"],
                        },
                    ],
                },
            ],
        },
        {
            key: "application",
            name: "rcg-application",
            priority: 300,
            collections: [
                {
                    name: "backup",
                    priority: 100,
                    rules: [
                        {
                            kind: "application",
                            name: "backup-service",
                            description: "Control plane of the vault.",
                            sources: ["10.20.0.0/27"],
                            fqdns: ["*.backup.windowsazure.com"],
                            fqdnTags: [],
                            protocols: [{ type: "Https", port: 443 }],
                        },
                        {
                            kind: "application",
                            name: "windows-update",
                            description: "Updates.",
                            sources: ["10.20.0.0/27"],
                            fqdns: [],
                            fqdnTags: ["WindowsUpdate"],
                            protocols: [
                                { type: "Http", port: 80 },
                                { type: "Https", port: 443 },
                            ],
                        },
                    ],
                },
            ],
        },
    ],
};

const routeTable: RouteTableModel = {
    name: "rt-unit",
    routes: [
        {
            name: "default",
            addressPrefix: "0.0.0.0/0",
            nextHopType: "VirtualAppliance",
            nextHopIpAddress: "10.20.0.132",
        },
    ],
};

/** Azure Firewall with its route table. */
export const firewallNetwork: NetworkModel = {
    virtualNetwork: { kind: "new", name: "vnet-unit", addressSpace: ["10.20.0.0/24"], dnsServers: ["10.0.0.4"] },
    subnets: [{ ...serverSubnet, usesNatGateway: false, usesRouteTable: true }, firewallSubnet],
    serverSubnet: { kind: "new", key: "server", id: ownSubnetId("snet-server"), addressPrefix: "10.20.0.0/27" },
    securityGroups: [serverSecurityGroup],
    egress: azureFirewall,
    routeTable,
    peerings: [],
};

const existingNetworkId = armId("Microsoft.Network/virtualNetworks", "vnet-spoke", "rg-network");

/** A subnet of somebody else: only a security group for the interfaces is made. */
export const existingNetwork: NetworkModel = {
    virtualNetwork: {
        kind: "existing",
        id: existingNetworkId,
        subscriptionId,
        resourceGroupName: "rg-network",
        name: "vnet-spoke",
        addressSpace: ["10.30.0.0/24"],
    },
    subnets: [],
    serverSubnet: { kind: "existing", id: `${existingNetworkId}/subnets/snet-backup`, addressPrefix: "10.30.0.0/27" },
    securityGroups: [{ ...serverSecurityGroup, attachedTo: "networkInterface" }],
    egress: natGateway,
    peerings: [],
};

export const keyVault: KeyVaultModel = {
    vault: {
        kind: "new",
        name: "kv-unit",
        softDeleteRetentionDays: 90,
        defaultAction: "Deny",
        allowedAddressRanges: ["203.0.113.0/24"],
        admitServerSubnet: true,
    },
    uri: "https://kv-unit.vault.azure.net",
    accountSecrets: [
        {
            account: "join",
            secretName: "mabs-join",
            form: "protectedSettings",
            contentType: "application/json",
        },
        { account: "setup", secretName: "mabs-setup", form: "password", contentType: "text/plain" },
    ],
};

export const storage: StorageModel = {
    accountName: "stunit",
    sku: "Standard_ZRS",
    blobEndpoint: "https://stunit.blob.core.windows.net",
    containers: { packages: "packages", scripts: "scripts", status: "status", catalogue: "catalogue" },
    defaultAction: "Deny",
    allowedAddressRanges: ["203.0.113.0/24"],
    admitServerSubnet: true,
    statusRetentionDays: 30,
    catalogueRetentionDays: 45,
    guestPackage: { blobName: "guest/0123456789abcdef/package.json", text: "{}\n", sha256: "0".repeat(64) },
};

export const settingsBlob = {
    blobName: "settings/MABS01/fedcba9876543210.json",
    text: '{"server":"MABS01"}\n',
    sha256: "f".repeat(64),
} as const;

function grant(key: string, roleName: string, scope: RoleGrant["scope"]): RoleGrant {
    return {
        key,
        assignmentName: `00000000-0000-5000-8000-${key.padEnd(12, "0").slice(0, 12)}`,
        roleDefinitionId: `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${key}`,
        roleName,
        purpose: `Needs ${roleName}.`,
        scope,
    };
}

export const server: ServerModel = {
    name: "MABS01",
    networkInterface: {
        name: "nic-MABS01",
        ipConfigurationName: "ipconfig1",
        privateIpAddress: "10.20.0.10",
        acceleratedNetworking: true,
    },
    disks: [
        {
            key: "scratch",
            purpose: "scratch",
            name: "disk-MABS01-scratch",
            lun: 0,
            sizeGiB: 128,
            sku: "Premium_LRS",
            caching: "None",
            zone: "1",
        },
        {
            key: "pool01",
            purpose: "pool",
            name: "disk-MABS01-pool01",
            lun: 1,
            sizeGiB: 1024,
            sku: "StandardSSD_LRS",
            caching: "None",
            zone: "1",
        },
    ],
    virtualMachine: {
        name: "MABS01",
        computerName: "MABS01",
        size: "Standard_D4s_v5",
        zone: "1",
        image: {
            kind: "marketplace",
            publisher: "MicrosoftWindowsServer",
            offer: "WindowsServer",
            sku: "2022-datacenter-g2",
            version: "latest",
        },
        osDisk: { name: "osdisk-MABS01", sizeGiB: 256, sku: "Premium_LRS", caching: "ReadWrite" },
        security: { type: "TrustedLaunch", secureBoot: true, vtpm: true },
        encryptionAtHost: true,
        licenseType: "Windows_Server",
        timeZone: "W. Europe Standard Time",
        patching: {
            patchMode: "AutomaticByPlatform",
            automaticUpdates: true,
            assessmentMode: "AutomaticByPlatform",
            bypassPlatformSafetyChecks: true,
        },
    },
    passphrase: {
        secretName: "mabs-MABS01-passphrase",
        origin: "generated",
        length: 48,
        specialCharacters: "-_.",
    },
    localAdministrator: {
        userName: "mabsadmin",
        secretName: "mabs-MABS01-local-admin",
        passwordLength: 32,
    },
    joinExtension: {
        name: "join-domain",
        publisher: "Microsoft.Compute",
        type: "JsonADDomainExtension",
        typeHandlerVersion: "1.3",
        settings: { Name: "contoso.example", User: "contoso\\join", Restart: "true", Options: "3" },
        password: { kind: "ownSecret", secretName: "mabs-join" },
    },
    staging: {
        name: "stage",
        publisher: "Microsoft.Compute",
        type: "CustomScriptExtension",
        typeHandlerVersion: "1.10",
        settings: {},
        commandToExecute: "powershell.exe -EncodedCommand AAAA",
        forceUpdateTag: "0123456789abcdef0123456789abcdef",
        settingsBlob,
    },
    monitorAgent: {
        name: "monitor-agent",
        publisher: "Microsoft.Azure.Monitor",
        type: "AzureMonitorWindowsAgent",
        typeHandlerVersion: "1.0",
        settings: {},
    },
    grants: [
        grant("vault-backup-operator", "Backup Operator", { kind: "vault" }),
        grant("passphrase", "Key Vault Secrets User", { kind: "secret", secretName: "mabs-MABS01-passphrase" }),
        grant("setup-account", "Key Vault Secrets User", { kind: "secret", secretName: "mabs-setup" }),
        grant("status", "Storage Blob Data Contributor", { kind: "container", container: "status" }),
        grant("catalogue", "Storage Blob Data Contributor", { kind: "container", container: "catalogue" }),
        grant("shared-secret", "Key Vault Secrets User", {
            kind: "existing",
            id: `${armId("Microsoft.KeyVault/vaults", "kv-shared")}/secrets/sql`,
        }),
    ],
    readinessMarker: { name: "mabs-ready", notes: "settings 0123456789abcdef" },
    lock: { name: "lock-unit", notes: "Holds the catalogue of the backups." },
    capacity: {
        protectedDataGiB: 512,
        requiredPoolGiB: 1024,
        poolGiB: 1024,
        poolFactor: 2,
        scratchGiB: 128,
        cloudProtectedDataGiB: 512,
    },
};

export const monitoring: MonitoringModel = {
    workspace: { kind: "new", name: "log-unit", retentionDays: 90 },
    diagnosticSettingName: "mabs-diagnostics",
    vaultLogCategories: ["CoreAzureBackup", "AddonAzureBackupJobs"],
    dataCollectionRule: {
        name: "dcr-unit",
        eventQueries: ["Application!*[System[Provider[@Name='MABS Health']]]"],
        performanceCounters: [{ name: "disk", specifiers: ["\\LogicalDisk(*)\\% Free Space"], samplingSeconds: 300 }],
    },
    associationName: "mabs-collection",
    actionGroup: { kind: "new", name: "ag-unit", shortName: "mabs-unit", emailAddresses: ["backup@contoso.example"] },
    alertProcessingRuleName: "apr-unit",
    queryAlerts: [
        {
            key: "contact-lost",
            name: "alert-contact-lost",
            displayName: "Backup server lost contact with the vault",
            description: "No contact for ten days; at fifteen, disk backups stop as well.",
            severity: 1,
            query: "Event | where Source == 'MABS Health'",
            evaluationFrequency: "PT6H",
            windowSize: "P2D",
            threshold: 0,
            operator: "GreaterThan",
            resourceIdColumn: "_ResourceId",
        },
    ],
};

export const maintenance: MaintenanceModel = {
    name: "mc-unit",
    startDateTime: "2026-01-04 10:00",
    duration: "03:00",
    timeZone: "W. Europe Standard Time",
    recurEvery: "1Week Sunday",
    assignmentName: "mabs-patching",
};
