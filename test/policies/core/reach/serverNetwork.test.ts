import assert from "node:assert/strict";
import { addressText } from "../../../../policies/core/reach/ranges";
import { fixedSubnetNames, knownTexts, subnetRange } from "../../../../policies/core/reach/serverNetwork";
import { holder, valueOf } from "../../../../policies/core/reach/part";
import { type } from "../../../../policies/types";
import {
    ids,
    machine,
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
import { changed, unknown } from "../../support/programs";
import { named, networkOf, stackOf } from "./networks";

const spoilt = (
    written: readonly Written[],
    name: string,
    path: string,
    value: unknown,
    from?: Written["from"],
): readonly Written[] =>
    written.map((one) =>
        one.name === name
            ? { ...one, inputs: changed(one.inputs, path, value), ...(from === undefined ? {} : { from }) }
            : one,
    );

describe("the network of a server", () => {
    it("is found from the machine to the routes", () => {
        const network = networkOf([...server(tagRules, viaRoutes), routeTable()]);
        const { configuration, groups, routes, subnet: found, view, virtualNetwork: around } = network;
        assert.deepEqual(
            [
                valueOf(configuration)?.at,
                valueOf(found)?.from.name,
                valueOf(around)?.name,
                groups.map(({ kind }) => kind),
                valueOf(routes)?.length,
            ],
            ["ipConfigurations[0]", "subnet", "vnet", ["absent", "here"], 1],
        );
        assert.equal(view.local && addressText(view.local), "10.20.0.0/26");
        assert.deepEqual(view.networkRanges.map(addressText), ["10.20.0.0/24"]);
        assert.deepEqual(
            [view.region, view.hasOwnDefaultRoute, view.applicationGroups.complete],
            ["westeurope", true, true],
        );
    });

    it("knows the address of a server that has a fixed one", () => {
        const { view } = networkOf(
            spoilt(server(tagRules), "nic", "ipConfigurations[0].privateIPAddress", "10.20.0.9"),
        );
        assert.equal(view.local && addressText(view.local), "10.20.0.9");
        const open = networkOf(spoilt(server(tagRules), "subnet", "addressPrefix", unknown));
        assert.equal(open.view.local, undefined);
    });

    it("is found by what IDs come from, in a preview", () => {
        const written = spoilt(
            spoilt(
                spoilt(server(tagRules), "server", "networkProfile.networkInterfaces[0].id", unknown, {
                    networkProfile: ["nic"],
                }),
                "nic",
                "ipConfigurations[0].subnet.id",
                unknown,
                {
                    ipConfigurations: ["subnet", "firewall-subnet", "vnet"],
                },
            ),
            "subnet",
            "virtualNetworkName",
            unknown,
            { virtualNetworkName: ["vnet"] },
        );
        const special = { ...subnet({ subnetName: "AzureFirewallSubnet" }), name: "firewall-subnet" };
        const network = networkOf([...written, special]);
        assert.equal(valueOf(network.subnet)?.from.name, "subnet");
        assert.equal(valueOf(network.virtualNetwork)?.name, "vnet");
        assert.ok(fixedSubnetNames.has("azurefirewallsubnet"));
    });

    it("may have its subnet inside the network, by name or as the only one", () => {
        const inside = {
            ...virtualNetwork,
            inputs: {
                ...virtualNetwork.inputs,
                subnets: [{ name: "AzureBastionSubnet" }, { name: "SNET-server", addressPrefix: "10.20.0.0/27" }],
            },
        };
        const byName = networkOf([machine, networkInterface, inside]);
        assert.deepEqual([valueOf(byName.subnet)?.at, valueOf(byName.virtualNetwork)?.name], ["subnets[1]", "vnet"]);
        const nic = {
            ...networkInterface,
            inputs: changed(networkInterface.inputs, "ipConfigurations[0].subnet.id", unknown),
            from: { ipConfigurations: ["vnet"] },
        };
        assert.equal(valueOf(networkOf([machine, nic, inside]).subnet)?.at, "subnets[1]");
        const two = { ...inside, inputs: { ...inside.inputs, subnets: [{ name: "a" }, { name: "b" }] } };
        assert.equal(networkOf([machine, nic, two]).subnet.kind, "unknown");
    });

    it("lies in the network of its own resource group, where two have the same name", () => {
        const namesake: Written = {
            ...virtualNetwork,
            name: "namesake",
            inputs: { ...virtualNetwork.inputs, resourceGroupName: "rg-other" },
        };
        const network = networkOf([namesake, ...server(tagRules)]);
        assert.equal(valueOf(network.virtualNetwork)?.name, "vnet");
    });

    it("knows the primary interface of several, and judges all of them from outside", () => {
        const second: Written = {
            ...networkInterface,
            name: "second",
            inputs: {
                ...networkInterface.inputs,
                networkInterfaceName: "nic-second",
                networkSecurityGroup: { id: ids.securityGroup.replace("server", "second") },
            },
        };
        const group: Written = {
            ...securityGroup([]),
            name: "second-group",
            inputs: { networkSecurityGroupName: "nsg-second", securityRules: [] },
        };
        const both = spoilt([...server(tagRules), second, group], "server", "networkProfile.networkInterfaces", [
            { id: ids.networkInterface.replace("nic-server", "nic-second") },
            { id: ids.networkInterface, primary: true },
        ]);
        const network = networkOf(both);
        assert.equal(valueOf(network.configuration)?.from.name, "nic");
        assert.deepEqual(
            network.everyGroup.map((part) => valueOf(part)?.resource.name),
            ["second-group", undefined, "nsg"],
        );
        const open = networkOf(
            spoilt(both, "server", "networkProfile.networkInterfaces[0].id", unknown, { networkProfile: ["second"] }),
        );
        assert.equal(open.configuration.kind, "unknown");
    });

    it("does not take another interface for the primary one, which belongs to others", () => {
        const foreign = { id: ids.networkInterface.replace("nic-server", "nic-of-others"), primary: true };
        const own = { id: ids.networkInterface, primary: false };
        for (const { interfaces, at } of [
            { interfaces: [foreign, own], at: 0 },
            { interfaces: [own, foreign], at: 1 },
            { interfaces: [{ id: foreign.id }, { id: ids.networkInterface }], at: 0 },
        ]) {
            const network = networkOf(
                spoilt(server(tagRules), "server", "networkProfile.networkInterfaces", interfaces),
            );
            assert.deepEqual(
                [network.configuration, valueOf(network.interfaces)?.length],
                [
                    {
                        kind: "outside",
                        reason: "the network interface nic-of-others belongs to others",
                        path: `networkProfile.networkInterfaces[${String(at)}].id`,
                    },
                    1,
                ],
            );
        }
    });

    it("knows the primary one of its own interfaces behind one of others", () => {
        const second: Written = {
            ...networkInterface,
            name: "second",
            inputs: { ...networkInterface.inputs, networkInterfaceName: "nic-second" },
        };
        const [foreign, other] = ["nic-of-others", "nic-second"].map((name) => ({
            id: ids.networkInterface.replace("nic-server", name),
        }));
        const network = networkOf(
            spoilt([...server(tagRules), second], "server", "networkProfile.networkInterfaces", [
                foreign,
                other,
                { id: ids.networkInterface, primary: true },
            ]),
        );
        assert.equal(valueOf(network.configuration)?.from.name, "nic");
    });

    it("may begin at an interface inside the machine", () => {
        const own = [
            { name: "nic", primary: true, ipConfigurations: [{ name: "ipconfig", subnet: { id: ids.subnet } }] },
        ];
        const written = spoilt(
            spoilt(server(tagRules), "server", "networkProfile.networkInterfaces", undefined),
            "server",
            "networkProfile.networkInterfaceConfigurations",
            own,
        );
        const network = networkOf(written);
        assert.equal(
            valueOf(network.configuration)?.at,
            "networkProfile.networkInterfaceConfigurations[0].ipConfigurations[0]",
        );
        assert.equal(valueOf(network.subnet)?.from.name, "subnet");
    });

    it("says where it belongs to others", () => {
        const reasons = [
            networkOf([machine]).interfaces,
            networkOf([spoilt([machine], "server", "networkProfile", undefined)[0]!]).interfaces,
            networkOf([machine, networkInterface]).subnet,
            networkOf([machine, networkInterface, subnet()]).virtualNetwork,
            networkOf([machine, networkInterface, subnet()]).groups[1]!,
        ].map((part) => (part.kind === "outside" ? part.reason : part.kind));
        assert.deepEqual(reasons, [
            "the network interface nic-server belongs to others",
            "the machine server names no network interface",
            "the subnet snet-server belongs to others",
            "the virtual network vnet-backup belongs to others",
            "the security group nsg-server belongs to others",
        ]);
    });

    it("knows application security groups of its interfaces, as far as they are known", () => {
        const groups = (value: unknown) =>
            networkOf(spoilt(server(tagRules), "nic", "ipConfigurations[0].applicationSecurityGroups", value)).view
                .applicationGroups;
        assert.deepEqual(groups([{ id: "/ASG/backup" }]), { ids: new Set(["/asg/backup"]), complete: true });
        assert.deepEqual(groups([{ id: unknown }]), { ids: new Set(), complete: false });
        assert.deepEqual(groups(unknown), { ids: new Set(), complete: false });
    });

    it("has no range of its own where the subnet has several", () => {
        const stack = stackOf([
            subnet({ addressPrefix: undefined, addressPrefixes: ["10.0.0.0/26", "10.0.1.0/26"] }),
            { ...subnet({ addressPrefix: undefined, addressPrefixes: ["10.0.0.0/26"] }), name: "one" },
        ]);
        assert.equal(subnetRange(holder(named(stack, "subnet"))), undefined);
        assert.deepEqual(subnetRange(holder(named(stack, "one"))), { first: 0x0a000000, last: 0x0a00003f });
        assert.equal(subnetRange(undefined), undefined);
        assert.deepEqual(knownTexts(named(stack, "one").inputs, "addressPrefixes"), ["10.0.0.0/26"]);
        assert.equal(type.subnet, named(stack, "one").type);
    });
});
