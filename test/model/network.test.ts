import assert from "node:assert/strict";
import type { Environment } from "../../config/environment.generated";
import { environmentNames } from "../../model/naming";
import { addressRequest, networkModel, type NetworkInput } from "../../model/network";
import type { NetworkModel } from "../../model/types/network";
import { environmentWith, existingId, sampleEnvironment } from "../support/sampleEnvironment";
import {
    egressModes,
    environmentInExistingNetwork,
    environmentWithNetwork,
    privateVault,
} from "../support/sampleNetworks";

const modelOf = (environment: Environment, stores: Partial<NetworkInput> = {}): NetworkModel =>
    networkModel({
        environment,
        names: environmentNames(environment, "dev"),
        storage: { admitServerSubnet: false },
        keyVault: { admitServerSubnet: false },
        ...stores,
    });

const hub = {
    remoteVirtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet-hub"),
    remoteAddressSpace: ["10.10.0.0/16"],
    allowForwardedTraffic: true,
    useRemoteGateways: false,
};

/** ID of a subnet of the sample's own network. */
const ownSubnetId = (name: string): string =>
    [
        `/subscriptions/${sampleEnvironment.azure.subscriptionId}/resourceGroups/rg-mabs-dev`,
        `providers/Microsoft.Network/virtualNetworks/vnet-mabs-dev/subnets/${name}`,
    ].join("/");

