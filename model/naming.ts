import { createHash } from "node:crypto";
import type { Environment } from "../config/environment.generated";
import { nameRule, type NamedType } from "./nameRules";
import type { ContainerKey } from "./types/azure";

/**
 * Physical names of everything that Azure, Active Directory or a person sees. They come from the name of the environment, the stack
 * and the key of a server alone: no tag, no display text and no order of a map moves a name. Names given in the configuration are
 * used as they are, and checked elsewhere.
 */
export interface EnvironmentNames {
    readonly resourceGroup: string;
    readonly vault: string;
    readonly vaultLock: string;
    readonly vaultDiagnostics: string;
    readonly virtualNetwork: string;
    readonly subnets: {
        readonly server: string;
        readonly privateEndpoints: string;
        readonly firewall: "AzureFirewallSubnet";
        readonly bastion: "AzureBastionSubnet";
    };
    readonly securityGroups: { readonly server: string; readonly privateEndpoints: string };
    readonly natGateway: string;
    readonly firewall: string;
    readonly firewallPolicy: string;
    readonly firewallPublicIp: string;
    readonly firewallRules: string;
    readonly routeTable: string;
    readonly bastion: string;
    readonly bastionPublicIp: string;
    readonly privateEndpoint: string;
    readonly privateEndpointConnection: string;
    readonly privateEndpointNetworkInterface: string;
    /** Link between a private DNS zone and the virtual network; one per zone, so the name can be the same. */
    readonly privateDnsZoneLink: string;
    /** Unique in the world: carries a hash of subscription, stack and environment. */
    readonly keyVault: string;
    /** Unique in the world: carries a hash of subscription, stack and environment. */
    readonly storageAccount: string;
    /** Each is named after its key. */
    readonly containers: { readonly [Key in ContainerKey]: Key };
    readonly workspace: string;
    readonly dataCollectionRule: string;
    readonly dataCollectionAssociation: string;
    readonly actionGroup: string;
    /** Sender of text messages, at most 12 characters. */
    readonly actionGroupShortName: string;
    readonly alertProcessingRule: string;
    /** Beginning of the names of query alerts; `queryAlertName` adds the key. */
    readonly queryAlertPrefix: string;
    readonly maintenanceConfiguration: string;
    readonly maintenanceAssignment: string;
    /** Secrets that belong to the environment, not to a single server. */
    readonly secrets: { readonly joinAccount: string; readonly setupAccount: string };
}

/** Names of one server and of what belongs to it alone. */
export interface ServerNames {
    /** The Windows computer name, which is also the name of the virtual machine and the key in the configuration. */
    readonly virtualMachine: string;
    readonly networkInterface: string;
    readonly ipConfiguration: string;
    readonly osDisk: string;
    readonly secrets: { readonly passphrase: string; readonly localAdministrator: string };
    readonly extensions: ExtensionNames;
    /** Lock on the network interface that exists only for a healthy server. */
    readonly readinessMarker: string;
    /** Lock on the virtual machine. */
    readonly lock: string;
}

/** Fixed, because the platform allows one extension per handler type on a machine (A1, A2). */
export interface ExtensionNames {
    readonly domainJoin: "JoinDomain";
    readonly staging: "StageBackupServer";
    readonly monitorAgent: "AzureMonitorWindowsAgent";
}

/** Length of the hash that stands for what a name had to leave out: 36^5, about 60 million values. */
const HASH_LENGTH = 5;

/** The end of SHA-256 in base 36: lower-case letters and digits, legal in every name. */
export function shortHash(...parts: readonly string[]): string {
    const digest = createHash("sha256").update(JSON.stringify(parts), "utf8").digest("hex");
    return BigInt(`0x${digest}`).toString(36).padStart(HASH_LENGTH, "0").slice(-HASH_LENGTH);
}

/**
 * A name that is too long keeps its beginning and gets a hash of the whole: two long names that differ anywhere stay different, and
 * the same input gives the same name for ever.
 */
export function shortened(name: string, limit: number, separator = "-"): string {
    return name.length <= limit ? name : withHash(name, limit, separator, shortHash(name));
}

function withHash(name: string, limit: number, separator: string, hash: string): string {
    const room = limit - separator.length - hash.length;
    return `${name.slice(0, room).replace(/-+$/, "")}${separator}${hash}`;
}

/**
 * The stack as part of a name: lower-case letters, digits and single hyphens. A stack name that has to be rewritten (`Prod`, `a_b`)
 * gets a hash of the original, so that two stacks never share a name.
 */
export function stackPart(stack: string): string {
    const plain = stack
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "");
    return plain === stack ? plain : [plain, shortHash(stack)].filter((part) => part !== "").join("-");
}

/** `<abbreviation>-<name>-<stack>[-<suffix>]`, within the limit of the type. */
function conventional(type: NamedType, base: string, suffix?: string): string {
    const { abbreviation, maxLength } = nameRule(type);
    const name = [abbreviation, base, suffix].filter((part) => part !== undefined).join("-");
    return shortened(name, maxLength);
}

/** Names that must be unique in the world always carry the hash, not only when they are too long. */
function globallyUnique(type: NamedType, base: string, identity: readonly string[]): string {
    const { abbreviation, maxLength, separator } = nameRule(type);
    const plain = [abbreviation, ...base.split("-")].join(separator);
    return withHash(plain, maxLength, separator, shortHash(...identity));
}

