import assert from "node:assert/strict";
import type { Network } from "../../../config/environment.generated";
import { networkAdvisories } from "../../../model/advisories/network";
import { environmentWith, existingId, sampleEnvironment } from "../../support/sampleEnvironment";
import { egressModes, environmentInExistingNetwork } from "../../support/sampleNetworks";

const peer = (remoteAddressSpace: readonly string[], useRemoteGateways = false) => ({
    remoteVirtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet-hub"),
    remoteAddressSpace,
    allowForwardedTraffic: true,
    useRemoteGateways,
});

/** Administrators come in, and the DNS servers are in a peer. */
const reachable: Partial<Network> = {
    administrationSources: ["10.10.3.0/28"],
    peerings: { hub: peer(["10.10.0.0/22"]) },
};

const environment = (overrides: Partial<Network>) =>
    environmentWith({ network: { ...sampleEnvironment.network, ...reachable, ...overrides } });
const advice = (overrides: Partial<Network>) =>
    networkAdvisories.flatMap(({ id, advise }) =>
        advise(environment(overrides)).map(({ subject, message, remedy }) => ({ id, subject, message, remedy })),
    );
const brief = (overrides: Partial<Network>): readonly string[] =>
    advice(overrides).map(({ id, subject }) => `${id} ${subject}`);

describe("advice about the network", () => {
    it("is not needed where administrators come in and the domain is in reach", () => {
        assert.deepEqual(advice({}), []);
        assert.deepEqual(advice({ administrationSources: [], bastion: { sku: "Basic" } }), []);
    });

    it("MABS-ADV-028 tells that nobody can open the console", () => {
        assert.deepEqual(advice({ administrationSources: [] }), [
            {
                id: "MABS-ADV-028",
                subject: "mabs:network.administrationSources",
                message:
                    "No rule lets an administrator open remote desktop on a server, and protection groups are made in the console there. " +
                    "List the networks of your administrators, or write `bastion: { sku: Basic }`.",
                remedy: "administrationSources: [10.10.3.0/28] # yours",
            },
        ]);
    });

    it("MABS-ADV-028 offers no bastion of ours in a network that belongs to others", () => {
        const [first, ...others] = networkAdvisories.flatMap(({ advise }) => advise(environmentInExistingNetwork()));
        assert.match(first?.message ?? "", / or the subnet of a bastion\.$/);
        assert.deepEqual(others, []);
    });

    it("MABS-ADV-029 names the DNS servers and domain controllers to which the file shows no way", () => {
        const [first, second, ...others] = advice({
            dnsServers: ["10.10.0.4", "10.99.0.4", "172.16.0.4"],
            domainControllers: ["10.98.0.4"],
        });
        assert.deepEqual(first, {
            id: "MABS-ADV-029",
            subject: "mabs:network.dnsServers",
            message:
                "This file shows no way to 10.99.0.4, 172.16.0.4: neither the address space nor a peering nor a protected subnet holds the address. " +
                "Without a way that is made elsewhere, the servers find no domain, and the join fails.",
            remedy: "useRemoteGateways: true # if the way leads through the gateway of the peer",
        });
        assert.equal(second?.subject, "mabs:network.domainControllers");
        assert.deepEqual(others, []);
    });

    it("MABS-ADV-029 shows how a way is written where there is none", () => {
        const [first] = advice({ peerings: {} });
        assert.equal(first?.remedy, "remoteAddressSpace: [<range>] # of a peering");
    });

    const known: readonly (readonly [title: string, overrides: Partial<Network>])[] = [
        ["in the own address space", { dnsServers: ["10.20.0.100"] }],
        ["in a protected subnet", { dnsServers: ["10.30.0.4"], protectedSubnets: ["10.30.0.0/24"] }],
        ["that is Azure itself", { dnsServers: ["168.63.129.16"] }],
        ["behind the gateway of a peer", { dnsServers: ["10.99.0.4"], peerings: { hub: peer(["10.1.0.0/24"], true) } }],
        ["behind a firewall of others", { dnsServers: ["10.99.0.4"], egress: egressModes.existingFirewall }],
    ];
    for (const [title, overrides] of known) {
        it(`says nothing about a DNS server ${title}`, () => {
            assert.deepEqual(brief(overrides), []);
        });
    }

    it("counts a DNS server outside of everything for every other way out", () => {
        for (const egress of [egressModes.natGateway, egressModes.azureFirewall, egressModes.proxy]) {
            assert.deepEqual(brief({ dnsServers: ["10.99.0.4"], egress }), ["MABS-ADV-029 mabs:network.dnsServers"]);
        }
    });
});
