import type { input } from "@pulumi/azure-native/types";
import type { SecurityRuleModel } from "../model/types/network";

/**
 * A security rule as the network security group takes it. Azure keeps one address or port range in the singular property
 * and several in the plural one, and reports a difference for a single entry in the plural form.
 */
export function securityRuleArgs(rule: SecurityRuleModel): input.network.SecurityRuleArgs {
    return {
        name: rule.name,
        description: rule.description,
        priority: rule.priority,
        direction: rule.direction,
        access: rule.access,
        protocol: rule.protocol,
        sourcePortRange: "*",
        ...oneOrMany(rule.sources, "sourceAddressPrefix", "sourceAddressPrefixes"),
        ...oneOrMany(rule.destinations, "destinationAddressPrefix", "destinationAddressPrefixes"),
        ...oneOrMany(rule.destinationPorts, "destinationPortRange", "destinationPortRanges"),
    };
}

function oneOrMany<One extends string, Many extends string>(
    values: readonly string[],
    one: One,
    many: Many,
): { [key in One]?: string } & { [key in Many]?: string[] } {
    const [only] = values;
    const entry: Record<string, string | string[]> =
        values.length === 1 && only !== undefined ? { [one]: only } : { [many]: [...values] };
    return entry as { [key in One]?: string } & { [key in Many]?: string[] };
}
