import assert from "node:assert/strict";
import type { Server } from "../../config/environment.generated";
import { forbiddenAdminUserNames } from "../../facts/namingRules";
import { serverNames } from "../../model/naming";
import {
    LOCAL_ADMINISTRATOR,
    localAdministratorModel,
    networkInterfaceModel,
    sizeOf,
    virtualMachineModel,
} from "../../model/virtualMachine";
import { currentServer, existingId, sampleEnvironment, sampleServer } from "../support/sampleEnvironment";

const names = serverNames("MABS01");
const machine = (server: Server) => virtualMachineModel(server, sampleEnvironment.maintenance, names);

describe("virtual machine", () => {
    it("of the defaults is a Gen1 machine without trusted launch", () => {
        assert.deepEqual(machine(sampleServer), {
            name: "MABS01",
            computerName: "MABS01",
            size: "Standard_A4_v2",
            image: {
                kind: "marketplace",
                publisher: "MicrosoftWindowsServer",
                offer: "WindowsServer",
                sku: "2019-Datacenter",
                version: "latest",
            },
            osDisk: { name: "osdisk-MABS01", sizeGiB: 128, sku: "StandardSSD_LRS", caching: "ReadWrite" },
            security: { type: "Standard" },
            encryptionAtHost: false,
            timeZone: "UTC",
            patching: {
                patchMode: "AutomaticByPlatform",
                automaticUpdates: true,
                assessmentMode: "AutomaticByPlatform",
                bypassPlatformSafetyChecks: true,
            },
        });
    });

    it("of a current size has trusted launch with secure boot and virtual TPM", () => {
        assert.deepEqual(machine(currentServer).security, { type: "TrustedLaunch", secureBoot: true, vtpm: true });
    });

    it("keeps the standard security of a Gen1 image on a current size, so that a resize changes nothing else", () => {
        const resized = { ...currentServer, image: { ...sampleServer.image, sku: "2019-Datacenter" } };
        assert.deepEqual(machine(resized).security, { type: "Standard" });
    });

    it("does not claim trusted launch for a gallery image", () => {
        const galleryImageId = existingId("Microsoft.Compute/galleries/gal/images/win");
        const server = { ...currentServer, image: { ...currentServer.image, galleryImageId } };
        assert.deepEqual(machine(server).security, { type: "Standard" });
    });

    it("names zone and licence only when they are asked for", () => {
        const server: Server = { ...currentServer, zone: "2", azureHybridBenefit: true, encryptionAtHost: true };
        assert.equal(machine(server).zone, "2");
        assert.equal(machine(server).licenseType, "Windows_Server");
        assert.equal(machine(server).encryptionAtHost, true);
        assert.equal("zone" in machine(sampleServer), false);
        assert.equal("licenseType" in machine(sampleServer), false);
    });

    it("writes the size as Azure does and refuses one without facts", () => {
        assert.equal(machine({ ...sampleServer, size: "standard_a4_V2" }).size, "Standard_A4_v2");
        assert.throws(() => sizeOf({ size: "Standard_Nonesuch" }), /which the checks should have refused/);
    });
});

describe("network interface", () => {
    it("has accelerated networking where the size has it, and a fixed address only if one is given", () => {
        assert.deepEqual(networkInterfaceModel(sampleServer, names), {
            name: "nic-MABS01",
            ipConfigurationName: "ipconfig",
            acceleratedNetworking: false,
        });
        assert.deepEqual(networkInterfaceModel({ ...currentServer, privateIpAddress: "10.20.0.10" }, names), {
            name: "nic-MABS01",
            ipConfigurationName: "ipconfig",
            privateIpAddress: "10.20.0.10",
            acceleratedNetworking: true,
        });
    });
});

describe("local administrator", () => {
    it("has a name that Azure accepts and a password that goes to the key vault", () => {
        assert.equal(forbiddenAdminUserNames.includes(LOCAL_ADMINISTRATOR), false);
        assert.match(LOCAL_ADMINISTRATOR, /^[a-z]{1,20}$/);
        assert.deepEqual(localAdministratorModel(names), {
            userName: "mabslocal",
            secretName: "mabs-MABS01-local-admin",
            passwordLength: 32,
        });
    });
});
