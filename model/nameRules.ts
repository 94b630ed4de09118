import { namingRule } from "../facts/namingRules";

/**
 * How the names of a type begin. Source: "Abbreviation recommendations for Azure resources" (Cloud Adoption Framework, 2026-02); types
 * that the page does not list follow its pattern.
 */
const abbreviations = {
    "Microsoft.Resources/resourceGroups": "rg",
    "Microsoft.RecoveryServices/vaults": "rsv",
    "Microsoft.Authorization/locks": "lock",
    "Microsoft.Network/virtualNetworks": "vnet",
    "Microsoft.Network/virtualNetworks/virtualNetworkPeerings": "peer",
    "Microsoft.Network/networkSecurityGroups": "nsg",
    "Microsoft.Network/natGateways": "ng",
    "Microsoft.Network/publicIPAddresses": "pip",
    "Microsoft.Network/azureFirewalls": "afw",
    "Microsoft.Network/firewallPolicies": "afwp",
    "Microsoft.Network/firewallPolicies/ruleCollectionGroups": "rcg",
    "Microsoft.Network/routeTables": "rt",
    "Microsoft.Network/bastionHosts": "bas",
    "Microsoft.Network/networkInterfaces": "nic",
    "Microsoft.Network/privateEndpoints": "pep",
    "Microsoft.Network/privateDnsZones/virtualNetworkLinks": "link",
    "Microsoft.KeyVault/vaults": "kv",
    "Microsoft.Storage/storageAccounts": "st",
    "Microsoft.Compute/disks": "disk",
    "Microsoft.OperationalInsights/workspaces": "log",
    "Microsoft.Insights/diagnosticSettings": "diag",
    "Microsoft.Insights/dataCollectionRules": "dcr",
    "Microsoft.Insights/dataCollectionRuleAssociations": "dcra",
    "Microsoft.Insights/actionGroups": "ag",
    "Microsoft.Insights/scheduledQueryRules": "alert",
    "Microsoft.AlertsManagement/actionRules": "apr",
    "Microsoft.Maintenance/maintenanceConfigurations": "mc",
    "Microsoft.Maintenance/configurationAssignments": "mca",
} as const satisfies Readonly<Record<string, string>>;

/** Types that get a name from us. */
export type NamedType = keyof typeof abbreviations;

/** All of them. */
export const namedTypes = Object.keys(abbreviations) as readonly NamedType[];

/** Where no limit is published: the shortest one of types that are made in the same way. */
const CAUTIOUS_LENGTH = 64;

/** How a name of one type begins, and where it ends. */
export interface NameRule {
    readonly abbreviation: string;
    readonly maxLength: number;
    /** What stands between the parts; empty where the type takes letters and digits only. */
    readonly separator: "-" | "";
}

/** Beginning and limits of the names of a type. */
export function nameRule(type: NamedType): NameRule {
    const rule = namingRule(type);
    return {
        abbreviation: abbreviations[type],
        maxLength: rule?.maxLength ?? CAUTIOUS_LENGTH,
        separator: type === "Microsoft.Storage/storageAccounts" ? "" : "-",
    };
}
