import * as pulumi from "@pulumi/pulumi";
import type { PrivateDnsZoneGroupArgs } from "@pulumi/azure-native/network/privateDnsZoneGroup";
import { PrivateDnsZoneGroup } from "@pulumi/azure-native/network/privateDnsZoneGroup";
import type { PrivateEndpointArgs } from "@pulumi/azure-native/network/privateEndpoint";
import { PrivateEndpoint } from "@pulumi/azure-native/network/privateEndpoint";
import type { PrivateZoneArgs } from "@pulumi/azure-native/privatedns/privateZone";
import { PrivateZone } from "@pulumi/azure-native/privatedns/privateZone";
import type { VirtualNetworkLinkArgs } from "@pulumi/azure-native/privatedns/virtualNetworkLink";
import { VirtualNetworkLink } from "@pulumi/azure-native/privatedns/virtualNetworkLink";
import type { PrivateAccessModel, PrivateZoneModel } from "../model/types/vault";
import type { Placement } from "./placement";
import { childOptions } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Arguments of `VaultPrivateAccess`. */
export interface VaultPrivateAccessArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. Endpoint and zones. */
    readonly privateAccess: PrivateAccessModel;
    /** Required. ARM ID of the vault. */
    readonly vaultId: pulumi.Input<string>;
    /** Required. Subnet that takes the endpoint; ten addresses and more. */
    readonly subnetId: string;
    /** Conditional. Required if that subnet is made by the same program: the writes to its network. */
    readonly networkWrites: readonly pulumi.Resource[];
    /** Required. Network whose machines resolve the names of the vault. */
    readonly virtualNetworkId: pulumi.Input<string>;
    /** Optional. Changes children before they are registered. */
    readonly transform?: {
        readonly zone?: Transform<PrivateZoneArgs>;
        readonly zoneLink?: Transform<VirtualNetworkLinkArgs>;
        readonly endpoint?: Transform<PrivateEndpointArgs>;
        readonly zoneGroup?: Transform<PrivateDnsZoneGroupArgs>;
    };
}

const suffixes = { zone: "zone", zoneLink: "zone-link", endpoint: "endpoint", zoneGroup: "zone-group" } as const;

/** Private DNS knows no regions. */
const globalLocation = "global";

interface ResolvedZone {
    readonly key: string;
    readonly zoneId: pulumi.Input<string>;
    readonly link: VirtualNetworkLink | undefined;
}

/**
 * Private endpoint of a vault, and the zones that make the vault's names resolve to it.
 *
 * Has to be complete before the first server registers: a server registered over public addresses keeps using them.
 */
export class VaultPrivateAccess extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:VaultPrivateAccess";

    public readonly endpoint: PrivateEndpoint;
    public readonly zoneGroup: PrivateDnsZoneGroup;
    /** What a server has to wait for before it registers: records in the zones, and zones that its network can see. */
    public readonly ready: readonly pulumi.Resource[];

    private readonly name: string;
    private readonly args: VaultPrivateAccessArgs;

    constructor(name: string, args: VaultPrivateAccessArgs, opts?: pulumi.ComponentResourceOptions) {
        super(
            VaultPrivateAccess.__pulumiType,
            name,
            {
                endpointName: args.privateAccess.endpointName,
                zones: args.privateAccess.zones.map((zone) => zone.zoneName),
            },
            opts,
        );
        this.name = name;
        this.args = args;
        const zones = args.privateAccess.zones.map((zone) => this.resolveZone(zone));
        this.endpoint = this.createEndpoint();
        this.zoneGroup = this.createZoneGroup(zones);
        this.ready = [this.zoneGroup, ...zones.flatMap(({ link }) => (link === undefined ? [] : [link]))];
        this.registerOutputs({ endpointId: this.endpoint.id });
    }

    private resolveZone(zone: PrivateZoneModel): ResolvedZone {
        if (zone.existingId !== undefined) return { key: zone.key, zoneId: zone.existingId, link: undefined };
        const created = this.createZone(zone);
        return { key: zone.key, zoneId: created.id, link: this.createZoneLink(zone, created) };
    }

    private createZone(zone: PrivateZoneModel): PrivateZone {
        const { placement, transform } = this.args;
        return createChild(
            PrivateZone,
            `${this.name}-${suffixes.zone}-${zone.key}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: globalLocation,
                tags: placement.tags,
                privateZoneName: zone.zoneName,
            },
            childOptions(this, placement),
            transform?.zone,
        );
    }

    private createZoneLink(zone: PrivateZoneModel, created: PrivateZone): VirtualNetworkLink {
        const { placement, transform, virtualNetworkId } = this.args;
        return createChild(
            VirtualNetworkLink,
            `${this.name}-${suffixes.zoneLink}-${zone.key}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: globalLocation,
                tags: placement.tags,
                privateZoneName: zone.zoneName,
                virtualNetworkLinkName: zone.linkName,
                virtualNetwork: { id: virtualNetworkId },
                registrationEnabled: false,
            },
            childOptions(this, placement, { dependsOn: [created] }),
            transform?.zoneLink,
        );
    }

    private createEndpoint(): PrivateEndpoint {
        const { networkWrites, placement, privateAccess, subnetId, transform, vaultId } = this.args;
        return createChild(
            PrivateEndpoint,
            `${this.name}-${suffixes.endpoint}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                privateEndpointName: privateAccess.endpointName,
                customNetworkInterfaceName: privateAccess.networkInterfaceName,
                subnet: { id: subnetId },
                privateLinkServiceConnections: [
                    {
                        name: privateAccess.connectionName,
                        privateLinkServiceId: vaultId,
                        groupIds: [privateAccess.groupId],
                    },
                ],
            },
            childOptions(this, placement, { dependsOn: networkWrites }),
            transform?.endpoint,
        );
    }

    private createZoneGroup(zones: readonly ResolvedZone[]): PrivateDnsZoneGroup {
        const { placement, privateAccess, transform } = this.args;
        return createChild(
            PrivateDnsZoneGroup,
            `${this.name}-${suffixes.zoneGroup}`,
            {
                resourceGroupName: placement.resourceGroupName,
                privateEndpointName: privateAccess.endpointName,
                privateDnsZoneGroupName: "default",
                privateDnsZoneConfigs: zones.map(({ key, zoneId }) => ({ name: key, privateDnsZoneId: zoneId })),
            },
            childOptions(this, placement, { dependsOn: [this.endpoint] }),
            transform?.zoneGroup,
        );
    }
}
