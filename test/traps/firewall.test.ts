import type { PlannedObject } from "../../plan/plannedResource";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import { objectsAt, textAt, unlessEqual, valueAt, viewOf } from "./planView";
import { outbound, ports, serverGroups } from "./securityGroupRules";
import { copied, input, option, withoutDependency } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

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

describe("the firewall of every plan", () => {
    planFirst();
    [activation, namesInApplicationRules, wholeGroups, policyThenFirewall, policyIsNeverReplaced].forEach(
        itHoldsInEveryPlan,
    );
});
