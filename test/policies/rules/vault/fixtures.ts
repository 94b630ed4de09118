import { type } from "../../../../policies/types";
import { unknown, type Written } from "../../support/programs";

export const everyVault = "applies to every resource of its types";

/** A vault that stands alone, with these properties. */
export function vaultWith(properties: Readonly<Record<string, unknown>>, others: Written["inputs"] = {}): Written {
    return {
        type: type.vault,
        inputs: {
            resourceGroupName: "rg-backup",
            vaultName: "rsv-mabs",
            location: "westeurope",
            sku: { name: "RS0", tier: "Standard" },
            ...others,
            properties,
        },
    };
}

/** The vault of the programs below, as one resource among others. */
export const vault: Written = {
    ...vaultWith({
        publicNetworkAccess: "Disabled",
        redundancySettings: { standardTierStorageRedundancy: "GeoRedundant", crossRegionRestore: "Disabled" },
    }),
    name: "vault",
};

export const vaultId =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-backup/providers/Microsoft.RecoveryServices/vaults/rsv-mabs";

/** Its private endpoint, as a preview shows it: the ID of the vault is not known yet. */
export const endpoint: Written = {
    type: type.privateEndpoint,
    name: "endpoint",
    inputs: {
        resourceGroupName: "rg-backup",
        privateEndpointName: "pep-vault",
        location: "westeurope",
        subnet: { id: unknown },
        privateLinkServiceConnections: [{ name: "vault", privateLinkServiceId: unknown, groupIds: ["AzureBackup"] }],
    },
    from: { privateLinkServiceConnections: ["vault"], subnet: ["subnet"] },
};

/** The same, as the only resource of a program. */
export const loneEndpoint: Written = { type: endpoint.type, inputs: endpoint.inputs };

/** A private endpoint of something else: its program, and what rules about vaults say of it. */
export const otherEndpoint = {
    by: "an endpoint of a key vault",
    written: [
        {
            ...loneEndpoint,
            inputs: { privateLinkServiceConnections: [{ privateLinkServiceId: unknown, groupIds: ["vault"] }] },
        },
    ],
    reason: "the private endpoint leads to no Recovery Services vault",
};

export const connection = "privateLinkServiceConnections[0].privateLinkServiceId";
export const group = "privateLinkServiceConnections[0].groupIds[0]";

export const subnet: Written = {
    type: type.subnet,
    name: "subnet",
    inputs: {
        resourceGroupName: "rg-backup",
        virtualNetworkName: "vnet-backup",
        subnetName: "snet-private-endpoints",
        addressPrefix: "10.20.0.64/26",
    },
};

export const zoneGroup: Written = {
    type: type.privateDnsZoneGroup,
    name: "zones",
    inputs: {
        resourceGroupName: "rg-backup",
        privateEndpointName: "pep-vault",
        privateDnsZoneGroupName: "default",
        privateDnsZoneConfigs: ["backup", "blob", "queue"].map((name) => ({ name, privateDnsZoneId: unknown })),
    },
    from: { privateDnsZoneConfigs: ["zone-backup", "zone-blob", "zone-queue"] },
    after: ["endpoint"],
};

const zone = (name: string, privateZoneName: string): Written => ({
    type: type.privateZone,
    name,
    inputs: { resourceGroupName: "rg-backup", privateZoneName, location: "global" },
});

const link = (name: string, privateZoneName: string): Written => ({
    type: type.virtualNetworkLink,
    name,
    inputs: {
        resourceGroupName: "rg-backup",
        privateZoneName,
        location: "global",
        registrationEnabled: false,
        virtualNetwork: { id: unknown },
    },
});

const zones = {
    backup: "privatelink.we.backup.windowsazure.com",
    blob: "privatelink.blob.core.windows.net",
    queue: "privatelink.queue.core.windows.net",
} as const;

const zonesAndLinks: readonly Written[] = Object.entries(zones).flatMap(([service, name]) => [
    zone(`zone-${service}`, name),
    link(`link-${service}`, name),
]);

/** Everything that a private vault is made of. */
export const privateProgram: readonly Written[] = [vault, subnet, endpoint, zoneGroup, ...zonesAndLinks];

/** A server that its program marks by a tag, with the identity that registers it. */
export const machine: Written = {
    type: type.virtualMachine,
    name: "server",
    inputs: {
        resourceGroupName: "rg-backup",
        vmName: "MABS01",
        location: "westeurope",
        tags: { "mabs-role": "backup-server" },
    },
};

/** The role by which a server registers with a vault. */
export function roleOn(scope: unknown, others: Partial<Written> = {}): Written {
    return {
        type: type.roleAssignment,
        name: "role",
        inputs: { principalId: unknown, scope },
        from: { principalId: ["server"] },
        ...others,
    };
}

export const noVault = {
    by: "a program without a vault",
    written: [machine],
    reason: "the program makes no Recovery Services vault",
};

export const noEndpoint = {
    by: "a program without private endpoints",
    written: [vault],
    reason: "the program makes no private endpoint",
};
