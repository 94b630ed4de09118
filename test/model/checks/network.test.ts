import assert from "node:assert/strict";
import type { Network } from "../../../config/environment.generated";
import { checkNetwork } from "../../../model/checks/network";
import { briefly } from "../../support/problems";
import { existingId } from "../../support/sampleEnvironment";
import {
    egressModes,
    environmentInExistingNetwork,
    environmentWithNetwork,
    privateVault,
} from "../../support/sampleNetworks";

const check = (network: Partial<Network>) => briefly(checkNetwork(environmentWithNetwork(network)));
const peer = (...remoteAddressSpace: readonly string[]) => ({
    remoteVirtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet"),
    remoteAddressSpace,
    allowForwardedTraffic: true,
    useRemoteGateways: false,
});

describe("checks of the network", () => {
    it("find nothing wrong with any mode, new or existing network, public or private vault", () => {
        for (const egress of Object.values(egressModes)) {
            for (const rest of [{}, { vault: privateVault }]) {
                assert.deepEqual(checkNetwork(environmentWithNetwork({ egress, bastion: { sku: "Basic" } }, rest)), []);
                if (egress.mode !== "azureFirewall") {
                    assert.deepEqual(checkNetwork(environmentInExistingNetwork({ egress }, rest)), []);
                }
            }
        }
    });

    it("refuse ranges that no virtual network can have", () => {
        assert.deepEqual(check({ addressSpace: ["169.254.0.0/24"] }), [
            "MABS-CFG-307 mabs:network.addressSpace[0]: address space 169.254.0.0/24",
        ]);
        assert.deepEqual(check({ addressSpace: ["168.63.129.0/24"] }), [
            "MABS-CFG-307 mabs:network.addressSpace[0]: address space 168.63.129.0/24",
        ]);
    });

    it("refuse an address space that overlaps itself", () => {
        assert.deepEqual(check({ addressSpace: ["10.20.0.0/24", "10.20.0.0/25"] }), [
            "MABS-CFG-302 mabs:network.addressSpace[1]: address space 10.20.0.0/25",
        ]);
    });

    it("refuse peers that overlap the network or each other", () => {
        const problems = check({
            dnsServers: ["10.99.0.4"],
            peerings: { hub: peer("10.20.0.0/16"), spoke: peer("10.30.0.0/16", "10.20.128.0/17") },
        });
        assert.deepEqual(problems, [
            "MABS-CFG-302 mabs:network.addressSpace[0]: address space 10.20.0.0/24",
            "MABS-CFG-302 mabs:network.peerings.spoke.remoteAddressSpace[1]: address space of the peering spoke 10.20.128.0/17",
        ]);
    });

    it("refuse DNS servers and domain controllers in a subnet of this environment", () => {
        assert.deepEqual(check({ dnsServers: ["10.10.0.4", "10.20.0.5"], domainControllers: ["10.20.0.6"] }), [
            "MABS-CFG-308 mabs:network.dnsServers[1]: 10.20.0.5",
            "MABS-CFG-308 mabs:network.domainControllers[0]: 10.20.0.6",
        ]);
        assert.deepEqual(check({ dnsServers: ["10.20.0.100"] }), []);
    });

    it("refuse protected machines among the servers, in our other subnets, or named twice", () => {
        assert.deepEqual(
            check({
                bastion: { sku: "Basic" },
                protectedSubnets: ["10.20.0.0/27", "10.20.0.192/27", "10.30.0.0/24", "10.30.0.128/25"],
            }),
            [
                "MABS-CFG-318 mabs:network.protectedSubnets[0]: protected subnet 10.20.0.0/27",
                "MABS-CFG-302 mabs:network.protectedSubnets[1]: protected subnet 10.20.0.192/27",
                "MABS-CFG-302 mabs:network.protectedSubnets[3]: protected subnet 10.30.0.128/25",
            ],
        );
    });

    it("refuse administration sources that overlap each other", () => {
        assert.deepEqual(check({ administrationSources: ["10.9.0.0/24", "10.9.0.0/28"] }), [
            "MABS-CFG-302 mabs:network.administrationSources[1]: administration source 10.9.0.0/28",
        ]);
    });

    it("report mistakes of every kind at once", () => {
        const ids = checkNetwork(
            environmentWithNetwork({
                addressSpace: ["10.20.0.0/25"],
                bastion: { sku: "Basic" },
                egress: { mode: "existingFirewall", privateIpAddress: "10.20.0.9" },
                subnets: { server: "10.21.0.0/26" },
                dnsServers: ["10.21.0.4"],
            }),
        ).map(({ id }) => id);
        assert.deepEqual(ids, ["MABS-CFG-315", "MABS-CFG-303", "MABS-CFG-308", "MABS-CFG-311"]);
    });
});
