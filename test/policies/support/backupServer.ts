import { type } from "../../../policies/types";
import type { Written } from "./programs";
import { unknown } from "./programs";

/** ARM ID of a resource of the group of the server. */
export function idOf(provider: string, name: string, group = "rg-backup"): string {
    return `/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/${group}/providers/${provider}/${name}`;
}

/** A data disk that is a resource of its own, called by its key. */
export function disk(key: string, sizeGiB: number, inputs: Readonly<Record<string, unknown>> = {}): Written {
    return {
        type: type.disk,
        name: key,
        protect: true,
        inputs: {
            resourceGroupName: "rg-backup",
            location: "westeurope",
            diskName: `disk-MABS01-${key}`,
            sku: { name: "Premium_LRS" },
            diskSizeGB: sizeGiB,
            creationData: { createOption: "Empty" },
            publicNetworkAccess: "Disabled",
            networkAccessPolicy: "DenyAll",
            zones: ["1"],
            ...inputs,
        },
    };
}

/** How the machine attaches the disk of a key. */
export function attached(lun: number, key: string): Readonly<Record<string, unknown>> {
    return {
        lun,
        name: `disk-MABS01-${key}`,
        createOption: "Attach",
        caching: "None",
        writeAcceleratorEnabled: false,
        managedDisk: {
            id: idOf("Microsoft.Compute/disks", `disk-MABS01-${key}`),
            storageAccountType: "Premium_LRS",
        },
        deleteOption: "Detach",
        toBeDetached: false,
    };
}

/** The machine of a backup server, with a disk for the cache and two for the pool. */
export const machine: Written = {
    type: type.virtualMachine,
    name: "server",
    protect: true,
    inputs: {
        resourceGroupName: "rg-backup",
        location: "westeurope",
        vmName: "MABS01",
        tags: { environment: "prod", "MABS-Role": "backup-server" },
        zones: ["1"],
        hardwareProfile: { vmSize: "Standard_D4s_v5" },
        storageProfile: {
            imageReference: {
                publisher: "MicrosoftWindowsServer",
                offer: "WindowsServer",
                sku: "2022-datacenter-g2",
                version: "latest",
            },
            osDisk: {
                name: "osdisk-MABS01",
                createOption: "FromImage",
                managedDisk: { storageAccountType: "StandardSSD_LRS" },
                deleteOption: "Delete",
            },
            dataDisks: [attached(0, "scratch"), attached(1, "pool01"), attached(2, "pool02")],
        },
    },
};

/** Machine and disks, as after creation: every ID is known. */
export const server: readonly Written[] = [machine, disk("scratch", 128), disk("pool01", 1024), disk("pool02", 1024)];

/** A machine that is like the server, and is none. */
export const otherVm: Written = { ...machine, inputs: { ...machine.inputs, tags: { environment: "prod" } } };

/** The same program before anything is made: IDs of disks are not known, and come from the disks. */
export function beforeCreation(written: readonly Written[]): readonly Written[] {
    return written.map((one) => {
        if (one.type !== type.virtualMachine) return one;
        const inputs = structuredClone(one.inputs) as { storageProfile: { dataDisks: Record<string, unknown>[] } };
        for (const entry of inputs.storageProfile.dataDisks) {
            if ("managedDisk" in entry) entry["managedDisk"] = { ...(entry["managedDisk"] as object), id: unknown };
        }
        const disks = written.filter(({ type: token }) => token === type.disk).map(({ name }) => name ?? "it");
        return { ...one, inputs: { ...inputs }, from: { storageProfile: disks } };
    });
}
