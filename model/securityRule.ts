import type { Environment } from "../config/environment.generated";
import type { Destination } from "./egressRequirements";
import type { SecurityRuleModel } from "./types/network";

/** What the rules of the servers' security group depend on. */
export interface ServerRulesInput {
    readonly egress: Environment["network"]["egress"];
    readonly destinations: readonly Destination[];
    readonly serverPrefix: string;
    /** Present when the vault has private endpoints. */
    readonly privateEndpointPrefix?: string;
    /** Present when the environment has a bastion. */
    readonly bastionPrefix?: string;
    readonly dnsServers: readonly string[];
    readonly domainControllers: readonly string[];
    readonly protectedSubnets: readonly string[];
    readonly administrationSources: readonly string[];
    /** Tags of the services that the subnet reaches by service endpoint, past any firewall or proxy. */
    readonly serviceEndpointTags: readonly string[];
}

/**
 * Priority of every rule that can exist. A rule keeps its number for ever: what comes and goes with the configuration are the addresses in a
 * rule, or a whole rule, never the numbers of its neighbours. Bands: 100 platform, 200 Azure services, 300 other egress, 400 domain,
 * 500 protected machines, 4096 the end.
 */
const PRIORITIES = {
    AllowAzurePlatformTcpOutbound: 100,
    AllowAzurePlatformUdpOutbound: 101,
    AllowAzureBackupOutbound: 200,
    AllowStorageOutbound: 210,
    AllowEntraIdOutbound: 220,
    AllowResourceManagerOutbound: 230,
    AllowKeyVaultOutbound: 240,
    AllowAzureMonitorOutbound: 250,
    AllowWindowsUpdateOutbound: 260,
    AllowWindowsUpdateContentOutbound: 270,
    AllowActivationOutbound: 300,
    AllowHttpOutbound: 310,
    AllowWebToFirewallOutbound: 320,
    AllowProxyOutbound: 330,
    AllowPrivateEndpointsOutbound: 340,
    AllowDnsTcpOutbound: 400,
    AllowDnsUdpOutbound: 401,
    AllowDomainControllersTcpOutbound: 410,
    AllowDomainControllersUdpOutbound: 411,
    AllowProtectedMachinesTcpOutbound: 500,
    AllowProtectedMachinesUdpOutbound: 501,
    DenyAllOutbound: 4096,
    AllowRemoteDesktopFromBastionInbound: 100,
    AllowRemoteDesktopFromAdministratorsInbound: 110,
    AllowProtectedMachinesTcpInbound: 500,
    AllowProtectedMachinesUdpInbound: 501,
    AllowServersInbound: 100,
    DenyAllInbound: 4096,
} as const satisfies Readonly<Record<string, number>>;

/** Name of a rule that can exist. */
export type RuleName = keyof typeof PRIORITIES;

/** What a rule says besides its name; priority, direction and access follow from the name. */
export type RuleBody = Omit<SecurityRuleModel, "name" | "priority" | "direction" | "access">;

/** The rule of that name. */
export function rule(name: RuleName, body: RuleBody): SecurityRuleModel {
    return {
        name,
        priority: PRIORITIES[name],
        direction: name.endsWith("Inbound") ? "Inbound" : "Outbound",
        access: name.startsWith("Deny") ? "Deny" : "Allow",
        ...body,
    };
}

const ANY = ["*"] as const;

/** The last word in both directions. Azure's own rules behind it would let the virtual network, and everything outbound, pass. */
export const DENY_REST: readonly SecurityRuleModel[] = [
    rule("DenyAllInbound", {
        protocol: "*",
        sources: ANY,
        destinations: ANY,
        destinationPorts: ANY,
        description: "Nothing else reaches the subnet.",
    }),
    rule("DenyAllOutbound", {
        protocol: "*",
        sources: ANY,
        destinations: ANY,
        destinationPorts: ANY,
        description: "Nothing else leaves the subnet.",
    }),
];
