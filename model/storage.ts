import { cloudSuffixes } from "../facts/cloudSuffixes";
import type { Environment } from "../config/environment.generated";
import { formatAddress, parseRange, sizeOf } from "./ipRange";
import { networkGate, type NetworkGate } from "./networkGate";
import type { EnvironmentNames } from "./naming";
import type { ContentAddressedBlob, StorageModel } from "./types/stores";

/** Long enough to look back over a quarter of installations and updates, short enough to cost nothing. */
const STATUS_RETENTION_DAYS = 90;

/** Ranges smaller than this are written address by address; Azure refuses them as ranges. */
const SMALLEST_RANGE = 4;

/**
 * Who gets into a storage account that has a list. A key vault takes the same list as it is; a storage account differs in two ways: it
 * takes no range with a prefix of 31 or 32, and it sees callers in its own region with private addresses, so that no list of public
 * addresses ever admits the servers. Their subnet has to be admitted, whoever owns it; Azure refuses that as long as the subnet lacks the
 * service endpoint, which is better than a server that gets 403 an hour later.
 *
 * Source: "Restrictions and limitations for Azure Storage firewall and virtual network configuration" (2025-06-18).
 */
function storageGate(allowedAddressRanges: readonly string[], network: Environment["network"]): NetworkGate {
    const gate = networkGate(allowedAddressRanges.flatMap(storageRanges), network);
    return { ...gate, admitServerSubnet: gate.defaultAction === "Deny" };
}

function storageRanges(text: string): readonly string[] {
    const range = parseRange(text);
    if (range === undefined || sizeOf(range) >= SMALLEST_RANGE) return [text];
    return Array.from({ length: sizeOf(range) }, (_, offset) => formatAddress(range.start + offset));
}

/** The storage account with the installer, the guest scripts, the status of the servers and the copies of their catalogues. */
export function storageModel(
    environment: Pick<Environment, "azure" | "storage" | "network" | "catalogueBackup">,
    names: Pick<EnvironmentNames, "storageAccount" | "containers">,
    guestPackage: ContentAddressedBlob,
): StorageModel {
    const { redundancy, allowedAddressRanges } = environment.storage;
    return {
        accountName: names.storageAccount,
        sku: redundancy,
        blobEndpoint: `https://${names.storageAccount}.${cloudSuffixes(environment.azure.cloud).blob}`,
        containers: names.containers,
        ...storageGate(allowedAddressRanges, environment.network),
        statusRetentionDays: STATUS_RETENTION_DAYS,
        catalogueRetentionDays: environment.catalogueBackup.keepDays,
        guestPackage,
    };
}
