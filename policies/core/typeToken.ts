/** The API version that a program asked for, such as `v20230801preview`. */
export interface PinnedVersion {
    readonly version: string;
    readonly isPreview: boolean;
}

/** A type of azure-native. Two kinds of modules name a version: `azure-native:compute/v20240301:Disk`, and the local package `azure-native_compute_v20240301:compute:Disk`. */
const azureNative = /^azure-native(?:_[a-z0-9]+_(v\d{8}([a-z]*)))?:([a-z0-9]+)(?:\/(v\d{8}([a-z]*)))?:(\w+)$/i;

/** Whether a type belongs to azure-native, be it in a package that was generated for one API version: `azure-native_storage_v20240101:…`. */
export function isAzureNative(type: string): boolean {
    return type.startsWith("azure-native:") || type.startsWith("azure-native_");
}

/**
 * A type as rules know it, which is that of the module without a version, and the version that the program asked for. A rule about virtual machines looks at
 * all of them, whichever API makes them.
 */
export function typed(token: string): { readonly type: string; readonly pinnedTo?: PinnedVersion } {
    const [, ofPackage, packagePreview, module, ofModule, modulePreview, name] = azureNative.exec(token) ?? [];
    const version = ofPackage ?? ofModule;
    if (version === undefined || module === undefined || name === undefined) return { type: token };
    return {
        type: `azure-native:${module}:${name}`,
        pinnedTo: { version, isPreview: (packagePreview ?? modulePreview ?? "") !== "" },
    };
}
