import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface";
import type { BackupNetworkArgs } from "../../components/backupNetwork";
import { BackupNetwork } from "../../components/backupNetwork";
import type { NetworkModel } from "../../model/types/network";
import {
    assertTransformsReachEachChild,
    guarded,
    itRegistersExactly,
    placement,
    lean,
} from "../support/componentChecks";
import { answerOf } from "../support/mocks";
import { existingNetwork, firewallNetwork, natNetwork } from "../support/models";
import { named, ofType, outline, reachable, record } from "../support/recorder";

function network(model: NetworkModel, more: Partial<BackupNetworkArgs> = {}): BackupNetwork {
    return new BackupNetwork("net", { placement, network: model, safeguards: guarded, ...more }, lean);
}

describe("BackupNetwork", () => {
    itRegistersExactly("backupNetwork", {
        natGateway: () => void network(natNetwork),
        azureFirewall: () => void network(firewallNetwork),
        existing: () => void network(existingNetwork),
    });

    it("never writes subnets or rules in two places", async () => {
        for (const model of [natNetwork, firewallNetwork, existingNetwork]) {
            const recording = await record(() => void network(model));
            for (const { inputs } of ofType(recording, "network:VirtualNetwork")) assert.ok(!("subnets" in inputs));
            assert.deepEqual(ofType(recording, "network:SecurityRule"), []);
        }
    });

    it("makes subnets and peerings one after the other", async () => {
        const recording = await record(() => void network(natNetwork));
        const chain = [
            "net-vnet",
            "net-subnet-server",
            "net-subnet-private-endpoints",
            "net-subnet-bastion",
            "net-peering-hub",
        ];
        for (const [index, name] of chain.entries()) {
            const reached = reachable(recording, name);
            assert.deepEqual(
                chain.filter((other) => reached.has(other)),
                chain.slice(0, index),
                name,
            );
        }
    });

    it("gives a subnet its way out in the request that makes it, and no default outbound access", async () => {
        const nat = named(await record(() => void network(natNetwork), "update"), "net-subnet-server");
        assert.match(JSON.stringify(nat.inputs["natGateway"]), /net-nat-gateway/);
        assert.equal(nat.inputs["defaultOutboundAccess"], false);
        const firewall = named(await record(() => void network(firewallNetwork), "update"), "net-subnet-server");
        assert.match(JSON.stringify(firewall.inputs["routeTable"]), /net-routes/);
        assert.equal(firewall.inputs["defaultOutboundAccess"], false);
        assert.ok(!("natGateway" in firewall.inputs));
    });

    it("hands out IDs that wait for the last write to the network", async () => {
        for (const mode of ["preview", "update"] as const) {
            const recording = await record(() => {
                const { serverSubnetId } = network(natNetwork);
                new NetworkInterface("user", {
                    resourceGroupName: "rg-unit",
                    ipConfigurations: [{ name: "a", subnet: { id: serverSubnetId } }],
                });
            }, mode);
            const dependsOn = named(recording, "user").options.dependsOn;
            assert.deepEqual(dependsOn, [
                "net-peering-hub",
                "net-subnet-bastion",
                "net-subnet-private-endpoints",
                "net-subnet-server",
            ]);
        }
    });

    it("makes the firewall after its last rules and after every subnet, and the servers' route does not wait for it", async () => {
        const recording = await record(() => void network(firewallNetwork));
        const firewall = reachable(recording, "net-firewall-firewall");
        for (const name of ["net-firewall-rules-network", "net-firewall-rules-application", "net-subnet-server"]) {
            assert.ok(firewall.has(name), name);
        }
        assert.ok(!reachable(recording, "net-subnet-server").has("net-firewall-firewall"));
        assert.deepEqual(named(recording, "net-routes").inputs["routes"], firewallNetwork.routeTable?.routes);
    });

    it("tells what a server has to wait for before it can reach the outside", async () => {
        const ready: Record<string, readonly pulumi.Resource[]> = {};
        await record(() => {
            ready["nat"] = network(natNetwork).egressReady;
        });
        await record(() => {
            ready["firewall"] = network(firewallNetwork).egressReady;
        });
        await record(() => {
            ready["existing"] = network(existingNetwork).egressReady;
        });
        const types = Object.values(ready).map((resources) => resources.map(({ constructor }) => constructor.name));
        assert.deepEqual(types, [
            ["NatGateway", "VirtualNetworkPeering"],
            ["AzureFirewall", "FirewallPolicyRuleCollectionGroup"],
            [],
        ]);
    });

    it("makes only a security group for the interfaces in a network of somebody else", async () => {
        let subnetId: unknown;
        const recording = await record(() => {
            const { networkInterfaceSecurityGroupId, serverSubnetId } = network(existingNetwork);
            assert.ok(networkInterfaceSecurityGroupId);
            serverSubnetId.apply((id) => (subnetId = id));
        });
        assert.deepEqual(outline(recording), [
            "net (mabs:index:BackupNetwork)",
            "net-nsg-server (network:NetworkSecurityGroup) in net",
        ]);
        assert.equal(subnetId, existingNetwork.serverSubnet.kind === "existing" && existingNetwork.serverSubnet.id);
    });

    /** Azure's answer, with this address for the firewall. */
    const firewallAt =
        (privateIPAddress: string): typeof answerOf =>
        (request) => {
            const answer = answerOf(request);
            if (request.type !== "azure-native:network:AzureFirewall") return answer;
            return { ...answer, outputs: { ...answer.outputs, ipConfigurations: [{ privateIPAddress }] } };
        };

    it("reports the address of the firewall that the route table points at", async () => {
        let address: unknown;
        const program = (): void => void network(firewallNetwork).firewallAddress?.apply((known) => (address = known));
        await record(program, "update", firewallAt("10.20.0.132"));
        assert.equal(address, "10.20.0.132");
    });

    it("fails when Azure gives the firewall another address", async () => {
        await assert.rejects(
            record(() => void network(firewallNetwork), "update", firewallAt("10.20.0.133")),
            /the firewall got the address 10\.20\.0\.133, but the default route of the servers points at 10\.20\.0\.132/,
        );
    });

    it("refuses a model whose subnets do not fit its way out", async () => {
        const model = { ...firewallNetwork, subnets: firewallNetwork.subnets.slice(0, 1) };
        await assert.rejects(
            record(() => void network(model)),
            /the network has no subnet for firewall/,
        );
    });

    it("lets a transform reach each child", async () => {
        await assertTransformsReachEachChild((spy) => {
            const transform = {
                virtualNetwork: spy,
                subnet: spy,
                securityGroup: spy,
                peering: spy,
                natGateway: { publicIp: spy, natGateway: spy },
                bastion: { publicIp: spy, bastion: spy },
            };
            network(natNetwork, { transform });
        });
        await assertTransformsReachEachChild((spy) => {
            const azureFirewall = { publicIp: spy, policy: spy, ruleCollectionGroup: spy, firewall: spy };
            const transform = { virtualNetwork: spy, subnet: spy, securityGroup: spy, routeTable: spy, azureFirewall };
            network(firewallNetwork, { transform });
        });
    });
});
