import * as pulumi from "@pulumi/pulumi";
import type { BastionHostArgs } from "@pulumi/azure-native/network/bastionHost";
import { BastionHost } from "@pulumi/azure-native/network/bastionHost";
import type { PublicIPAddressArgs } from "@pulumi/azure-native/network/publicIPAddress";
import type { BastionModel } from "../model/types/network";
import type { Placement } from "./placement";
import { childOptions } from "./placement";
import { createStaticPublicIp } from "./staticPublicIp";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Children of `BastionAccess` that can be changed before they are registered. */
export interface BastionAccessTransform {
    readonly publicIp?: Transform<PublicIPAddressArgs>;
    readonly bastion?: Transform<BastionHostArgs>;
}

/** Arguments of `BastionAccess`. */
export interface BastionAccessArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. Host and address. */
    readonly bastion: BastionModel;
    /** Required. AzureBastionSubnet, of a network that nobody writes to any more. */
    readonly subnetId: pulumi.Input<string>;
    /** Optional. Changes children before they are registered. */
    readonly transform?: BastionAccessTransform | undefined;
}

const suffixes = { publicIp: "public-ip", bastion: "host" } as const;

/** Way in for administrators: Remote Desktop through the portal, without a public address on a server. */
export class BastionAccess extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:BastionAccess";

    public readonly host: BastionHost;

    constructor(name: string, args: BastionAccessArgs, opts?: pulumi.ComponentResourceOptions) {
        super(BastionAccess.__pulumiType, name, { bastionName: args.bastion.name, sku: args.bastion.sku }, opts);
        const { bastion, placement, subnetId, transform } = args;
        const publicIp = createStaticPublicIp(
            this,
            `${name}-${suffixes.publicIp}`,
            placement,
            { publicIpName: bastion.publicIpName, zones: [] },
            transform?.publicIp,
        );
        this.host = createChild(
            BastionHost,
            `${name}-${suffixes.bastion}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                bastionHostName: bastion.name,
                sku: { name: bastion.sku },
                ipConfigurations: [{ name: "default", subnet: { id: subnetId }, publicIPAddress: { id: publicIp.id } }],
            },
            childOptions(this, placement),
            transform?.bastion,
        );
        this.registerOutputs({ bastionId: this.host.id });
    }
}
