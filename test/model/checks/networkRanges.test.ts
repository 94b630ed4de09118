import assert from "node:assert/strict";
import { describeRange } from "../../../model/checks/namedRange";
import { ownSpaces, ownSubnets, peerSpaces, serverSubnet } from "../../../model/checks/networkRanges";
import { existingId, sampleEnvironment } from "../../support/sampleEnvironment";
import { environmentInExistingNetwork, environmentWithNetwork } from "../../support/sampleNetworks";

describe("ranges of a network", () => {
    it("are those of the address space and of the wanted subnets when it is new", () => {
        const environment = environmentWithNetwork({ bastion: { sku: "Basic" } });
        assert.deepEqual(ownSpaces(environment.network).map(describeRange), ["address space 10.20.0.0/24"]);
        assert.deepEqual(ownSubnets(environment).map(describeRange), [
            "server subnet 10.20.0.0/26",
            "bastion subnet 10.20.0.192/26",
        ]);
    });

    it("are those that its owners named when it exists", () => {
        const environment = environmentInExistingNetwork();
        assert.deepEqual(
            [...ownSpaces(environment.network), ...ownSubnets(environment)].map(({ path }) => path),
            [
                "mabs:network.existing.addressSpace[0]",
                "mabs:network.existing.serverSubnet.addressPrefix",
                "mabs:network.existing.privateEndpointSubnet.addressPrefix",
            ],
        );
        const subnet = serverSubnet(environment);
        assert.equal(subnet === undefined ? "" : describeRange(subnet), "server subnet 10.50.1.0/27");
    });

    it("of peers come in the order of their keys", () => {
        const peer = (range: string) => ({
            remoteVirtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet"),
            remoteAddressSpace: [range],
            allowForwardedTraffic: true,
            useRemoteGateways: false,
        });
        const { network } = environmentWithNetwork({ peerings: { b: peer("10.2.0.0/16"), a: peer("10.1.0.0/16") } });
        assert.deepEqual(
            peerSpaces(network).map(({ path }) => path),
            ["mabs:network.peerings.a.remoteAddressSpace[0]", "mabs:network.peerings.b.remoteAddressSpace[0]"],
        );
        assert.deepEqual(peerSpaces(sampleEnvironment.network), []);
    });
});