describe("the network", () => {
    it("has one subnet behind a NAT gateway by default, without default outbound access (B16)", () => {
        const { securityGroups, ...model } = modelOf(sampleEnvironment);
        assert.deepEqual(model, {
            virtualNetwork: {
                kind: "new",
                name: "vnet-mabs-dev",
                addressSpace: ["10.20.0.0/24"],
                dnsServers: ["10.10.0.4", "10.10.0.5"],
            },
            subnets: [
                {
                    key: "server",
                    name: "snet-server",
                    addressPrefix: "10.20.0.0/26",
                    securityGroup: "server",
                    usesNatGateway: true,
                    usesRouteTable: false,
                    defaultOutboundAccess: false,
                    serviceEndpoints: [],
                },
            ],
            serverSubnet: { kind: "new", key: "server", id: ownSubnetId("snet-server"), addressPrefix: "10.20.0.0/26" },
            egress: {
                mode: "natGateway",
                name: "ng-mabs-dev",
                publicIpNames: ["pip-ng-mabs-dev-1"],
                idleTimeoutMinutes: 10,
            },
            peerings: [],
        });
        assert.deepEqual(
            securityGroups.map(({ key, name, attachedTo }) => [key, name, attachedTo]),
            [["server", "nsg-mabs-dev-server", "subnet"]],
        );
    });

    it("has four subnets in a fixed order when everything is wanted", () => {
        const environment = environmentWithNetwork(
            { egress: egressModes.azureFirewall, bastion: { sku: "Standard" } },
            { vault: privateVault },
        );
        const model = modelOf(environment);
        assert.deepEqual(model.subnets, [
            {
                key: "server",
                name: "snet-server",
                addressPrefix: "10.20.0.0/26",
                securityGroup: "server",
                usesNatGateway: false,
                usesRouteTable: true,
                defaultOutboundAccess: false,
                serviceEndpoints: [],
            },
            {
                key: "privateEndpoints",
                name: "snet-private-endpoints",
                addressPrefix: "10.20.0.64/26",
                securityGroup: "privateEndpoints",
                usesNatGateway: false,
                usesRouteTable: false,
                defaultOutboundAccess: false,
                privateEndpointNetworkPolicies: "NetworkSecurityGroupEnabled",
                serviceEndpoints: [],
            },
            {
                key: "firewall",
                name: "AzureFirewallSubnet",
                addressPrefix: "10.20.0.128/26",
                usesNatGateway: false,
                usesRouteTable: false,
                serviceEndpoints: [],
            },
            {
                key: "bastion",
                name: "AzureBastionSubnet",
                addressPrefix: "10.20.0.192/26",
                usesNatGateway: false,
                usesRouteTable: false,
                serviceEndpoints: [],
            },
        ]);
        assert.deepEqual(model.privateEndpointSubnet, {
            kind: "new",
            key: "privateEndpoints",
            id: ownSubnetId("snet-private-endpoints"),
            addressPrefix: "10.20.0.64/26",
        });
        assert.deepEqual(model.bastion, {
            name: "bas-mabs-dev",
            publicIpName: "pip-mabs-dev-bastion",
            sku: "Standard",
        });
        assert.equal(model.routeTable?.name, "rt-mabs-dev");
        assert.deepEqual(
            model.securityGroups.map(({ key }) => key),
            ["server", "privateEndpoints"],
        );
    });

    it("gives the servers a service endpoint for every store that is closed to others", () => {
        const endpoints = (storage: boolean, keyVault: boolean): readonly string[] =>
            modelOf(sampleEnvironment, {
                storage: { admitServerSubnet: storage },
                keyVault: { admitServerSubnet: keyVault },
            }).subnets.flatMap(({ serviceEndpoints }) => serviceEndpoints);
        assert.deepEqual(endpoints(true, true), ["Microsoft.Storage", "Microsoft.KeyVault"]);
        assert.deepEqual(endpoints(false, true), ["Microsoft.KeyVault"]);
        assert.deepEqual(
            modelOf(sampleEnvironment, { storage: { admitServerSubnet: true }, keyVault: undefined }).subnets[0]
                ?.serviceEndpoints,
            ["Microsoft.Storage"],
        );
    });

    it("opens the subnet of the bastion for remote desktop", () => {
        const rules = modelOf(environmentWithNetwork({ bastion: { sku: "Basic" } })).securityGroups[0]?.rules ?? [];
        const bastion = rules.find(({ name }) => name === "AllowRemoteDesktopFromBastionInbound");
        assert.deepEqual(bastion?.sources, ["10.20.0.192/26"]);
    });

    it("takes domain controllers for DNS servers unless they are named", () => {
        const destinations = (environment: Environment): readonly string[] | undefined =>
            modelOf(environment).securityGroups[0]?.rules.find(
                ({ name }) => name === "AllowDomainControllersTcpOutbound",
            )?.destinations;
        assert.deepEqual(destinations(sampleEnvironment), ["10.10.0.4", "10.10.0.5"]);
        assert.deepEqual(destinations(environmentWithNetwork({ domainControllers: ["10.10.0.9"] })), ["10.10.0.9"]);
    });

    it("lists peerings by key, whatever their order in the file", () => {
        const peerings = { spoke: { ...hub, remoteAddressSpace: ["10.11.0.0/16"] }, hub };
        assert.deepEqual(
            modelOf(environmentWithNetwork({ peerings })).peerings.map(({ key, name }) => [key, name]),
            [
                ["hub", "peer-hub"],
                ["spoke", "peer-spoke"],
            ],
        );
    });

    it("that exists gets no subnet, no gateway, no route; the security group goes to the network interfaces", () => {
        const { securityGroups, ...model } = modelOf(environmentInExistingNetwork({}, { vault: privateVault }));
        const id = existingId("Microsoft.Network/virtualNetworks/vnet-hub");
        assert.deepEqual(model, {
            virtualNetwork: {
                kind: "existing",
                id,
                subscriptionId: "00000000-0000-0000-0000-000000000001",
                resourceGroupName: "rg-hub",
                name: "vnet-hub",
                addressSpace: ["10.50.0.0/16"],
            },
            subnets: [],
            serverSubnet: { kind: "existing", id: `${id}/subnets/snet-backup`, addressPrefix: "10.50.1.0/27" },
            privateEndpointSubnet: {
                kind: "existing",
                id: `${id}/subnets/snet-endpoints`,
                addressPrefix: "10.50.2.0/26",
            },
            egress: { mode: "existingNetwork" },
            peerings: [],
        });
        assert.deepEqual(
            securityGroups.map(({ key, attachedTo }) => [key, attachedTo]),
            [["server", "networkInterface"]],
        );
        const endpointRule = securityGroups[0]?.rules.find(({ name }) => name === "AllowPrivateEndpointsOutbound");
        assert.deepEqual(endpointRule?.destinations, ["10.50.2.0/26"]);
    });

    it("that exists has no use for its endpoint subnet while the vault is public", () => {
        assert.ok(!("privateEndpointSubnet" in modelOf(environmentInExistingNetwork())));
    });

    it("asks for a place for private endpoints exactly with private access", () => {
        assert.equal(addressRequest(sampleEnvironment).hasPrivateEndpoints, false);
        assert.equal(addressRequest(environmentWith({ vault: privateVault })).hasPrivateEndpoints, true);
    });

    it("blames the missing check for a subnet without a range", () => {
        const environment = environmentWithNetwork({ addressSpace: ["10.20.0.0/26"], bastion: { sku: "Basic" } });
        assert.throws(() => modelOf(environment), /checks should have refused/);
    });
});
