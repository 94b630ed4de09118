import type { Environment } from "../config/environment.generated";
import type { Destination } from "./egressRequirements";
import { firewallRuleGroups } from "./firewallRules";
import { firstUsableAddress, formatAddress, parseRange } from "./ipRange";
import { natPublicIpNames, type EnvironmentNames } from "./naming";
import type { AzureFirewallModel, EgressPathModel, RouteTableModel } from "./types/network";

/** What the way out of the network depends on. */
export interface EgressPathInput {
    readonly network: Environment["network"];
    readonly destinations: readonly Destination[];
    readonly serverPrefix: string;
    /** Range of AzureFirewallSubnet, when the environment has one. */
    readonly firewallPrefix?: string;
    readonly names: Pick<
        EnvironmentNames,
        "natGateway" | "firewall" | "firewallPolicy" | "firewallPublicIp" | "firewallRules" | "routeTable"
    >;
}

/**
 * The way by which the servers reach the names they need. In a network that exists, gateways and routes belong to its owners, so the model
 * holds only who they are.
 */
export function egressPath(input: EgressPathInput): EgressPathModel {
    const { network, names } = input;
    const { egress } = network;
    switch (egress.mode) {
        case "natGateway":
            return network.existing === undefined
                ? {
                      mode: "natGateway",
                      name: names.natGateway,
                      publicIpNames: natPublicIpNames(names, egress.publicIpAddresses),
                      idleTimeoutMinutes: egress.idleTimeoutMinutes,
                  }
                : { mode: "existingNetwork" };
        case "azureFirewall":
            return azureFirewall(input, egress);
        case "existingFirewall":
            return network.existing === undefined
                ? { mode: "existingFirewall", nextHopIpAddress: egress.privateIpAddress }
                : { mode: "existingFirewall" };
        case "proxy":
            return {
                mode: "proxy",
                host: egress.host,
                address: egress.address,
                port: egress.port,
                bypass: egress.bypass,
            };
    }
}

type FirewallChoice = Extract<Environment["network"]["egress"], { readonly mode: "azureFirewall" }>;

function azureFirewall(
    { destinations, serverPrefix, firewallPrefix, names }: EgressPathInput,
    egress: FirewallChoice,
): AzureFirewallModel {
    const subnet = firewallPrefix === undefined ? undefined : parseRange(firewallPrefix);
    if (subnet === undefined) {
        throw new Error("a firewall without a subnet, which the checks should have refused");
    }
    return {
        mode: "azureFirewall",
        name: names.firewall,
        policyName: names.firewallPolicy,
        publicIpName: names.firewallPublicIp,
        tier: egress.tier,
        zones: egress.zones,
        privateIpAddress: formatAddress(firstUsableAddress(subnet)),
        ruleCollectionGroups: firewallRuleGroups(destinations, [serverPrefix], names.firewallRules),
    };
}

/** The default route of the servers' subnet; undefined where there is none of ours. */
export function routeTableModel(
    path: EgressPathModel,
    names: Pick<EnvironmentNames, "routeTable">,
): RouteTableModel | undefined {
    const nextHop = nextHopOf(path);
    return nextHop === undefined
        ? undefined
        : {
              name: names.routeTable,
              routes: [
                  {
                      name: "default",
                      addressPrefix: "0.0.0.0/0",
                      nextHopType: "VirtualAppliance",
                      nextHopIpAddress: nextHop,
                  },
              ],
          };
}

function nextHopOf(path: EgressPathModel): string | undefined {
    switch (path.mode) {
        case "azureFirewall":
            return path.privateIpAddress;
        case "existingFirewall":
        case "existingNetwork":
            return path.nextHopIpAddress;
        case "natGateway":
        case "proxy":
            return undefined;
    }
}
