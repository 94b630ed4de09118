import { parse, parseCIDR } from "ipaddr.js";
import { platformAddress, portFlowsWith } from "../../facts/ports";
import type { PlannedObject, PlannedResource } from "../../plan/plannedResource";
import { objectsAt, textAt, textsAt, viewOf } from "./planView";
import { destinations, outbound, ports, serverGroups } from "./securityGroupRules";
import { input } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

/** Service tags that stand for services of the platform. Source: "Virtual network service tags", see `facts/serviceTags.ts`. */
const platformTags = ["AzurePlatformDNS", "AzurePlatformIMDS", "AzurePlatformLKM"];

/** What a machine needs there: agent, extensions, DNS. */
const platformFlows = portFlowsWith("platform").map(({ ports, protocol }) => ({ protocol, port: Number(ports) }));

function coversAddress(prefix: string): boolean {
    if (prefix === "*" || prefix === platformAddress) return true;
    return /^[\d.]+\/\d+$/.test(prefix) && parse(platformAddress).match(parseCIDR(prefix));
}

function coversPort(range: string, port: number): boolean {
    const [from = "", to = from] = range.split("-");
    return range === "*" || (Number(from) <= port && port <= Number(to));
}

/** The rule that decides about a flow to the platform: the first that matches. */
function decidingRule(group: PlannedResource, protocol: string, port: number): PlannedObject | undefined {
    return outbound(group).find(
        (rule) =>
            ["*", protocol].includes(textAt(rule, "protocol")) &&
            destinations(rule).some(coversAddress) &&
            ports(rule).some((range) => coversPort(range, port)),
    );
}

const platformIsReached: TrapRule = {
    title: "lets machines reach the platform address on the ports of the agent, and denies it nowhere by name",
    findings: (planned) => [
        ...serverGroups(planned).flatMap((group) =>
            platformFlows
                .filter(({ port, protocol }) => decidingRule(group, protocol, port)?.["access"] !== "Allow")
                .map(({ port, protocol }) => `${group.name} lets no ${protocol} ${port} pass to the platform`),
        ),
        ...viewOf(planned.plan)
            .ofType("network:NetworkSecurityGroup")
            .flatMap((group) =>
                outbound(group, "Deny")
                    .filter((rule) => destinations(rule).some((to) => to !== "*" && isPlatform(to)))
                    .map((rule) => `${group.name}: ${textAt(rule, "name")} denies the platform`),
            ),
    ],
    spoilt: [
        {
            by: "a denial of the platform address",
            stack: "dev",
            spoil: input("dev-network-nsg-server", "securityRules.1", denial("Lockdown", 100, platformAddress)),
            finds: [
                "dev-network-nsg-server lets no Tcp 80 pass to the platform",
                "dev-network-nsg-server lets no Tcp 32526 pass to the platform",
                "dev-network-nsg-server lets no Udp 53 pass to the platform",
                "dev-network-nsg-server lets no Tcp 53 pass to the platform",
                "dev-network-nsg-server: Lockdown denies the platform",
            ],
        },
        {
            by: "a denial of a range around it, before the allowance",
            stack: "dev",
            spoil: input("dev-network-nsg-server", "securityRules.1", denial("NoPublic", 50, "168.0.0.0/8")),
            finds: [
                "dev-network-nsg-server lets no Tcp 80 pass to the platform",
                "dev-network-nsg-server lets no Tcp 32526 pass to the platform",
                "dev-network-nsg-server lets no Udp 53 pass to the platform",
                "dev-network-nsg-server lets no Tcp 53 pass to the platform",
                "dev-network-nsg-server: NoPublic denies the platform",
            ],
        },
    ],
};

function isPlatform(destination: string): boolean {
    return platformTags.includes(destination) || coversAddress(destination);
}

function denial(name: string, priority: number, destination: string): PlannedObject {
    return {
        name,
        priority,
        direction: "Outbound",
        access: "Deny",
        protocol: "*",
        destinationAddressPrefix: destination,
        destinationPortRange: "*",
        sourceAddressPrefix: "*",
        sourcePortRange: "*",
    };
}

/** Ports that a security group may open to the internet: those that something behind it judges by name, or plain HTTP. */
const internetPorts = {
    natGateway: ["80"],
    azureFirewall: ["80", "443"],
    existingFirewall: ["80", "443"],
    existingNetwork: ["80", "443"],
    proxy: [],
} as const satisfies Record<string, readonly string[]>;

const noOpenDoor: TrapRule = {
    title: "opens no way to the whole internet that nobody judges by name, except plain HTTP behind a NAT gateway",
    findings: (planned) => {
        const allowed: readonly string[] = internetPorts[planned.plan.model.network.egress.mode];
        return viewOf(planned.plan)
            .ofType("network:NetworkSecurityGroup")
            .flatMap((group) =>
                outbound(group, "Allow")
                    .filter((rule) => destinations(rule).some((to) => ["*", "0.0.0.0/0", "Internet"].includes(to)))
                    .filter(
                        (rule) =>
                            destinations(rule).join() !== "Internet" ||
                            rule["protocol"] !== "Tcp" ||
                            ports(rule).some((port) => !allowed.includes(port)),
                    )
                    .map(
                        (rule) =>
                            `${group.name}: ${textAt(rule, "name")} opens ${ports(rule).join(", ")} to everything`,
                    ),
            );
    },
    spoilt: [
        {
            by: "HTTPS to the internet behind a NAT gateway",
            stack: "dev",
            spoil: input("dev-network-nsg-server", "securityRules.3", {
                ...denial("AllowWeb", 120, "Internet"),
                access: "Allow",
                protocol: "Tcp",
                destinationPortRange: "443",
            }),
            finds: ["dev-network-nsg-server: AllowWeb opens 443 to everything"],
        },
        {
            by: "an allowance to any address",
            stack: "egress-proxy",
            spoil: input("egress-proxy-network-nsg-server", "securityRules.3", {
                ...denial("AllowAll", 120, "*"),
                access: "Allow",
            }),
            finds: ["egress-proxy-network-nsg-server: AllowAll opens * to everything"],
        },
    ],
};

const noInbound: TrapRule = {
    title: "lets nothing in from the internet",
    findings: ({ plan }) =>
        viewOf(plan)
            .ofType("network:NetworkSecurityGroup")
            .flatMap((group) =>
                objectsAt(group.inputs, "securityRules")
                    .filter((rule) => rule["direction"] === "Inbound" && rule["access"] === "Allow")
                    .filter((rule) =>
                        textsAt(rule, "sourceAddressPrefix", "sourceAddressPrefixes").some((from) =>
                            ["*", "0.0.0.0/0", "Internet"].includes(from),
                        ),
                    )
                    .map((rule) => `${group.name}: ${textAt(rule, "name")}`),
            ),
    spoilt: [
        {
            by: "remote desktop from everywhere",
            stack: "dev",
            spoil: input("dev-network-nsg-server", "securityRules.0.sourceAddressPrefix", "Internet"),
            finds: ["dev-network-nsg-server: AllowProtectedMachinesTcpInbound"],
        },
    ],
};

describe("the security groups of every plan", () => {
    planFirst();
    [platformIsReached, noOpenDoor, noInbound].forEach(itHoldsInEveryPlan);
});
