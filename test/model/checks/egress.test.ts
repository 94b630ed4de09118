import assert from "node:assert/strict";
import { checkEgress } from "../../../model/checks/egress";
import { briefly } from "../../support/problems";
import { sampleEnvironment } from "../../support/sampleEnvironment";
import { egressModes, environmentInExistingNetwork, environmentWithNetwork } from "../../support/sampleNetworks";

const firewallAt = (privateIpAddress: string) => ({ ...egressModes.existingFirewall, privateIpAddress });

describe("checks of the way out", () => {
    it("find nothing wrong with any mode at its defaults", () => {
        for (const egress of Object.values(egressModes)) {
            assert.deepEqual(checkEgress(environmentWithNetwork({ egress })), [], egress.mode);
        }
    });

    it("refuse a next hop inside the network that we make, where nothing but our subnets is", () => {
        assert.deepEqual(briefly(checkEgress(environmentWithNetwork({ egress: firewallAt("10.20.0.200") }))), [
            "MABS-CFG-311 mabs:network.egress.privateIpAddress: 10.20.0.200",
        ]);
    });

    it("accept an appliance elsewhere in an existing network, and refuse one among the servers", () => {
        assert.deepEqual(checkEgress(environmentInExistingNetwork({ egress: firewallAt("10.50.9.4") })), []);
        const [problem] = checkEgress(environmentInExistingNetwork({ egress: firewallAt("10.50.1.4") }));
        assert.equal(problem?.expected, "the address of an appliance outside the server subnet 10.50.1.0/27");
    });

    it("refuse a proxy that the opened range misses", () => {
        const proxyAt = (host: string, address: string) =>
            checkEgress(environmentWithNetwork({ egress: { ...egressModes.proxy, host, address } }));
        assert.deepEqual(briefly(proxyAt("10.10.4.4", "10.10.3.0/28")), [
            "MABS-CFG-319 mabs:network.egress.address: 10.10.3.0/28",
        ]);
        assert.deepEqual(proxyAt("10.10.3.4", "10.10.3.0/28"), []);
        assert.deepEqual(proxyAt("proxy.contoso.com", "10.10.3.0/28"), []);
    });

    it("refuse a mirror on a host that no service tag holds, where tags are all there is", () => {
        const installer = (mirrorUrl: string) => ({ package: { ...sampleEnvironment.package, mirrorUrl } });
        const elsewhere = installer("https://mirror.contoso.com/packages");
        assert.deepEqual(briefly(checkEgress(environmentWithNetwork({}, elsewhere))), [
            "MABS-CFG-518 mabs:package.mirrorUrl: https://mirror.contoso.com/packages",
        ]);
        assert.deepEqual(checkEgress(environmentWithNetwork({ egress: egressModes.proxy }, elsewhere)), []);
        const blob = installer("https://contosomirror.blob.core.windows.net/packages");
        assert.deepEqual(checkEgress(environmentWithNetwork({}, blob)), []);
    });
});
