import * as pulumi from "@pulumi/pulumi";
import type { DiskArgs } from "@pulumi/azure-native/compute/disk";
import { Disk } from "@pulumi/azure-native/compute/disk";
import type { VirtualMachineArgs } from "@pulumi/azure-native/compute/virtualMachine";
import { VirtualMachine } from "@pulumi/azure-native/compute/virtualMachine";
import type { NetworkInterfaceArgs } from "@pulumi/azure-native/network/networkInterface";
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface";
import type { DataDiskModel, ServerModel } from "../model/types/server";
import type { Placement, Safeguards } from "./placement";
import { childOptions } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";
import type { VirtualMachineParts } from "./virtualMachineArgs";
import { virtualMachineArgs } from "./virtualMachineArgs";

/** Children of `ServerMachine` that can be changed before they are registered. */
export interface ServerMachineTransform {
    readonly networkInterface?: Transform<NetworkInterfaceArgs>;
    readonly disk?: Transform<DiskArgs>;
    readonly virtualMachine?: Transform<VirtualMachineArgs>;
}

/** Arguments of `ServerMachine`. */
export interface ServerMachineArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. Interface, disks, size, image. */
    readonly server: Pick<ServerModel, "networkInterface" | "disks" | "virtualMachine" | "localAdministrator">;
    /** Required. Subnet of the interface. */
    readonly subnetId: pulumi.Input<string>;
    /** Required. Writes to the network that have to be over before an interface is put into it. */
    readonly networkWrites: readonly pulumi.Resource[];
    /** Conditional. Required if the subnet belongs to somebody else, so that its security group is not ours. */
    readonly securityGroupId: pulumi.Input<string> | undefined;
    /** Required. Secret. Password of the local administrator; read at creation and never again. */
    readonly localAdministratorPassword: pulumi.Output<string>;
    /** Required. Guards disks and VM. */
    readonly safeguards: Safeguards;
    /** Optional. Changes children before they are registered. */
    readonly transform?: ServerMachineTransform | undefined;
}

const suffixes = { networkInterface: "nic", disk: "disk", virtualMachine: "vm" } as const;

/**
 * What Azure refuses to change on a VM that exists, although a preview shows it as an update; and the image, which
 * `latest` would otherwise drag along. A rebuild is a deliberate act, never the side effect of a change.
 * Source: pulumi-azure-native issues 577 (computer name) and 1117 (image), open in 2026-11; terraform-provider-azurerm
 * pull request 16866 (time zone), 2022-05.
 */
const fixedAtCreation = [
    "osProfile.computerName",
    "osProfile.adminUsername",
    "osProfile.adminPassword",
    "osProfile.customData",
    "osProfile.windowsConfiguration.timeZone",
    "storageProfile.imageReference",
    "storageProfile.osDisk.name",
];

/** A Windows VM with its network interface and its data disks. */
export class ServerMachine extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:ServerMachine";

    public readonly virtualMachine: VirtualMachine;
    public readonly networkInterface: NetworkInterface;
    /** Object ID of the system-assigned identity. */
    public readonly principalId: pulumi.Output<string>;
    public readonly privateIpAddress: pulumi.Output<string | undefined>;

    private readonly name: string;
    private readonly args: ServerMachineArgs;

    constructor(name: string, args: ServerMachineArgs, opts?: pulumi.ComponentResourceOptions) {
        const { size, name: virtualMachineName } = args.server.virtualMachine;
        super(ServerMachine.__pulumiType, name, { virtualMachineName, size, disks: args.server.disks.length }, opts);
        this.name = name;
        this.args = args;
        this.networkInterface = this.createNetworkInterface();
        const disks = args.server.disks.map((model) => ({ model, disk: this.createDisk(model) }));
        this.virtualMachine = this.createVirtualMachine({
            networkInterface: this.networkInterface,
            disks,
            localAdministrator: args.server.localAdministrator,
            password: pulumi.secret(args.localAdministratorPassword),
        });
        this.principalId = systemIdentity(this.virtualMachine);
        this.privateIpAddress = pulumi
            .all([this.networkInterface.id, this.networkInterface.ipConfigurations])
            .apply(([, configurations]) => configurations?.[0]?.privateIPAddress);
        this.registerOutputs({ virtualMachineId: this.virtualMachine.id, privateIpAddress: this.privateIpAddress });
    }

    /** Without a public address: replies to it would leave through the firewall and be lost. */
    private createNetworkInterface(): NetworkInterface {
        const { networkWrites, placement, securityGroupId, server, subnetId, transform } = this.args;
        const { acceleratedNetworking, ipConfigurationName, name, privateIpAddress } = server.networkInterface;
        return createChild(
            NetworkInterface,
            `${this.name}-${suffixes.networkInterface}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                networkInterfaceName: name,
                enableAcceleratedNetworking: acceleratedNetworking,
                enableIPForwarding: false,
                ipConfigurations: [
                    {
                        name: ipConfigurationName,
                        primary: true,
                        subnet: { id: subnetId },
                        privateIPAddressVersion: "IPv4",
                        ...(privateIpAddress === undefined
                            ? { privateIPAllocationMethod: "Dynamic" }
                            : { privateIPAllocationMethod: "Static", privateIPAddress: privateIpAddress }),
                    },
                ],
                ...(securityGroupId === undefined ? {} : { networkSecurityGroup: { id: securityGroupId } }),
            },
            childOptions(this, placement, { dependsOn: networkWrites }),
            transform?.networkInterface,
        );
    }

    private createDisk(disk: DataDiskModel): Disk {
        const { placement, safeguards, transform } = this.args;
        return createChild(
            Disk,
            `${this.name}-${suffixes.disk}-${disk.key}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                diskName: disk.name,
                sku: { name: disk.sku },
                diskSizeGB: disk.sizeGiB,
                creationData: { createOption: "Empty" },
                encryption: { type: "EncryptionAtRestWithPlatformKey" },
                networkAccessPolicy: "DenyAll",
                publicNetworkAccess: "Disabled",
                ...(disk.zone === undefined ? {} : { zones: [disk.zone] }),
            },
            childOptions(this, placement, { ...safeguards }),
            transform?.disk,
        );
    }

    private createVirtualMachine(parts: VirtualMachineParts): VirtualMachine {
        const { placement, safeguards, server, transform } = this.args;
        return createChild(
            VirtualMachine,
            `${this.name}-${suffixes.virtualMachine}`,
            virtualMachineArgs(server.virtualMachine, placement, parts),
            childOptions(this, placement, {
                protect: safeguards.protect,
                ignoreChanges: [...fixedAtCreation],
                additionalSecretOutputs: ["osProfile"],
            }),
            transform?.virtualMachine,
        );
    }
}

function systemIdentity(virtualMachine: VirtualMachine): pulumi.Output<string> {
    // Waits for the ID too: a plan echoes the configuration without the principal, and knows the ID only after creation.
    return pulumi.all([virtualMachine.id, virtualMachine.identity]).apply(([, identity]) => {
        if (identity?.principalId !== undefined) return identity.principalId;
        throw new pulumi.ResourceError("the VM has no system-assigned identity", virtualMachine, true);
    });
}
