import assert from "node:assert/strict";
import { explicitWayOut } from "../../../../policies/rules/network/explicitWayOut";
import { type } from "../../../../policies/types";
import { answer, describeRule, lines } from "../../support/describeRule";
import {
    defaultRoute,
    group,
    ids,
    machine,
    natGateway,
    networkInterface,
    routeTable,
    securityGroup,
    server,
    subnet,
    tagRules,
    viaRoutes,
    virtualNetwork,
} from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const gateway = { natGateway: { id: ids.natGateway } };
const required = "a NAT gateway; or a default route to a firewall, an outbound rule of a load balancer, or a proxy";
const without = (...more: readonly Written[]) => [...server(tagRules), ...more];
const noWay = [`subnet natGateway: found nothing, required ${required}`];

const balancer: Written = {
    type: type.loadBalancer,
    name: "balancer",
    inputs: {
        resourceGroupName: "rg-backup",
        loadBalancerName: "lb-backup",
        outboundRules: [{ name: "out" }],
    },
};
const pool = `${group}/providers/Microsoft.Network/loadBalancers/lb-backup/backendAddressPools/servers`;
const balanced = (id: unknown): Written => ({
    ...networkInterface,
    inputs: {
        ...networkInterface.inputs,
        ipConfigurations: [{ name: "ipconfig", subnet: { id: ids.subnet }, loadBalancerBackendAddressPools: [{ id }] }],
    },
});
const behindBalancer = (inputs: object, id: unknown = pool) => [
    machine,
    balanced(id),
    virtualNetwork,
    subnet(),
    securityGroup(tagRules),
    { ...balancer, inputs: { ...balancer.inputs, ...inputs } },
];
const peering: Written = {
    type: type.virtualNetworkPeering,
    name: "peering",
    inputs: { virtualNetworkName: "vnet-backup", useRemoteGateways: true },
};
const connection = (network: string): Written => ({
    type: type.hubVirtualNetworkConnection,
    name: "connection",
    inputs: { remoteVirtualNetwork: { id: `${group}/providers/Microsoft.Network/virtualNetworks/${network}` } },
});
const proxyNetwork = (egressMode: string, virtualNetworkName = "vnet-backup"): Written => ({
    type: "mabs:index:BackupNetwork",
    name: "network",
    inputs: { egressMode, virtualNetworkName },
});

