import { cloudSuffixes } from "../facts/cloudSuffixes";
import type { Environment } from "../config/environment.generated";
import { networkGate } from "./networkGate";
import type { EnvironmentNames } from "./naming";
import type { ContentAddressedBlob, StorageModel } from "./types/stores";

/** Long enough to look back over a quarter of installations and updates, short enough to cost nothing. */
const STATUS_RETENTION_DAYS = 90;

/** The storage account with the installer, the guest scripts and the status of the servers. */
export function storageModel(
    environment: Pick<Environment, "azure" | "storage" | "network">,
    names: Pick<EnvironmentNames, "storageAccount" | "containers">,
    guestPackage: ContentAddressedBlob,
): StorageModel {
    const { redundancy, allowedAddressRanges } = environment.storage;
    return {
        accountName: names.storageAccount,
        sku: redundancy,
        blobEndpoint: `https://${names.storageAccount}.${cloudSuffixes(environment.azure.cloud).blob}`,
        containers: names.containers,
        ...networkGate(allowedAddressRanges, environment.network),
        statusRetentionDays: STATUS_RETENTION_DAYS,
        guestPackage,
    };
}
