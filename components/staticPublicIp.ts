import type * as pulumi from "@pulumi/pulumi";
import type { PublicIPAddressArgs } from "@pulumi/azure-native/network/publicIPAddress";
import { PublicIPAddress } from "@pulumi/azure-native/network/publicIPAddress";
import type { Placement } from "./placement";
import { childOptions } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** A public address by its physical name; no zones means that Azure chooses. */
export interface StaticPublicIp {
    readonly publicIpName: string;
    readonly zones: readonly string[];
}

/**
 * Registers a public IP address of SKU Standard with static allocation, the only kind that gateways, firewalls and
 * bastions take.
 * Source: Azure's retirement notice for public IP addresses of SKU Basic, in force since 2025-09-30.
 */
export function createStaticPublicIp(
    parent: pulumi.Resource,
    name: string,
    placement: Placement,
    { publicIpName, zones }: StaticPublicIp,
    transform: Transform<PublicIPAddressArgs> | undefined,
): PublicIPAddress {
    return createChild(
        PublicIPAddress,
        name,
        {
            resourceGroupName: placement.resourceGroupName,
            location: placement.location,
            tags: placement.tags,
            publicIpAddressName: publicIpName,
            sku: { name: "Standard", tier: "Regional" },
            publicIPAllocationMethod: "Static",
            publicIPAddressVersion: "IPv4",
            ...(zones.length === 0 ? {} : { zones: [...zones] }),
        },
        childOptions(parent, placement),
        transform,
    );
}
