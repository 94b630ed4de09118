import * as pulumi from "@pulumi/pulumi";
import type { AzureFirewallArgs } from "@pulumi/azure-native/network/azureFirewall";
import { AzureFirewall } from "@pulumi/azure-native/network/azureFirewall";
import type { FirewallPolicyArgs } from "@pulumi/azure-native/network/firewallPolicy";
import { FirewallPolicy } from "@pulumi/azure-native/network/firewallPolicy";
import type { FirewallPolicyRuleCollectionGroupArgs } from "@pulumi/azure-native/network/firewallPolicyRuleCollectionGroup";
import { FirewallPolicyRuleCollectionGroup } from "@pulumi/azure-native/network/firewallPolicyRuleCollectionGroup";
import type { PublicIPAddress, PublicIPAddressArgs } from "@pulumi/azure-native/network/publicIPAddress";
import type { AzureFirewallModel, RuleCollectionGroupModel } from "../model/types/network";
import type { Placement, Safeguards } from "./placement";
import { childOptions } from "./placement";
import { ruleCollectionArgs } from "./ruleCollectionArgs";
import { createStaticPublicIp } from "./staticPublicIp";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Children of `AzureFirewallEgress` that can be changed before they are registered. */
export interface AzureFirewallEgressTransform {
    readonly publicIp?: Transform<PublicIPAddressArgs>;
    readonly policy?: Transform<FirewallPolicyArgs>;
    readonly ruleCollectionGroup?: Transform<FirewallPolicyRuleCollectionGroupArgs>;
    readonly firewall?: Transform<AzureFirewallArgs>;
}

/** Arguments of `AzureFirewallEgress`. */
export interface AzureFirewallEgressArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. Firewall, policy and rules. */
    readonly firewall: AzureFirewallModel;
    /** Required. AzureFirewallSubnet, of a network that nobody writes to any more. */
    readonly subnetId: pulumi.Input<string>;
    /** Required. Guards firewall and policy: a policy in use cannot be replaced. */
    readonly safeguards: Safeguards;
    /** Optional. Changes children before they are registered. */
    readonly transform?: AzureFirewallEgressTransform | undefined;
}

const suffixes = {
    publicIp: "public-ip",
    policy: "policy",
    ruleCollectionGroup: "rules",
    firewall: "firewall",
} as const;

/**
 * Way out through an Azure Firewall that lets through the allow-list and nothing else.
 *
 * Policy → rule collection groups, one after the other → firewall: Azure refuses parallel writes to one policy, and
 * changing a policy while a firewall takes it up can leave both in a failed state.
 */
export class AzureFirewallEgress extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:AzureFirewallEgress";

    public readonly firewall: AzureFirewall;
    /**
     * Address that Azure gave to the firewall. Fails the update if it is not the one that the route table points at.
     *
     * @see docs/decisions/0004-firewall-address.md
     */
    public readonly privateIpAddress: pulumi.Output<string>;
    /** What has to exist before traffic passes: the firewall with its last group of rules. */
    public readonly ready: readonly pulumi.Resource[];

    private readonly name: string;
    private readonly args: AzureFirewallEgressArgs;

    constructor(name: string, args: AzureFirewallEgressArgs, opts?: pulumi.ComponentResourceOptions) {
        super(
            AzureFirewallEgress.__pulumiType,
            name,
            {
                firewallName: args.firewall.name,
                tier: args.firewall.tier,
                privateIpAddress: args.firewall.privateIpAddress,
            },
            opts,
        );
        this.name = name;
        this.args = args;
        const publicIp = this.createPublicIp();
        const policy = this.createPolicy();
        const lastRules = this.createRuleCollectionGroups(policy);
        this.firewall = this.createFirewall(publicIp, policy, lastRules);
        this.ready = [this.firewall, lastRules];
        this.privateIpAddress = addressAsPlanned(this.firewall, args.firewall);
        this.registerOutputs({ privateIpAddress: this.privateIpAddress });
    }

    private createPublicIp(): PublicIPAddress {
        const { firewall, placement, transform } = this.args;
        return createStaticPublicIp(
            this,
            `${this.name}-${suffixes.publicIp}`,
            placement,
            firewall,
            transform?.publicIp,
        );
    }

    private createPolicy(): FirewallPolicy {
        const { firewall, placement, safeguards, transform } = this.args;
        return createChild(
            FirewallPolicy,
            `${this.name}-${suffixes.policy}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                firewallPolicyName: firewall.policyName,
                sku: { tier: firewall.tier },
                threatIntelMode: "Deny",
                // Names stand in application rules only, which the firewall resolves itself; machines keep asking their domain.
                dnsSettings: { enableProxy: false },
            },
            childOptions(this, placement, { protect: safeguards.protect }),
            transform?.policy,
        );
    }

    /** Returns the last link of the chain. */
    private createRuleCollectionGroups(policy: FirewallPolicy): pulumi.Resource {
        return this.args.firewall.ruleCollectionGroups.reduce<pulumi.Resource>(
            (previous, group) => this.createRuleCollectionGroup(group, previous),
            policy,
        );
    }

    private createRuleCollectionGroup(group: RuleCollectionGroupModel, previous: pulumi.Resource): pulumi.Resource {
        const { firewall, placement, transform } = this.args;
        return createChild(
            FirewallPolicyRuleCollectionGroup,
            `${this.name}-${suffixes.ruleCollectionGroup}-${group.key}`,
            {
                resourceGroupName: placement.resourceGroupName,
                firewallPolicyName: firewall.policyName,
                ruleCollectionGroupName: group.name,
                priority: group.priority,
                ruleCollections: group.collections.map(ruleCollectionArgs),
            },
            childOptions(this, placement, { dependsOn: [previous] }),
            transform?.ruleCollectionGroup,
        );
    }

    private createFirewall(publicIp: PublicIPAddress, policy: FirewallPolicy, rules: pulumi.Resource): AzureFirewall {
        const { firewall, placement, safeguards, subnetId, transform } = this.args;
        return createChild(
            AzureFirewall,
            `${this.name}-${suffixes.firewall}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                azureFirewallName: firewall.name,
                sku: { name: "AZFW_VNet", tier: firewall.tier },
                firewallPolicy: { id: policy.id },
                ipConfigurations: [{ name: "default", subnet: { id: subnetId }, publicIPAddress: { id: publicIp.id } }],
                ...(firewall.zones.length === 0 ? {} : { zones: [...firewall.zones] }),
            },
            childOptions(this, placement, { dependsOn: [rules], protect: safeguards.protect }),
            transform?.firewall,
        );
    }
}

function addressAsPlanned(firewall: AzureFirewall, model: AzureFirewallModel): pulumi.Output<string> {
    // Waits for the ID too: a plan echoes the configuration without the address, and knows the ID only after creation.
    return pulumi.all([firewall.id, firewall.ipConfigurations]).apply(([, configurations]) => {
        const actual = configurations?.[0]?.privateIPAddress;
        if (actual === undefined || actual === model.privateIpAddress) return model.privateIpAddress;
        throw new pulumi.ResourceError(
            `the firewall got the address ${actual}, but the default route of the servers points at ` +
                `${model.privateIpAddress}; nothing else may live in AzureFirewallSubnet`,
            firewall,
            true,
        );
    });
}
