import assert from "node:assert/strict";
import { checkNetworkChoices } from "../../../config/checks/networkChoices";
import type { PartialEnvironment } from "../../../config/partialEnvironment";
import { checkContext } from "../../support/partialEnvironments";

const found = (environment: PartialEnvironment, ...written: readonly string[]): readonly string[] =>
    checkNetworkChoices(environment, checkContext(...written)).map(({ id, path }) => `${id} ${path}`);

describe("config: choices about the network", () => {
    it("are either a new network or an existing one", () => {
        assert.deepEqual(found({}, "mabs:network"), ["MABS-CFG-301 mabs:network"]);
        assert.deepEqual(found({}, "mabs:network", "mabs:network.addressSpace"), []);
        assert.deepEqual(found({}, "mabs:network", "mabs:network.existing"), []);
        assert.deepEqual(found({}, "mabs:network", "mabs:network.addressSpace", "mabs:network.existing"), [
            "MABS-CFG-301 mabs:network",
        ]);
    });

    it("need a subnet for private endpoints in an existing network with private access", () => {
        const serverSubnet = { name: "snet-backup", addressPrefix: "10.0.1.0/27" };
        const path = "mabs:network.existing.privateEndpointSubnet";
        assert.deepEqual(found({ vault: { access: "private" }, network: { existing: { serverSubnet } } }), [
            `MABS-CFG-314 ${path}`,
        ]);
        assert.deepEqual(found({ vault: { access: "public" }, network: { existing: { serverSubnet } } }), []);
        const same = { serverSubnet, privateEndpointSubnet: { ...serverSubnet, name: "SNET-backup" } };
        assert.deepEqual(found({ vault: { access: "private" }, network: { existing: same } }), [
            `MABS-CFG-321 ${path}.name`,
        ]);
    });

    it("give ranges only for subnets that the environment has", () => {
        const ranges = ["privateEndpoints", "firewall", "bastion"].map((key) => `mabs:network.subnets.${key}`);
        assert.deepEqual(
            found({ vault: { access: "public" }, network: { egress: { mode: "natGateway" } } }, ...ranges),
            ranges.map((path) => `MABS-CFG-316 ${path}`),
        );
        assert.deepEqual(
            found(
                { vault: { access: "private" }, network: { egress: { mode: "azureFirewall" } } },
                ...ranges,
                "mabs:network.bastion",
            ),
            [],
        );
    });

    it("do not open remote desktop to the internet", () => {
        const sources = ["10.0.0.0/8", "0.0.0.0/0", "10.0.9.0/28", "128.0.0.0/1"];
        assert.deepEqual(found({ network: { administrationSources: sources } }), [
            "MABS-CFG-320 mabs:network.administrationSources[1]",
            "MABS-CFG-320 mabs:network.administrationSources[3]",
        ]);
    });
});
