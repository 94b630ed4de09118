import assert from "node:assert/strict";
import type { Network } from "../../config/environment.generated";
import { egressPath, routeTableModel } from "../../model/egressPath";
import { environmentNames } from "../../model/naming";
import type { EgressPathModel } from "../../model/types/network";
import { sampleEnvironment } from "../support/sampleEnvironment";
import { egressModes, existingNetwork } from "../support/sampleNetworks";

const names = environmentNames(sampleEnvironment, "dev");

const pathOf = (network: Partial<Network>, firewallPrefix?: string): EgressPathModel =>
    egressPath({
        network: { ...sampleEnvironment.network, ...network },
        destinations: [],
        serverPrefix: "10.20.0.0/26",
        ...(firewallPrefix === undefined ? {} : { firewallPrefix }),
        names,
    });

describe("the way out", () => {
    it("is a NAT gateway with as many addresses as wanted, in no zone, so that a server in another zone does not replace it", () => {
        const path = pathOf({ egress: { ...egressModes.natGateway, publicIpAddresses: 2 } });
        assert.deepEqual(path, {
            mode: "natGateway",
            name: "ng-mabs-dev",
            publicIpNames: ["pip-ng-mabs-dev-1", "pip-ng-mabs-dev-2"],
            idleTimeoutMinutes: 10,
        });
        assert.equal(routeTableModel(path, names), undefined);
    });

    it("is a firewall at the first usable address of its subnet, with the default route to it", () => {
        const path = pathOf({ egress: egressModes.azureFirewall }, "10.20.0.128/26");
        assert.deepEqual(path, {
            mode: "azureFirewall",
            name: "afw-mabs-dev",
            policyName: "afwp-mabs-dev",
            publicIpName: "pip-mabs-dev-firewall",
            tier: "Standard",
            zones: [],
            privateIpAddress: "10.20.0.132",
            ruleCollectionGroups: [],
        });
        assert.deepEqual(routeTableModel(path, names), {
            name: "rt-mabs-dev",
            routes: [
                {
                    name: "default",
                    addressPrefix: "0.0.0.0/0",
                    nextHopType: "VirtualAppliance",
                    nextHopIpAddress: "10.20.0.132",
                },
            ],
        });
    });

    it("is a route to a firewall that exists", () => {
        const path = pathOf({ egress: egressModes.existingFirewall });
        assert.deepEqual(path, { mode: "existingFirewall", nextHopIpAddress: "10.10.1.4" });
        assert.equal(routeTableModel(path, names)?.routes[0]?.nextHopIpAddress, "10.10.1.4");
    });

    it("is a proxy without a route", () => {
        const path = pathOf({ egress: egressModes.proxy });
        assert.deepEqual(path, { ...egressModes.proxy });
        assert.equal(routeTableModel(path, names), undefined);
    });

    it("belongs to the owners of an existing network: no gateway, no route of ours", () => {
        const gateway = pathOf({ existing: existingNetwork });
        const firewall = pathOf({ existing: existingNetwork, egress: egressModes.existingFirewall });
        assert.deepEqual([gateway, firewall], [{ mode: "existingNetwork" }, { mode: "existingFirewall" }]);
        assert.deepEqual(
            [gateway, firewall].map((path) => routeTableModel(path, names)),
            [undefined, undefined],
        );
    });

    it("blames the missing check for a firewall without a subnet", () => {
        assert.throws(() => pathOf({ egress: egressModes.azureFirewall }), /checks should have refused/);
    });
});
