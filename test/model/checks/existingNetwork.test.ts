import assert from "node:assert/strict";
import { checkExistingNetwork } from "../../../model/checks/existingNetwork";
import { briefly } from "../../support/problems";
import { sampleEnvironment } from "../../support/sampleEnvironment";
import { egressModes, environmentInExistingNetwork, existingNetwork } from "../../support/sampleNetworks";

describe("checks of an existing network", () => {
    it("find nothing wrong with the ways out that its owners can offer, nor with a new network", () => {
        for (const mode of ["natGateway", "existingFirewall", "proxy"] as const) {
            assert.deepEqual(
                checkExistingNetwork(environmentInExistingNetwork({ egress: egressModes[mode] })),
                [],
                mode,
            );
        }
        assert.deepEqual(checkExistingNetwork(sampleEnvironment), []);
    });

    it("refuse what would change it", () => {
        const peering = {
            remoteVirtualNetworkId: existingNetwork.virtualNetworkId,
            remoteAddressSpace: ["10.60.0.0/16"],
            allowForwardedTraffic: true,
            useRemoteGateways: false,
        };
        const problems = checkExistingNetwork(
            environmentInExistingNetwork({
                bastion: { sku: "Basic" },
                peerings: { hub: peering },
                subnets: { server: "10.50.1.0/27" },
                egress: egressModes.azureFirewall,
            }),
        );
        assert.deepEqual(briefly(problems), [
            "MABS-CFG-310 mabs:network.bastion: a bastion",
            "MABS-CFG-310 mabs:network.peerings: peerings",
            "MABS-CFG-310 mabs:network.subnets: ranges of subnets",
            "MABS-CFG-309 mabs:network.egress.mode: azureFirewall",
        ]);
    });

    it("refuse subnets outside its address space, too small, or one inside the other", () => {
        const existing = {
            ...existingNetwork,
            serverSubnet: { name: "snet-backup", addressPrefix: "10.60.1.0/30" },
            privateEndpointSubnet: { name: "snet-endpoints", addressPrefix: "10.60.1.0/28" },
        };
        assert.deepEqual(briefly(checkExistingNetwork(environmentInExistingNetwork({ existing }))), [
            "MABS-CFG-303 mabs:network.existing.serverSubnet.addressPrefix: server subnet 10.60.1.0/30",
            "MABS-CFG-303 mabs:network.existing.privateEndpointSubnet.addressPrefix: private endpoint subnet 10.60.1.0/28",
            "MABS-CFG-304 mabs:network.existing.serverSubnet.addressPrefix: server subnet 10.60.1.0/30, 0 usable addresses",
            "MABS-CFG-304 mabs:network.existing.privateEndpointSubnet.addressPrefix: private endpoint subnet 10.60.1.0/28, 11 usable addresses",
            "MABS-CFG-302 mabs:network.existing.privateEndpointSubnet.addressPrefix: private endpoint subnet 10.60.1.0/28",
        ]);
    });
});
