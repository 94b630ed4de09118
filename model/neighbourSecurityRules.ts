import { platformAddress, portFlowsWith, type PortFlow, type PortPeer } from "../facts/ports";
import { rule, type RuleBody, type RuleName, type ServerRulesInput } from "./securityRule";
import type { SecurityRuleModel } from "./types/network";

/** Ports of some flows, each once, in numeric order. */
function portsOf(flows: readonly PortFlow[], protocol: PortFlow["protocol"]): readonly string[] {
    const ports = flows.filter((flow) => flow.protocol === protocol).map((flow) => flow.ports);
    return [...new Set(ports)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

/** Flows with one kind of neighbour, both protocols; empty without neighbours. */
function neighbourRules(
    peer: PortPeer,
    direction: PortFlow["direction"],
    isWanted: (flow: PortFlow) => boolean,
    names: Readonly<Record<PortFlow["protocol"], RuleName>>,
    ends: Pick<RuleBody, "sources" | "destinations" | "description">,
): readonly SecurityRuleModel[] {
    const flows = portFlowsWith(peer).filter((flow) => flow.direction === direction && isWanted(flow));
    return (["Tcp", "Udp"] as const)
        .map((protocol) => rule(names[protocol], { protocol, ...ends, destinationPorts: portsOf(flows, protocol) }))
        .filter(({ sources, destinations, destinationPorts }) =>
            [sources, destinations, destinationPorts].every((list) => list.length > 0),
        );
}

const isRequired = (flow: PortFlow): boolean => flow.required;

function platformRules({ serverPrefix }: ServerRulesInput): readonly SecurityRuleModel[] {
    return neighbourRules(
        "platform",
        "outbound",
        () => true,
        { Tcp: "AllowAzurePlatformTcpOutbound", Udp: "AllowAzurePlatformUdpOutbound" },
        {
            sources: [serverPrefix],
            destinations: [platformAddress],
            description: "The VM agent, extensions and DNS of Azure. Never denied.",
        },
    );
}

function domainRules({ dnsServers, domainControllers, serverPrefix }: ServerRulesInput): readonly SecurityRuleModel[] {
    return [
        ...neighbourRules(
            "domainController",
            "outbound",
            (flow) => flow.ports === "53",
            { Tcp: "AllowDnsTcpOutbound", Udp: "AllowDnsUdpOutbound" },
            { sources: [serverPrefix], destinations: dnsServers, description: "Name resolution." },
        ),
        ...neighbourRules(
            "domainController",
            "outbound",
            () => true,
            { Tcp: "AllowDomainControllersTcpOutbound", Udp: "AllowDomainControllersUdpOutbound" },
            {
                sources: [serverPrefix],
                destinations: domainControllers,
                description: "Domain join, sign-in, directory, time, group policies.",
            },
        ),
    ];
}

/** The product and its agents call each other, so the rules stand in both directions. */
function protectedMachineRules({ protectedSubnets, serverPrefix }: ServerRulesInput): readonly SecurityRuleModel[] {
    return [
        ...neighbourRules(
            "protectedMachine",
            "outbound",
            isRequired,
            { Tcp: "AllowProtectedMachinesTcpOutbound", Udp: "AllowProtectedMachinesUdpOutbound" },
            {
                sources: [serverPrefix],
                destinations: protectedSubnets,
                description: "Protection agents: installation, commands and backup data.",
            },
        ),
        ...neighbourRules(
            "protectedMachine",
            "inbound",
            isRequired,
            { Tcp: "AllowProtectedMachinesTcpInbound", Udp: "AllowProtectedMachinesUdpInbound" },
            {
                sources: protectedSubnets,
                destinations: [serverPrefix],
                description: "Protection agents call back: commands and backup data.",
            },
        ),
    ];
}

function administrationRules(input: ServerRulesInput): readonly SecurityRuleModel[] {
    const { bastionPrefix, administrationSources, serverPrefix } = input;
    const remoteDesktop = (name: RuleName, sources: readonly string[], description: string): SecurityRuleModel =>
        rule(name, {
            protocol: "Tcp",
            sources,
            destinations: [serverPrefix],
            destinationPorts: portsOf(portFlowsWith("administrator"), "Tcp"),
            description,
        });
    return [
        ...(bastionPrefix === undefined
            ? []
            : [
                  remoteDesktop(
                      "AllowRemoteDesktopFromBastionInbound",
                      [bastionPrefix],
                      "Remote desktop through the bastion.",
                  ),
              ]),
        ...(administrationSources.length === 0
            ? []
            : [
                  remoteDesktop(
                      "AllowRemoteDesktopFromAdministratorsInbound",
                      administrationSources,
                      "Remote desktop from the networks of administrators.",
                  ),
              ]),
    ];
}

/** Flows inside the network: platform, DNS, domain, protected machines, administrators. */
export function neighbourSecurityRules(input: ServerRulesInput): readonly SecurityRuleModel[] {
    return [
        ...administrationRules(input),
        ...platformRules(input),
        ...domainRules(input),
        ...protectedMachineRules(input),
    ];
}
