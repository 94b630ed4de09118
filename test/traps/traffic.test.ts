import { parse, parseCIDR } from "ipaddr.js";
import { platformAddress, portFlowsWith } from "../../facts/ports";
import type { PlannedObject, PlannedResource } from "../../plan/plannedResource";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import { objectsAt, textAt, textsAt, unlessEqual, valueAt, viewOf } from "./planView";
import { copied, input, option, withoutDependency } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

/** Service tags that stand for services of the platform. Source: "Virtual network service tags", see `facts/serviceTags.ts`. */
const platformTags = ["AzurePlatformDNS", "AzurePlatformIMDS", "AzurePlatformLKM"];

/** What a machine needs there: agent, extensions, DNS. */
const platformFlows = portFlowsWith("platform").map(({ ports, protocol }) => ({ protocol, port: Number(ports) }));

const destinations = (rule: PlannedObject): readonly string[] =>
    textsAt(rule, "destinationAddressPrefix", "destinationAddressPrefixes");
const ports = (rule: PlannedObject): readonly string[] =>
    textsAt(rule, "destinationPortRange", "destinationPortRanges");

function outbound(group: PlannedResource, access?: "Allow" | "Deny"): readonly PlannedObject[] {
    return objectsAt(group.inputs, "securityRules")
        .filter((rule) => rule["direction"] === "Outbound" && (access === undefined || rule["access"] === access))
        .sort((a, b) => Number(a["priority"]) - Number(b["priority"]));
}

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

/** Security groups of servers; that of a subnet for private endpoints guards no machine. */
function serverGroups({ plan }: PlannedEnvironment): readonly PlannedResource[] {
    return viewOf(plan)
        .ofType("network:NetworkSecurityGroup")
        .filter(({ name }) => name.endsWith("-nsg-server"));
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

/** Windows activates itself on this port, from a public address of Azure. */
const activationPort = "1688";

const activation: TrapRule = {
    title: "lets Windows be activated on port 1688 by the security group, by a firewall of ours, and by the list for others",
    findings: (planned) => [
        ...serverGroups(planned)
            .filter((group) => !outbound(group, "Allow").some((rule) => ports(rule).includes(activationPort)))
            .map(({ name }) => `${name} blocks the activation`),
        ...viewOf(planned.plan)
            .ofType("network:FirewallPolicy")
            .filter(() => !networkRules(planned).some((rule) => valueAt(rule, "destinationPorts.0") === activationPort))
            .map(({ name }) => `${name} blocks the activation`),
        ...(planned.plan.model.egressRequirements.some(({ port }) => String(port) === activationPort)
            ? []
            : ["the exported list blocks the activation"]),
    ],
    spoilt: [
        {
            by: "a firewall without the network rule",
            stack: "egress-azure-firewall",
            spoil: input("egress-azure-firewall-network-firewall-rules-egress", "ruleCollections.0.rules", []),
            finds: ["egress-azure-firewall-network-firewall-policy blocks the activation"],
        },
    ],
};

function ruleCollections({ plan }: PlannedEnvironment): readonly PlannedObject[] {
    return viewOf(plan)
        .ofType("network:FirewallPolicyRuleCollectionGroup")
        .flatMap(({ inputs }) => objectsAt(inputs, "ruleCollections"));
}

function networkRules(planned: PlannedEnvironment): readonly PlannedObject[] {
    return ruleCollections(planned)
        .flatMap((collection) => objectsAt(collection, "rules"))
        .filter((rule) => rule["ruleType"] === "NetworkRule");
}

const namesInApplicationRules: TrapRule = {
    title: "writes names in application rules only, on a tier that filters by name",
    findings: (planned) => [
        ...networkRules(planned)
            .filter((rule) => rule["destinationFqdns"] !== undefined)
            .map((rule) => `${textAt(rule, "name")} needs the DNS proxy`),
        ...viewOf(planned.plan)
            .ofType("network:FirewallPolicy", "network:AzureFirewall")
            .filter(({ inputs }) => !["Standard", "Premium"].includes(textAt(inputs, "sku.tier")))
            .map(({ inputs, name }) => `${name} has the tier ${textAt(inputs, "sku.tier")}`),
    ],
    spoilt: [
        {
            by: "a name in a network rule",
            stack: "prod",
            spoil: input("prod-network-firewall-rules-egress", "ruleCollections.0.rules.0.destinationFqdns", ["kms"]),
            finds: ["activation needs the DNS proxy"],
        },
        {
            by: "the tier Basic",
            stack: "prod",
            spoil: input("prod-network-firewall-policy", "sku.tier", "Basic"),
            finds: ["prod-network-firewall-policy has the tier Basic"],
        },
    ],
};

const wholeGroups: TrapRule = {
    title: "writes each group of firewall rules as a whole: no empty collection, no name or priority twice",
    findings: (planned) => {
        const collections = ruleCollections(planned);
        const twice = (values: readonly unknown[]): readonly unknown[] =>
            values.filter((value, index) => values.indexOf(value) !== index);
        return [
            ...viewOf(planned.plan)
                .ofType("network:FirewallPolicyRuleCollectionGroup")
                .filter(({ inputs }) => objectsAt(inputs, "ruleCollections").length === 0)
                .map(({ name }) => `${name} is empty`),
            ...collections.filter((collection) => objectsAt(collection, "rules").length === 0).map(emptyCollection),
            ...twice(collections.map((collection) => collection["priority"])).map(
                (priority) => `${String(priority)} twice`,
            ),
            ...twice(collections.map((collection) => collection["name"])).map((name) => `${String(name)} twice`),
        ];
    },
    spoilt: [
        {
            by: "an empty collection",
            stack: "prod",
            spoil: input("prod-network-firewall-rules-egress", "ruleCollections.0.rules", []),
            finds: ["windows-activation is empty"],
        },
        {
            by: "a priority that is used twice",
            stack: "prod",
            spoil: input("prod-network-firewall-rules-egress", "ruleCollections.0.priority", 200),
            finds: ["200 twice"],
        },
    ],
};

function emptyCollection(collection: PlannedObject): string {
    return `${textAt(collection, "name")} is empty`;
}

const policyThenFirewall: TrapRule = {
    title: "writes policy, groups of rules and firewall one after the other, and knows no IP groups",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const groups = view.ofType("network:FirewallPolicyRuleCollectionGroup");
        const policies = view.ofType("network:FirewallPolicy");
        const firewalls = view.ofType("network:AzureFirewall");
        return [
            ...view.unordered(groups).map(([a, b]) => `${a.name} and ${b.name} are written at the same time`),
            ...[...policies.flatMap((first) => groups.map((then) => [first, then] as const))]
                .concat(groups.flatMap((first) => firewalls.map((then) => [first, then] as const)))
                .filter(([first, then]) => !view.waitsFor(then, first))
                .map(([first, then]) => `${then.name} does not wait for ${first.name}`),
            ...view.ofType("network:IpGroup").map(({ name }) => `${name} is an IP group`),
        ];
    },
    spoilt: [
        {
            by: "a firewall beside its rules",
            stack: "prod",
            spoil: withoutDependency("prod-network-firewall-firewall", "prod-network-firewall-rules-egress"),
            finds: ["prod-network-firewall-firewall does not wait for prod-network-firewall-rules-egress"],
        },
        {
            by: "two groups at the same time",
            stack: "prod",
            spoil: copied("prod-network-firewall-rules-egress", "more"),
            finds: [
                "prod-network-firewall-rules-egress and more are written at the same time",
                "prod-network-firewall-firewall does not wait for more",
            ],
        },
    ],
};

