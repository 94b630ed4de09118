import type { ContainerKey, ExistingResource } from "./azure";

/** Key Vault that keeps pass phrases and passwords. */
export interface KeyVaultModel {
    readonly vault: NewKeyVault | (ExistingResource & { readonly kind: "existing" });
    /** Base URI without trailing slash, such as `https://kv-mabs-dev-1a2b3.vault.azure.net`. */
    readonly uri: string;
    /** Secrets of the environment (not of a single server), in the order of their creation. */
    readonly accountSecrets: readonly AccountSecret[];
}

export interface NewKeyVault {
    readonly kind: "new";
    readonly name: string;
    readonly softDeleteRetentionDays: number;
    /** `Deny` as soon as addresses are listed; the server subnet is admitted by service endpoint. */
    readonly defaultAction: "Allow" | "Deny";
    readonly allowedAddressRanges: readonly string[];
    readonly admitServerSubnet: boolean;
}

/** Password of an account given as a Pulumi secret: it goes straight into Key Vault. */
export interface AccountSecret {
    readonly account: "join" | "setup";
    readonly secretName: string;
    /**
     * `protectedSettings`: the value is the JSON object `{"Password": …}` that the domain join extension takes by reference.
     * `password`: the bare password, read by the guest.
     */
    readonly form: "protectedSettings" | "password";
    readonly contentType: string;
}

/** Storage account with private containers. */
export interface StorageModel {
    readonly accountName: string;
    readonly sku: "Standard_LRS" | "Standard_ZRS" | "Standard_GRS";
    /** `https://<account>.blob.core.windows.net`, without trailing slash. */
    readonly blobEndpoint: string;
    readonly containers: Readonly<Record<ContainerKey, string>>;
    readonly defaultAction: "Allow" | "Deny";
    readonly allowedAddressRanges: readonly string[];
    readonly admitServerSubnet: boolean;
    /** Days after which an old version of a status document is deleted. */
    readonly statusRetentionDays: number;
    /** Days after which a copy of a catalogue is deleted. */
    readonly catalogueRetentionDays: number;
    readonly guestPackage: ContentAddressedBlob;
}

/** A blob whose name carries the hash of its content: a changed content is another blob. */
export interface ContentAddressedBlob {
    readonly blobName: string;
    readonly text: string;
    /** SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits. */
    readonly sha256: string;
}
