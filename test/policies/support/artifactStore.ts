import { type } from "../../../policies/types";
import { machine } from "./backupServer";
import type { Written } from "./programs";

/** Storage account of the scripts of a server, hardened. */
export const account: Written = {
    type: type.storageAccount,
    name: "account",
    protect: true,
    inputs: {
        resourceGroupName: "rg-backup",
        accountName: "stbackup",
        kind: "StorageV2",
        sku: { name: "Standard_ZRS" },
        enableHttpsTrafficOnly: true,
        minimumTlsVersion: "TLS1_2",
        allowBlobPublicAccess: false,
        allowSharedKeyAccess: false,
    },
};

/** The one extension that runs a script on the server. */
export const script: Written = {
    type: type.virtualMachineExtension,
    name: "script",
    inputs: {
        vmName: "MABS01",
        publisher: "Microsoft.Compute",
        type: "CustomScriptExtension",
        protectedSettings: { fileUris: ["https://stbackup.blob.core.windows.net/scripts/bootstrap.ps1"] },
    },
};

/** A server whose script comes from the account. */
export const withStore: readonly Written[] = [account, machine, script];

/** A program in which nothing tells that scripts come from its storage account. */
export const withoutStore = {
    by: "a program whose account no script comes from",
    written: [account, machine],
    reason: "no storage account of this program is recognised as the source of a backup server's scripts: by a component of this project, by the URI of a script, or by what a script waits for",
};