const policyIsNeverReplaced: TrapRule = {
    title: "protects a firewall and its policy, which cannot be replaced while they are used, and keeps one tier",
    findings: ({ environment: { protection }, plan }) => {
        const [policy, ...firewalls] = viewOf(plan).ofType("network:FirewallPolicy", "network:AzureFirewall");
        if (policy === undefined) return [];
        return [
            ...[policy, ...firewalls]
                .filter(({ options }) => protection.protect && !options.protect)
                .map(({ name }) => `${name} is not protected`),
            ...firewalls.flatMap((firewall) => unlessEqual(firewall, "sku.tier", textAt(policy.inputs, "sku.tier"))),
        ];
    },
    spoilt: [
        {
            by: "a policy without protection",
            stack: "prod",
            spoil: option("prod-network-firewall-policy", "protect"),
            finds: ["prod-network-firewall-policy is not protected"],
        },
        {
            by: "a firewall of another tier than its policy",
            stack: "prod",
            spoil: input("prod-network-firewall-firewall", "sku.tier", "Standard"),
            finds: ['prod-network-firewall-firewall: sku.tier is "Standard", not "Premium"'],
        },
    ],
};

describe("the traffic of every plan", () => {
    planFirst();
    [
        platformIsReached,
        noOpenDoor,
        noInbound,
        activation,
        namesInApplicationRules,
        wholeGroups,
        policyThenFirewall,
        policyIsNeverReplaced,
    ].forEach(itHoldsInEveryPlan);
});
