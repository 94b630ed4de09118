import { egressSecurityRules } from "./egressSecurityRules";
import { neighbourSecurityRules } from "./neighbourSecurityRules";
import { DENY_REST, rule, type ServerRulesInput } from "./securityRule";
import type { SecurityRuleModel } from "./types/network";

/** Rules of the servers' subnet, sorted by direction and priority. */
export function serverRules(input: ServerRulesInput): readonly SecurityRuleModel[] {
    return sorted([...neighbourSecurityRules(input), ...egressSecurityRules(input), ...DENY_REST]);
}

/** Rules of the subnet of private endpoints: the servers come in, and an endpoint never calls anybody. */
export function privateEndpointSubnetRules(serverPrefix: string, ownPrefix: string): readonly SecurityRuleModel[] {
    return sorted([
        rule("AllowServersInbound", {
            protocol: "Tcp",
            sources: [serverPrefix],
            destinations: [ownPrefix],
            destinationPorts: ["443"],
            description: "The backup servers reach the vault and its storage.",
        }),
        ...DENY_REST,
    ]);
}

function sorted(rules: readonly SecurityRuleModel[]): readonly SecurityRuleModel[] {
    return [...rules].sort(
        (a, b) => Number(a.direction === "Outbound") - Number(b.direction === "Outbound") || a.priority - b.priority,
    );
}