describeRule(explicitWayOut, {
    compliant: [...server(tagRules, gateway), natGateway],
    alsoCompliant: [
        { by: "a gateway of others", change: () => server(tagRules, gateway) },
        {
            by: "a gateway whose addresses are not known yet",
            of: "nat",
            set: [["publicIpAddresses", unknown]],
        },
        { by: "a default route to a firewall", change: () => [...server(tagRules, viaRoutes), routeTable()] },
        {
            by: "default routes in two halves",
            change: () => [
                ...server(tagRules, viaRoutes),
                routeTable([
                    defaultRoute({ addressPrefix: "0.0.0.0/1" }),
                    defaultRoute({ addressPrefix: "128.0.0.0/1" }),
                ]),
            ],
        },
        {
            by: "a default route that is a resource of its own",
            change: () => [
                ...server(tagRules, viaRoutes),
                routeTable([]),
                { type: type.route, name: "route", inputs: { routeTableName: "rt-server", ...defaultRoute() } },
            ],
        },
        {
            by: "a public address, which another rule judges",
            change: (written) =>
                without(...written.filter(({ name }) => name === "nat")).map((one) =>
                    one.name === "nic"
                        ? {
                              ...one,
                              inputs: {
                                  ...one.inputs,
                                  ipConfigurations: [
                                      { subnet: { id: ids.subnet }, publicIPAddress: { id: ids.publicIp } },
                                  ],
                              },
                          }
                        : one,
                ),
        },
        { by: "an outbound rule of a load balancer", change: () => behindBalancer({}) },
        {
            by: "a rule of a load balancer that lets its machines out",
            change: () => behindBalancer({ outboundRules: undefined, loadBalancingRules: [{ name: "web" }] }),
        },
        {
            by: "such a rule of a load balancer with a public address",
            change: () =>
                behindBalancer({
                    outboundRules: undefined,
                    frontendIPConfigurations: [{ name: "outside", publicIPAddress: { id: ids.publicIp } }],
                    loadBalancingRules: [{ name: "web" }],
                }),
        },
        {
            by: "a proxy named in the parameters",
            change: () => without(),
            parameters: { proxies: ["10.10.3.10:8080"] },
        },
        { by: "a proxy of this project", change: () => without(proxyNetwork("proxy")) },
    ],
    spoilt: [
        { by: "no way out", change: () => without(), finds: noWay },
        {
            by: "a gateway without an address",
            of: "nat",
            set: [["publicIpAddresses", undefined]],
            finds: ["nat publicIpAddresses: found nothing, required at least one public address or prefix"],
        },
        {
            by: "default outbound access alone",
            change: () => server(tagRules, { defaultOutboundAccess: true }),
            finds: noWay,
        },
        {
            by: "a default route to the internet, which is no way by itself",
            change: () => [
                ...server(tagRules, viaRoutes),
                routeTable([defaultRoute({ nextHopType: "Internet", nextHopIpAddress: undefined })]),
            ],
            finds: noWay,
        },
        {
            by: "half a default route",
            change: () => [...server(tagRules, viaRoutes), routeTable([defaultRoute({ addressPrefix: "10.0.0.0/8" })])],
            finds: noWay,
        },
        {
            by: "a load balancer that lets nobody out",
            change: () =>
                behindBalancer({ outboundRules: [], loadBalancingRules: [{ name: "web", disableOutboundSnat: true }] }),
            finds: noWay,
        },
        {
            by: "a hub that another network is connected to",
            change: () =>
                without(
                    { ...virtualNetwork, name: "other", inputs: { virtualNetworkName: "vnet-other" } },
                    connection("vnet-other"),
                ),
            finds: noWay,
        },
        {
            by: "a load balancer inside the network",
            change: () =>
                behindBalancer({
                    outboundRules: undefined,
                    frontendIPConfigurations: [{ name: "inside", subnet: { id: ids.subnet } }],
                    loadBalancingRules: [{ name: "web" }],
                }),
            finds: noWay,
        },
        {
            by: "a route table that takes no routes from the gateway of a peered network",
            change: () => [
                ...server(tagRules, viaRoutes),
                peering,
                { ...routeTable([]), inputs: { ...routeTable([]).inputs, disableBgpRoutePropagation: true } },
            ],
            finds: noWay,
        },
        { by: "a proxy of another network", change: () => without(proxyNetwork("proxy", "vnet-other")), finds: noWay },
        { by: "another way in the component", change: () => without(proxyNetwork("existingFirewall")), finds: noWay },
    ],
    unknown: [
        { of: "nic", path: "ipConfigurations", answers: ["ipConfigurations"] },
        { of: "server", path: "networkProfile.networkInterfaces[0].id" },
    ],
    wrongType: {
        of: "nat",
        path: "publicIpAddresses",
        value: 7,
        finds: ["nat publicIpAddresses: found 7, required a list"],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        {
            by: "a subnet of others",
            written: server(tagRules).map((one) =>
                one.name === "nic"
                    ? { ...one, inputs: { ...one.inputs, ipConfigurations: [{ subnet: { id: ids.foreignSubnet } }] } }
                    : one,
            ),
            reason: "the subnet snet-of-others belongs to others",
        },
        {
            by: "a network of others",
            written: server(tagRules).filter(({ name }) => name !== "vnet"),
            reason: "the virtual network vnet-backup belongs to others",
        },
        {
            by: "a route table of others",
            written: server(tagRules, viaRoutes),
            reason: "the route table rt-server belongs to others",
        },
        {
            by: "a load balancer of others",
            written: behindBalancer({ loadBalancerName: "lb-other" }),
            reason: "the load balancer lb-backup belongs to others",
        },
        {
            by: "a network that uses the gateway of another",
            written: without(peering),
            reason: "the network may learn its default route from the gateway of a peered network",
        },
        {
            by: "a network that uses the gateway of another, by a name that is known later",
            written: without({
                ...peering,
                inputs: { ...peering.inputs, virtualNetworkName: unknown },
                from: { virtualNetworkName: ["vnet"] },
            }),
            reason: "the network may learn its default route from the gateway of a peered network",
        },
        {
            by: "a network with a peering inside that uses the gateway of another",
            written: server(tagRules).map((one) =>
                one.name === "vnet"
                    ? { ...one, inputs: { ...one.inputs, virtualNetworkPeerings: [{ useRemoteGateways: true }] } }
                    : one,
            ),
            reason: "the network may learn its default route from the gateway of a peered network",
        },
        {
            by: "a network connected to a hub",
            written: without(connection("vnet-backup")),
            reason: "the network may learn its default route from the hub that it is connected to",
        },
    ],
});

describe("rule network-explicit-way-out, of routes that a network learns", () => {
    it("waits for the name of a peered network that may be the server's", () => {
        const elsewhere = { ...peering, inputs: { ...peering.inputs, virtualNetworkName: unknown } };
        assert.deepEqual(lines(answer(explicitWayOut, without(elsewhere))), ["unknown: virtualNetworkName"]);
    });
    it("waits for the network of a hub's connection that may be the server's", () => {
        const elsewhere = { ...connection(""), inputs: { remoteVirtualNetwork: { id: unknown } } };
        assert.deepEqual(lines(answer(explicitWayOut, without(elsewhere))), ["unknown: remoteVirtualNetwork.id"]);
    });
});
