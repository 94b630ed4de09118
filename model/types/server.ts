import type { RoleGrant } from "./azure";
import type { ContentAddressedBlob } from "./stores";

/** One backup server. `name` is the Windows computer name and the identity of everything that belongs to it. */
export interface ServerModel {
    readonly name: string;
    readonly networkInterface: NetworkInterfaceModel;
    /** Data disks sorted by LUN: scratch and pool. */
    readonly disks: readonly DataDiskModel[];
    readonly virtualMachine: VirtualMachineModel;
    readonly passphrase: PassphraseModel;
    readonly localAdministrator: LocalAdministratorModel;
    readonly joinExtension: JoinExtensionModel;
    readonly staging: StagingModel;
    /** Azure Monitor agent; absent when monitoring is off. */
    readonly monitorAgent?: ExtensionModel;
    readonly grants: readonly RoleGrant[];
    readonly readinessMarker: { readonly name: string; readonly notes: string };
    /** Lock on the VM; absent when the configuration does without locks. */
    readonly lock?: { readonly name: string; readonly notes: string };
    readonly capacity: CapacityModel;
}

export interface NetworkInterfaceModel {
    readonly name: string;
    readonly ipConfigurationName: string;
    readonly privateIpAddress?: string;
    readonly acceleratedNetworking: boolean;
}

export type DiskSku =
    "Standard_LRS" | "StandardSSD_LRS" | "StandardSSD_ZRS" | "Premium_LRS" | "Premium_ZRS" | "PremiumV2_LRS";

export interface DataDiskModel {
    /** Identity of the disk within its server: `scratch`, `pool01`, or the key from the configuration. */
    readonly key: string;
    readonly purpose: "pool" | "scratch";
    readonly name: string;
    readonly lun: number;
    readonly sizeGiB: number;
    readonly sku: DiskSku;
    /** Host caching of pool disks is None for ever: a change takes the disk away for a while. */
    readonly caching: "None";
    readonly zone?: string;
}

export interface VirtualMachineModel {
    readonly name: string;
    readonly computerName: string;
    readonly size: string;
    readonly zone?: string;
    readonly image:
        | {
              readonly kind: "marketplace";
              readonly publisher: string;
              readonly offer: string;
              readonly sku: string;
              readonly version: string;
          }
        | { readonly kind: "gallery"; readonly id: string };
    readonly osDisk: {
        readonly name: string;
        readonly sizeGiB: number;
        readonly sku: DiskSku;
        readonly caching: "ReadWrite" | "ReadOnly";
    };
    readonly security:
        | { readonly type: "TrustedLaunch"; readonly secureBoot: true; readonly vtpm: true }
        | { readonly type: "Standard" };
    readonly encryptionAtHost: boolean;
    readonly licenseType?: "Windows_Server";
    readonly timeZone: string;
    /** The pair must agree: Manual ⇔ automatic updates off. */
    readonly patching: {
        readonly patchMode: "Manual" | "AutomaticByPlatform";
        readonly automaticUpdates: boolean;
        readonly assessmentMode: "ImageDefault" | "AutomaticByPlatform";
        readonly bypassPlatformSafetyChecks: boolean;
    };
}

export interface PassphraseModel {
    readonly secretName: string;
    /** `generated`: made once and kept for ever. `given`: the configuration holds it as a secret. */
    readonly origin: "generated" | "given";
    readonly length: number;
    /** Characters besides letters and digits, safe in INI, XML and cmd. */
    readonly specialCharacters: string;
}

export interface LocalAdministratorModel {
    readonly userName: string;
    readonly secretName: string;
    readonly passwordLength: number;
}

/** Common shape of a VM extension. Constants come from the facts. */
export interface ExtensionModel {
    readonly name: string;
    readonly publisher: string;
    readonly type: string;
    readonly typeHandlerVersion: string;
    readonly settings: Readonly<Record<string, unknown>>;
}

export interface JoinExtensionModel extends ExtensionModel {
    /** Where the platform reads the protected settings. Neither form puts the password into the state of the extension. */
    readonly password:
        | { readonly kind: "ownSecret"; readonly secretName: string }
        | { readonly kind: "existingSecret"; readonly secretUrl: string; readonly sourceVaultId: string };
}

/** The one Custom Script Extension: stages the guest package and the settings, and returns. */
export interface StagingModel extends ExtensionModel {
    /** Goes into protectedSettings: `commandToExecute` with the encoded bootstrap. Holds no secret. */
    readonly commandToExecute: string;
    /** Hash of guest package and settings: the only thing that makes the extension run again. */
    readonly forceUpdateTag: string;
    readonly settingsBlob: ContentAddressedBlob;
}

/** The figures behind the disks, for the plan and the policies. */
export interface CapacityModel {
    readonly protectedDataGiB: number;
    readonly requiredPoolGiB: number;
    readonly poolGiB: number;
    /** poolGiB ÷ protectedDataGiB, two decimals. */
    readonly poolFactor: number;
    readonly scratchGiB: number;
    readonly cloudProtectedDataGiB: number;
}
