import type { Network } from "../config/environment.generated";

/** Who reaches the public endpoint of a storage account or a key vault. */
export interface NetworkGate {
    readonly defaultAction: "Allow" | "Deny";
    readonly allowedAddressRanges: readonly string[];
    readonly admitServerSubnet: boolean;
}

/**
 * Without a list everybody who has a role is let in, from anywhere. With a list the rest is shut out, and the servers come in by service
 * endpoint. A subnet that exists is not ours to give an endpoint to: its owners list the public addresses of its egress instead, where the
 * service goes by them (a storage account does not, see `model/storage.ts`).
 */
export function networkGate(allowedAddressRanges: readonly string[], network: Pick<Network, "existing">): NetworkGate {
    const closed = allowedAddressRanges.length > 0;
    return {
        defaultAction: closed ? "Deny" : "Allow",
        allowedAddressRanges,
        admitServerSubnet: closed && network.existing === undefined,
    };
}
