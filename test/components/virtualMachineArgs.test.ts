import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { VirtualMachineArgs } from "@pulumi/azure-native/compute/virtualMachine";
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface";
import { virtualMachineArgs } from "../../components/virtualMachineArgs";
import type { VirtualMachineModel } from "../../model/types/server";
import { placement } from "../support/componentChecks";
import { server } from "../support/models";
import { record } from "../support/recorder";

async function argsOf(machine: Partial<VirtualMachineModel>): Promise<VirtualMachineArgs> {
    let args: VirtualMachineArgs | undefined;
    await record(() => {
        args = virtualMachineArgs({ ...server.virtualMachine, ...machine }, placement, {
            networkInterface: new NetworkInterface("nic", { resourceGroupName: "rg-unit" }),
            disks: [],
            localAdministrator: server.localAdministrator,
            password: pulumi.secret("Canary-2e9b"),
        });
    });
    assert.ok(args);
    return args;
}

describe("virtualMachineArgs", () => {
    it("asks for trusted launch with secure boot and virtual TPM together", async () => {
        const { securityProfile } = await argsOf({});
        assert.deepEqual(securityProfile, {
            encryptionAtHost: true,
            securityType: "TrustedLaunch",
            uefiSettings: { secureBootEnabled: true, vTpmEnabled: true },
        });
    });

    it("names no security type for a size that has only the standard one", async () => {
        const { securityProfile } = await argsOf({ security: { type: "Standard" }, encryptionAtHost: false });
        assert.deepEqual(securityProfile, { encryptionAtHost: false });
    });

    it("names platform settings only where the platform patches", async () => {
        const patching = {
            automaticUpdates: false,
            assessmentMode: "ImageDefault",
            bypassPlatformSafetyChecks: false,
        } as const;
        const { osProfile } = await argsOf({ patching: { ...patching, patchMode: "Manual" } });
        assert.deepEqual((osProfile as { windowsConfiguration: unknown }).windowsConfiguration, {
            provisionVMAgent: true,
            enableAutomaticUpdates: false,
            timeZone: "W. Europe Standard Time",
            patchSettings: { patchMode: "Manual", assessmentMode: "ImageDefault", enableHotpatching: false },
        });
    });

    it("takes an image of the marketplace by its parts and one of a gallery by its ID", async () => {
        const image = async (machine: Partial<VirtualMachineModel>) =>
            ((await argsOf(machine)).storageProfile as { imageReference: unknown }).imageReference;
        assert.deepEqual(await image({ image: { kind: "gallery", id: "/image" } }), { id: "/image" });
        assert.deepEqual(await image({}), {
            publisher: "MicrosoftWindowsServer",
            offer: "WindowsServer",
            sku: "2022-datacenter-g2",
            version: "latest",
        });
    });

    it("leaves licence and zone out when the model has none", async () => {
        const { licenseType: _licenseType, zone: _zone, ...machine } = server.virtualMachine;
        let args: VirtualMachineArgs | undefined;
        await record(() => {
            args = virtualMachineArgs(machine, placement, {
                networkInterface: new NetworkInterface("nic", { resourceGroupName: "rg-unit" }),
                disks: [],
                localAdministrator: server.localAdministrator,
                password: pulumi.secret("Canary-2e9b"),
            });
        });
        assert.ok(args && !("licenseType" in args) && !("zones" in args));
    });
});
