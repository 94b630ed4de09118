import type { Environment } from "../config/environment.generated";
import { addressPlan, type AddressRequest } from "./addressPlan";
import { existingResource, subnetId } from "./armId";
import { egressPath, routeTableModel } from "./egressPath";
import { egressDestinations } from "./egressRequirements";
import { formatRange } from "./ipRange";
import { peeringName, type EnvironmentNames } from "./naming";
import { hasPrivateAccess } from "./privateAccess";
import { privateEndpointSubnetRules, serverRules } from "./securityRules";
import type {
    BastionModel,
    NetworkModel,
    PeeringModel,
    SecurityGroupModel,
    SubnetKey,
    SubnetModel,
    SubnetReference,
} from "./types/network";
import type { NewKeyVault, StorageModel } from "./types/stores";

/** What the network depends on besides the configuration: which stores admit the servers' subnet by service endpoint. */
export interface NetworkInput {
    readonly environment: Environment;
    readonly names: EnvironmentNames;
    readonly storage: Pick<StorageModel, "admitServerSubnet">;
    readonly keyVault: Pick<NewKeyVault, "admitServerSubnet"> | undefined;
}

/** Service endpoints of the servers' subnet, and the tag that the security group opens for each. */
const SERVICE_ENDPOINTS = [
    { store: "storage", service: "Microsoft.Storage", tag: "Storage" },
    { store: "keyVault", service: "Microsoft.KeyVault", tag: "AzureKeyVault" },
] as const;

/** Ranges of the subnets that the environment uses, its own or existing ones. */
interface Prefixes {
    readonly server: string;
    readonly privateEndpoints?: string;
    readonly firewall?: string;
    readonly bastion?: string;
}

/** The network of an environment: its own, or the place of the servers in one that exists. */
export function networkModel(input: NetworkInput): NetworkModel {
    const { environment, names } = input;
    const { network } = environment;
    const prefixes = prefixesOf(environment);
    const egress = egressPath({
        network,
        destinations: egressDestinations(environment, names),
        serverPrefix: prefixes.server,
        ...(prefixes.firewall === undefined ? {} : { firewallPrefix: prefixes.firewall }),
        names,
    });
    const routeTable = routeTableModel(egress, names);
    const privateEndpointSubnet = subnetReference(input, "privateEndpoints", prefixes.privateEndpoints);
    return {
        virtualNetwork: virtualNetwork(environment, names),
        subnets: network.existing === undefined ? newSubnets(input, prefixes, routeTable !== undefined) : [],
        serverSubnet: required(subnetReference(input, "server", prefixes.server)),
        ...(privateEndpointSubnet === undefined ? {} : { privateEndpointSubnet }),
        securityGroups: securityGroups(input, prefixes),
        egress,
        ...(routeTable === undefined ? {} : { routeTable }),
        peerings: peerings(network),
        ...bastion(network, names),
    };
}

/** What an address plan is made from. */
export function addressRequest(environment: Pick<Environment, "network" | "vault">): AddressRequest {
    const { addressSpace, bastion, egress, subnets } = environment.network;
    return {
        subnets,
        egress,
        ...(addressSpace === undefined ? {} : { addressSpace }),
        ...(bastion === undefined ? {} : { bastion }),
        hasPrivateEndpoints: hasPrivateAccess(environment),
    };
}

function prefixesOf(environment: Environment): Prefixes {
    const { existing } = environment.network;
    if (existing !== undefined) {
        const endpoints = existing.privateEndpointSubnet;
        return {
            server: existing.serverSubnet.addressPrefix,
            ...(endpoints !== undefined && hasPrivateAccess(environment)
                ? { privateEndpoints: endpoints.addressPrefix }
                : {}),
        };
    }
    const planned = addressPlan(addressRequest(environment)).map(
        ({ key, range }) => [key, formatRange(required(range))] as const,
    );
    const byKey = Object.fromEntries(planned) as Partial<Record<SubnetKey, string>>;
    return { ...byKey, server: required(byKey.server) };
}

/** A value that the checks guarantee: a model is only built from a configuration without problems. */
function required<Value>(value: Value | undefined): Value {
    if (value === undefined) {
        throw new Error("a subnet without a range, which the checks should have refused");
    }
    return value;
}

function virtualNetwork(
    { network }: Environment,
    names: Pick<EnvironmentNames, "virtualNetwork">,
): NetworkModel["virtualNetwork"] {
    return network.existing === undefined
        ? {
              kind: "new",
              name: names.virtualNetwork,
              addressSpace: network.addressSpace ?? [],
              dnsServers: network.dnsServers,
          }
        : {
              kind: "existing",
              ...existingResource(network.existing.virtualNetworkId),
              addressSpace: network.existing.addressSpace,
          };
}

