import assert from "node:assert/strict";
import { checkServerAddresses } from "../../../model/checks/serverAddresses";
import { briefly } from "../../support/problems";
import { environmentWith, sampleServer } from "../../support/sampleEnvironment";
import { environmentInExistingNetwork } from "../../support/sampleNetworks";

const withAddresses = (addresses: Readonly<Record<string, string>>) =>
    environmentWith({
        servers: Object.fromEntries(
            Object.entries(addresses).map(([name, privateIpAddress]) => [name, { ...sampleServer, privateIpAddress }]),
        ),
    });

describe("checks of fixed server addresses", () => {
    it("accept the first and the last address of the subnet that a machine can have", () => {
        assert.deepEqual(checkServerAddresses(withAddresses({ MABS01: "10.20.0.4", MABS02: "10.20.0.62" })), []);
    });

    it("refuse an address outside the subnet, and the five that Azure keeps", () => {
        const outside = checkServerAddresses(withAddresses({ MABS01: "10.20.0.64" }));
        assert.deepEqual(briefly(outside), ["MABS-CFG-312 mabs:servers.MABS01.privateIpAddress: 10.20.0.64"]);
        assert.equal(
            outside[0]?.expected,
            "an address from 10.20.0.4 to 10.20.0.62, in the server subnet 10.20.0.0/26",
        );
        for (const reserved of ["10.20.0.0", "10.20.0.1", "10.20.0.2", "10.20.0.3", "10.20.0.63"]) {
            assert.deepEqual(briefly(checkServerAddresses(withAddresses({ MABS01: reserved }))), [
                `MABS-CFG-312 mabs:servers.MABS01.privateIpAddress: ${reserved}, which Azure keeps for itself`,
            ]);
        }
    });

    it("refuse an address that another server has, at the second one", () => {
        assert.deepEqual(briefly(checkServerAddresses(withAddresses({ MABS02: "10.20.0.9", MABS01: "10.20.0.9" }))), [
            "MABS-CFG-313 mabs:servers.MABS02.privateIpAddress: 10.20.0.9, which MABS01 has",
        ]);
    });

    it("look at the subnet of an existing network", () => {
        const servers = { MABS01: { ...sampleServer, privateIpAddress: "10.20.0.4" } };
        assert.deepEqual(
            checkServerAddresses(environmentInExistingNetwork({}, { servers })).map(({ id }) => id),
            ["MABS-CFG-312"],
        );
    });

    it("say nothing when the subnet has no range, which another check names", () => {
        const environment = withAddresses({ MABS01: "10.20.0.4" });
        const network = { ...environment.network, addressSpace: ["10.20.0.0/30"] };
        assert.deepEqual(checkServerAddresses({ ...environment, network }), []);
    });
});
