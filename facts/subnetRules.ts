import table from "./subnetRules.json";
import type { Sourced } from "./sourced";

/** Subnets with a purpose of their own. */
export type SubnetPurpose = "server" | "privateEndpoints" | "firewall" | "firewallManagement" | "bastion";

/** What a subnet for one purpose must be like. */
export interface SubnetRule extends Sourced {
    readonly purpose: SubnetPurpose;
    /** Name that Azure asks for; null: any name. */
    readonly fixedName: string | null;
    /** Longest prefix, so smallest subnet, that is accepted. */
    readonly maxPrefixLength: number;
    /** Prefix that the vendor advises. */
    readonly advisedPrefixLength: number;
    /** Addresses that the service itself takes, besides those that Azure keeps; 0: as many as there are servers. */
    readonly neededAddresses: number;
    /** Whether a security group or a route table may be attached without conditions of the service. */
    readonly allowsSecurityGroup: boolean;
    readonly constraints: readonly string[];
}

/** Addresses that Azure keeps in every subnet: the first four and the last. Source: "Azure Virtual Network FAQ" (read 2026-11-23). */
export const reservedAddressesPerSubnet = 5;

/** Shortest and longest prefix of an IPv4 subnet. Source: "Azure Virtual Network FAQ" (read 2026-11-23). */
export const subnetPrefixRange = { shortest: 2, longest: 29 } as const;

/** Sources: "Azure Firewall FAQ", "About Azure Bastion configuration settings", "Private endpoints for Azure Backup"; each row dates its own. */
export const subnetRules: Readonly<Record<SubnetPurpose, SubnetRule>> = table as Readonly<
    Record<SubnetPurpose, SubnetRule>
>;

/** Addresses that are left for use in a subnet of that prefix length. */
export function usableAddresses(prefixLength: number): number {
    return 2 ** (32 - prefixLength) - reservedAddressesPerSubnet;
}