function subnetReference(
    { environment: { azure, network }, names }: NetworkInput,
    key: "server" | "privateEndpoints",
    addressPrefix: string | undefined,
): SubnetReference | undefined {
    if (addressPrefix === undefined) {
        return undefined;
    }
    const { existing } = network;
    const subnet = key === "server" ? existing?.serverSubnet : existing?.privateEndpointSubnet;
    const ownNetworkId = [
        `/subscriptions/${azure.subscriptionId}/resourceGroups/${names.resourceGroup}`,
        `providers/Microsoft.Network/virtualNetworks/${names.virtualNetwork}`,
    ].join("/");
    return existing === undefined || subnet === undefined
        ? { kind: "new", key, id: subnetId(ownNetworkId, names.subnets[key]), addressPrefix }
        : { kind: "existing", id: subnetId(existing.virtualNetworkId, subnet.name), addressPrefix };
}

function admittingServices({ storage, keyVault }: NetworkInput): readonly (typeof SERVICE_ENDPOINTS)[number][] {
    const admits = { storage: storage.admitServerSubnet, keyVault: keyVault?.admitServerSubnet ?? false };
    return SERVICE_ENDPOINTS.filter(({ store }) => admits[store]);
}

function newSubnets(input: NetworkInput, prefixes: Prefixes, hasRouteTable: boolean): readonly SubnetModel[] {
    const { environment, names } = input;
    const make = (
        key: SubnetKey,
        rest: Partial<Omit<SubnetModel, "key" | "name" | "addressPrefix">>,
    ): readonly SubnetModel[] => {
        const addressPrefix = prefixes[key];
        const plain = { usesNatGateway: false, usesRouteTable: false, serviceEndpoints: [] };
        return addressPrefix === undefined ? [] : [{ key, name: names.subnets[key], addressPrefix, ...plain, ...rest }];
    };
    return [
        ...make("server", {
            securityGroup: "server",
            usesNatGateway: environment.network.egress.mode === "natGateway",
            usesRouteTable: hasRouteTable,
            defaultOutboundAccess: false,
            serviceEndpoints: admittingServices(input).map(({ service }) => service),
        }),
        ...make("privateEndpoints", {
            securityGroup: "privateEndpoints",
            defaultOutboundAccess: false,
            privateEndpointNetworkPolicies: "NetworkSecurityGroupEnabled",
        }),
        ...make("firewall", {}),
        ...make("bastion", {}),
    ];
}

/** A subnet of others keeps their security group; ours goes to the network interfaces of the servers. */
function securityGroups(input: NetworkInput, prefixes: Prefixes): readonly SecurityGroupModel[] {
    const { environment, names } = input;
    const { network } = environment;
    const isNew = network.existing === undefined;
    const server: SecurityGroupModel = {
        key: "server",
        name: names.securityGroups.server,
        attachedTo: isNew ? "subnet" : "networkInterface",
        rules: serverRules({
            egress: network.egress,
            destinations: egressDestinations(environment, names),
            serverPrefix: prefixes.server,
            ...(prefixes.privateEndpoints === undefined ? {} : { privateEndpointPrefix: prefixes.privateEndpoints }),
            ...(prefixes.bastion === undefined ? {} : { bastionPrefix: prefixes.bastion }),
            dnsServers: network.dnsServers,
            domainControllers: network.domainControllers ?? network.dnsServers,
            protectedSubnets: network.protectedSubnets,
            administrationSources: network.administrationSources,
            serviceEndpointTags: admittingServices(input).map(({ tag }) => tag),
        }),
    };
    const endpoints: readonly SecurityGroupModel[] =
        isNew && prefixes.privateEndpoints !== undefined
            ? [
                  {
                      key: "privateEndpoints",
                      name: names.securityGroups.privateEndpoints,
                      attachedTo: "subnet",
                      rules: privateEndpointSubnetRules(prefixes.server, prefixes.privateEndpoints),
                  },
              ]
            : [];
    return [server, ...endpoints];
}

function peerings(network: Environment["network"]): readonly PeeringModel[] {
    return Object.entries(network.peerings)
        .map(([key, { remoteVirtualNetworkId, allowForwardedTraffic, useRemoteGateways }]) => ({
            key,
            name: peeringName(key),
            remoteVirtualNetworkId,
            allowForwardedTraffic,
            useRemoteGateways,
        }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function bastion(
    network: Environment["network"],
    names: Pick<EnvironmentNames, "bastion" | "bastionPublicIp">,
): { readonly bastion?: BastionModel } {
    return network.bastion === undefined
        ? {}
        : { bastion: { name: names.bastion, publicIpName: names.bastionPublicIp, sku: network.bastion.sku } };
}
