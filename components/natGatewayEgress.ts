import * as pulumi from "@pulumi/pulumi";
import type { NatGatewayArgs } from "@pulumi/azure-native/network/natGateway";
import { NatGateway } from "@pulumi/azure-native/network/natGateway";
import type { PublicIPAddressArgs } from "@pulumi/azure-native/network/publicIPAddress";
import type { PublicIPAddress } from "@pulumi/azure-native/network/publicIPAddress";
import type { NatGatewayModel } from "../model/types/network";
import type { Placement } from "./placement";
import { childOptions } from "./placement";
import { createStaticPublicIp } from "./staticPublicIp";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Children of `NatGatewayEgress` that can be changed before they are registered. */
export interface NatGatewayEgressTransform {
    readonly publicIp?: Transform<PublicIPAddressArgs>;
    readonly natGateway?: Transform<NatGatewayArgs>;
}

/** Arguments of `NatGatewayEgress`. */
export interface NatGatewayEgressArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. Gateway and addresses. */
    readonly natGateway: NatGatewayModel;
    /** Optional. Changes children before they are registered. */
    readonly transform?: NatGatewayEgressTransform | undefined;
}

const suffixes = { publicIp: "public-ip", natGateway: "gateway" } as const;

/** Way out through a NAT gateway; what may leave is the business of the security group alone. */
export class NatGatewayEgress extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:NatGatewayEgress";

    /** The gateway that subnets refer to. */
    public readonly natGateway: NatGateway;
    /** Addresses that the outside sees, for allow-lists of others. */
    public readonly publicIpAddresses: pulumi.Output<(string | undefined)[]>;

    constructor(name: string, args: NatGatewayEgressArgs, opts?: pulumi.ComponentResourceOptions) {
        super(NatGatewayEgress.__pulumiType, name, { natGatewayName: args.natGateway.name }, opts);
        const { natGateway, placement, transform } = args;
        const zones = natGateway.zone === undefined ? [] : [natGateway.zone];
        const publicIps = natGateway.publicIpNames.map((publicIpName, index) =>
            createStaticPublicIp(
                this,
                `${name}-${suffixes.publicIp}-${index + 1}`,
                placement,
                { publicIpName, zones },
                transform?.publicIp,
            ),
        );
        this.natGateway = this.createNatGateway(name, args, zones, publicIps);
        this.publicIpAddresses = pulumi.all(publicIps.map((publicIp) => publicIp.ipAddress));
        this.registerOutputs({ publicIpAddresses: this.publicIpAddresses });
    }

    private createNatGateway(
        name: string,
        { natGateway, placement, transform }: NatGatewayEgressArgs,
        zones: readonly string[],
        publicIps: readonly PublicIPAddress[],
    ): NatGateway {
        return createChild(
            NatGateway,
            `${name}-${suffixes.natGateway}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                natGatewayName: natGateway.name,
                sku: { name: "Standard" },
                idleTimeoutInMinutes: natGateway.idleTimeoutMinutes,
                publicIpAddresses: publicIps.map((publicIp) => ({ id: publicIp.id })),
                ...(zones.length === 0 ? {} : { zones: [...zones] }),
            },
            childOptions(this, placement),
            transform?.natGateway,
        );
    }
}