/** Every name of an environment that does not depend on a server. */
export function environmentNames(environment: Environment, stack: string): EnvironmentNames {
    const base = `${environment.name}-${stackPart(stack)}`;
    const identity = [environment.azure.subscriptionId.toLowerCase(), stack, environment.name];
    return {
        resourceGroup: environment.resourceGroup.name ?? conventional("Microsoft.Resources/resourceGroups", base),
        vault: environment.vault.name ?? conventional("Microsoft.RecoveryServices/vaults", base),
        vaultLock: conventional("Microsoft.Authorization/locks", base, "vault"),
        vaultDiagnostics: conventional("Microsoft.Insights/diagnosticSettings", base),
        ...networkNames(base),
        keyVault: environment.keyVault.name ?? globallyUnique("Microsoft.KeyVault/vaults", base, identity),
        storageAccount:
            environment.storage.accountName ?? globallyUnique("Microsoft.Storage/storageAccounts", base, identity),
        containers: { packages: "packages", scripts: "scripts", status: "status", catalogue: "catalogue" },
        ...operationNames(base),
        secrets: { joinAccount: `${environment.name}-join-account`, setupAccount: `${environment.name}-setup-account` },
    };
}

function networkNames(base: string) {
    return {
        virtualNetwork: conventional("Microsoft.Network/virtualNetworks", base),
        subnets: {
            server: "snet-server",
            privateEndpoints: "snet-private-endpoints",
            firewall: "AzureFirewallSubnet",
            bastion: "AzureBastionSubnet",
        },
        securityGroups: {
            server: conventional("Microsoft.Network/networkSecurityGroups", base, "server"),
            privateEndpoints: conventional("Microsoft.Network/networkSecurityGroups", base, "private-endpoints"),
        },
        natGateway: conventional("Microsoft.Network/natGateways", base),
        firewall: conventional("Microsoft.Network/azureFirewalls", base),
        firewallPolicy: conventional("Microsoft.Network/firewallPolicies", base),
        firewallPublicIp: conventional("Microsoft.Network/publicIPAddresses", base, "firewall"),
        firewallRules: conventional("Microsoft.Network/firewallPolicies/ruleCollectionGroups", base),
        routeTable: conventional("Microsoft.Network/routeTables", base),
        bastion: conventional("Microsoft.Network/bastionHosts", base),
        bastionPublicIp: conventional("Microsoft.Network/publicIPAddresses", base, "bastion"),
        privateEndpoint: conventional("Microsoft.Network/privateEndpoints", base, "vault"),
        privateEndpointConnection: conventional("Microsoft.Network/privateEndpoints", base, "vault-connection"),
        privateDnsZoneLink: conventional("Microsoft.Network/privateDnsZones/virtualNetworkLinks", base),
        privateEndpointNetworkInterface: conventional("Microsoft.Network/networkInterfaces", base, "vault"),
    } as const satisfies Partial<EnvironmentNames>;
}

function operationNames(base: string) {
    return {
        workspace: conventional("Microsoft.OperationalInsights/workspaces", base),
        dataCollectionRule: conventional("Microsoft.Insights/dataCollectionRules", base),
        dataCollectionAssociation: conventional("Microsoft.Insights/dataCollectionRuleAssociations", base),
        actionGroup: conventional("Microsoft.Insights/actionGroups", base),
        actionGroupShortName: shortened(base, 12),
        alertProcessingRule: conventional("Microsoft.AlertsManagement/actionRules", base),
        queryAlertPrefix: conventional("Microsoft.Insights/scheduledQueryRules", base),
        maintenanceConfiguration: conventional("Microsoft.Maintenance/maintenanceConfigurations", base),
        maintenanceAssignment: conventional("Microsoft.Maintenance/configurationAssignments", base),
    } as const satisfies Partial<EnvironmentNames>;
}

/** Names of one server. They hold no stack: the resource group does. */
export function serverNames(serverName: string): ServerNames {
    return {
        virtualMachine: serverName,
        networkInterface: `nic-${serverName}`,
        ipConfiguration: "ipconfig",
        osDisk: `osdisk-${serverName}`,
        secrets: {
            passphrase: `mabs-${serverName}-passphrase`,
            localAdministrator: `mabs-${serverName}-local-admin`,
        },
        extensions: {
            domainJoin: "JoinDomain",
            staging: "StageBackupServer",
            monitorAgent: "AzureMonitorWindowsAgent",
        },
        readinessMarker: `mabs-${serverName}-ready`,
        lock: `lock-${serverName}`,
    };
}

/** Name of a data disk: server and key of the disk, never its position. */
export function dataDiskName(serverName: string, diskKey: string): string {
    return shortened(`disk-${serverName}-${diskKey}`, nameRule("Microsoft.Compute/disks").maxLength);
}

/** Name of a query alert, from its key. */
export function queryAlertName(names: Pick<EnvironmentNames, "queryAlertPrefix">, alertKey: string): string {
    return shortened(
        `${names.queryAlertPrefix}-${alertKey}`,
        nameRule("Microsoft.Insights/scheduledQueryRules").maxLength,
    );
}

/** Names of the public addresses of a NAT gateway, counted from 1. */
export function natPublicIpNames(names: Pick<EnvironmentNames, "natGateway">, count: number): readonly string[] {
    const { abbreviation, maxLength } = nameRule("Microsoft.Network/publicIPAddresses");
    return Array.from({ length: count }, (_, index) =>
        shortened(`${abbreviation}-${names.natGateway}-${String(index + 1)}`, maxLength),
    );
}

/** Name of a peering, from its key in the configuration. */
export function peeringName(peeringKey: string): string {
    return shortened(
        `peer-${peeringKey}`,
        nameRule("Microsoft.Network/virtualNetworks/virtualNetworkPeerings").maxLength,
    );
}
