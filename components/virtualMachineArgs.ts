import type * as pulumi from "@pulumi/pulumi";
import type { Disk } from "@pulumi/azure-native/compute/disk";
import type { VirtualMachineArgs } from "@pulumi/azure-native/compute/virtualMachine";
import type { NetworkInterface } from "@pulumi/azure-native/network/networkInterface";
import type { input } from "@pulumi/azure-native/types";
import type { DataDiskModel, LocalAdministratorModel, VirtualMachineModel } from "../model/types/server";
import type { Placement } from "./placement";

/** What a VM refers to. */
export interface VirtualMachineParts {
    readonly networkInterface: NetworkInterface;
    readonly disks: readonly AttachedDisk[];
    readonly localAdministrator: LocalAdministratorModel;
    readonly password: pulumi.Output<string>;
}

/** A data disk that exists by itself, and where it is attached. */
export interface AttachedDisk {
    readonly model: DataDiskModel;
    readonly disk: Disk;
}

/**
 * Arguments of a VM with nothing left to a default of the service: what Azure fills in comes back as a difference after
 * the next refresh.
 */
export function virtualMachineArgs(
    machine: VirtualMachineModel,
    placement: Placement,
    parts: VirtualMachineParts,
): VirtualMachineArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        location: placement.location,
        tags: placement.tags,
        vmName: machine.name,
        hardwareProfile: { vmSize: machine.size },
        identity: { type: "SystemAssigned" },
        storageProfile: {
            imageReference: imageReference(machine.image),
            osDisk: osDisk(machine.osDisk),
            dataDisks: parts.disks.map(attachedDisk),
        },
        osProfile: {
            computerName: machine.computerName,
            adminUsername: parts.localAdministrator.userName,
            adminPassword: parts.password,
            allowExtensionOperations: true,
            windowsConfiguration: windowsConfiguration(machine),
        },
        networkProfile: {
            networkInterfaces: [{ id: parts.networkInterface.id, primary: true, deleteOption: "Detach" }],
        },
        securityProfile: securityProfile(machine),
        diagnosticsProfile: { bootDiagnostics: { enabled: true } },
        ...(machine.licenseType === undefined ? {} : { licenseType: machine.licenseType }),
        ...(machine.zone === undefined ? {} : { zones: [machine.zone] }),
    };
}

function imageReference(image: VirtualMachineModel["image"]): input.compute.ImageReferenceArgs {
    if (image.kind === "gallery") return { id: image.id };
    return { publisher: image.publisher, offer: image.offer, sku: image.sku, version: image.version };
}

function osDisk(disk: VirtualMachineModel["osDisk"]): input.compute.OSDiskArgs {
    return {
        name: disk.name,
        createOption: "FromImage",
        osType: "Windows",
        diskSizeGB: disk.sizeGiB,
        caching: disk.caching,
        writeAcceleratorEnabled: false,
        managedDisk: { storageAccountType: disk.sku },
        // Left behind, the old disk would block a rebuild under the same name.
        deleteOption: "Delete",
    };
}

function attachedDisk({ disk, model }: AttachedDisk): input.compute.DataDiskArgs {
    return {
        lun: model.lun,
        name: model.name,
        createOption: "Attach",
        diskSizeGB: model.sizeGiB,
        caching: model.caching,
        writeAcceleratorEnabled: false,
        managedDisk: { id: disk.id, storageAccountType: model.sku },
        deleteOption: "Detach",
        toBeDetached: false,
    };
}

function windowsConfiguration({ patching, timeZone }: VirtualMachineModel): input.compute.WindowsConfigurationArgs {
    return {
        provisionVMAgent: true,
        enableAutomaticUpdates: patching.automaticUpdates,
        timeZone,
        patchSettings: {
            patchMode: patching.patchMode,
            assessmentMode: patching.assessmentMode,
            enableHotpatching: false,
            ...(patching.patchMode === "AutomaticByPlatform"
                ? {
                      automaticByPlatformSettings: {
                          bypassPlatformSafetyChecksOnUserSchedule: patching.bypassPlatformSafetyChecks,
                          rebootSetting: "IfRequired",
                      },
                  }
                : {}),
        },
    };
}

function securityProfile({ encryptionAtHost, security }: VirtualMachineModel): input.compute.SecurityProfileArgs {
    // Azure takes the word `Standard` only from subscriptions with a feature flag; without a type it means the same.
    if (security.type === "Standard") return { encryptionAtHost };
    return {
        encryptionAtHost,
        securityType: security.type,
        uefiSettings: { secureBootEnabled: security.secureBoot, vTpmEnabled: security.vtpm },
    };
}
