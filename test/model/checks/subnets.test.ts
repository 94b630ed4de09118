import assert from "node:assert/strict";
import type { Network } from "../../../config/environment.generated";
import { checkSubnets } from "../../../model/checks/subnets";
import { briefly } from "../../support/problems";
import { sampleServer } from "../../support/sampleEnvironment";
import {
    egressModes,
    environmentInExistingNetwork,
    environmentWithNetwork,
    privateVault,
} from "../../support/sampleNetworks";

const everything: Partial<Network> = { egress: egressModes.azureFirewall, bastion: { sku: "Basic" } };
const check = (network: Partial<Network>, rest = {}) =>
    checkSubnets(environmentWithNetwork({ ...everything, ...network }, { vault: privateVault, ...rest }));

describe("checks of subnets", () => {
    it("find nothing wrong with a /24 that holds everything, nor with an existing network", () => {
        assert.deepEqual(check({}), []);
        assert.deepEqual(checkSubnets(environmentInExistingNetwork()), []);
    });

    it("name both ranges of an overlap, and one that is free", () => {
        const [problem, ...others] = check({ addressSpace: ["10.20.0.0/23"], subnets: { bastion: "10.20.0.0/25" } });
        assert.equal(problem?.id, "MABS-CFG-302");
        assert.equal(problem.path, "mabs:network.subnets.bastion");
        assert.equal(problem.expected, "a range that shares no address with the server subnet 10.20.0.0/26");
        assert.equal(problem.found, "bastion subnet 10.20.0.0/25");
        assert.equal(problem.hint, "write 10.20.0.192/26, which is free");
        assert.deepEqual(briefly(others), ["MABS-CFG-302 mabs:network.subnets.bastion: bastion subnet 10.20.0.0/25"]);
        assert.equal(
            others[0]?.expected,
            "a range that shares no address with the private endpoint subnet 10.20.0.64/26",
        );
    });

    it("refuse ranges outside the network", () => {
        assert.deepEqual(briefly(check({ subnets: { server: "10.21.0.0/26" } })), [
            "MABS-CFG-303 mabs:network.subnets.server: server subnet 10.21.0.0/26",
        ]);
    });

    it("refuse subnets that are too small for endpoints, firewall and bastion, and accept the smallest that do", () => {
        const small = { privateEndpoints: "10.20.0.64/28", firewall: "10.20.0.128/27", bastion: "10.20.0.192/27" };
        assert.deepEqual(briefly(check({ subnets: small })), [
            "MABS-CFG-304 mabs:network.subnets.privateEndpoints: private endpoint subnet 10.20.0.64/28, 11 usable addresses",
            "MABS-CFG-304 mabs:network.subnets.firewall: firewall subnet 10.20.0.128/27, 27 usable addresses",
            "MABS-CFG-304 mabs:network.subnets.bastion: bastion subnet 10.20.0.192/27, 27 usable addresses",
        ]);
        assert.equal(check({ subnets: small })[0]?.expected, "/27 or larger, /26 advised");
        const enough = { privateEndpoints: "10.20.0.64/27", firewall: "10.20.0.128/26", bastion: "10.20.0.192/26" };
        assert.deepEqual(check({ subnets: enough }), []);
    });

    it("count the servers: three fit into a /29, four do not", () => {
        const servers = (count: number) => ({
            servers: Object.fromEntries(Array.from({ length: count }, (_, index) => [`MABS${index}`, sampleServer])),
        });
        const network = { subnets: { server: "10.20.0.0/29" } };
        assert.deepEqual(check(network, servers(3)), []);
        assert.deepEqual(briefly(check(network, servers(4))), [
            "MABS-CFG-304 mabs:network.subnets.server: server subnet 10.20.0.0/29, 3 usable addresses",
        ]);
        assert.deepEqual(briefly(check({ subnets: { server: "10.20.0.0/30" } })), [
            "MABS-CFG-304 mabs:network.subnets.server: server subnet 10.20.0.0/30, 0 usable addresses",
        ]);
    });

    it("name the subnet that finds no room, and what would help", () => {
        const problems = check({ addressSpace: ["10.20.0.0/25"] });
        assert.deepEqual(briefly(problems), [
            "MABS-CFG-315 mabs:network.addressSpace: 10.20.0.0/25",
            "MABS-CFG-315 mabs:network.addressSpace: 10.20.0.0/25",
        ]);
        assert.match(problems[0]?.expected ?? "", /firewall subnet/);
        assert.match(problems[1]?.expected ?? "", /bastion subnet/);
        assert.equal(problems[0]?.hint, "write addressSpace: [10.20.0.0/24], or append a second range");

        const [bastion] = checkSubnets(
            environmentWithNetwork({ addressSpace: ["10.20.0.0/25"], bastion: { sku: "Basic" } }),
        );
        assert.equal(
            bastion?.hint,
            "enlarge the range, or write mabs:network.subnets.bastion: 10.20.0.64/26, which is free now",
        );
    });

    it("refuse a management subnet, which no firewall of this project has", () => {
        assert.deepEqual(briefly(check({ subnets: { firewallManagement: "10.20.0.192/26" } })), [
            "MABS-CFG-316 mabs:network.subnets.firewallManagement: 10.20.0.192/26",
        ]);
    });
});
