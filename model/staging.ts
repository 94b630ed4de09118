import { cloudSuffixes } from "../facts/cloudSuffixes";
import { extensions } from "../facts/extensions";
import { sha256 } from "./contentAddress";
import { compactScript, encodedCommand, powerShellLiteral } from "./powerShell";
import { proxyTo } from "./proxyTo";
import type { Cloud } from "./types/azure";
import type { ProxyModel } from "./types/network";
import type { StagingModel } from "./types/server";
import type { ContentAddressedBlob } from "./types/stores";

/** File of the guest that becomes the command of the extension. It travels in the package too, so a change of it is a change of the tag. */
export const BOOTSTRAP_PATH = "bootstrap.ps1";

/** What the bootstrap has in place of its values, quotes included. */
const PLACEHOLDER = "'MABS_VALUES'";

/**
 * Longest command line that cmd.exe takes, in characters.
 *
 * Source: Windows troubleshooting page "Command prompt line string limitation", read 2026-11.
 */
export const MAX_COMMAND_LENGTH = 8191;

/** Names of the bootstrap's values; its help block explains them. None is a secret. */
export interface BootstrapValues {
    readonly imds: string;
    readonly resource: string;
    readonly container: string;
    /** Blob name and SHA-256. */
    readonly package: readonly [blobName: string, sha256: string];
    /** Blob name and SHA-256. */
    readonly settings: readonly [blobName: string, sha256: string];
    readonly folder: string;
    readonly proxy: string | null;
    readonly retryMinutes: number;
}

/** What the staging of one server is made of. */
export interface StagingInput {
    /** Name of the extension. */
    readonly name: string;
    readonly cloud: Cloud;
    /** Without trailing slash. */
    readonly blobEndpoint: string;
    readonly scriptsContainer: string;
    readonly guestFiles: Readonly<Record<string, string>>;
    readonly guestPackage: ContentAddressedBlob;
    readonly settingsBlob: ContentAddressedBlob;
    readonly proxy?: Pick<ProxyModel, "host" | "port" | "bypass">;
    /**
     * Address of the instance metadata service. Only a test has another one.
     * @default "http://169.254.169.254"
     */
    readonly metadataEndpoint?: string;
    /**
     * How long the guest waits for its roles to take effect, in minutes. The extension as a whole has 90.
     * @default 20
     */
    readonly retryMinutes?: number;
}

/**
 * The one Custom Script Extension of a server. It brings the package and the settings into the VM and returns within minutes: no reboot, no
 * installation, no secret.
 */
export function staging(input: StagingInput): StagingModel {
    const { guestPackage, settingsBlob } = input;
    const bootstrap = input.guestFiles[BOOTSTRAP_PATH];
    if (bootstrap === undefined) throw new Error(`The guest files have no ${BOOTSTRAP_PATH}.`);
    const forceUpdateTag = stagingTag(guestPackage.sha256, settingsBlob.sha256);
    const { publisher, type, typeHandlerVersion } = extensions.customScript;
    return {
        name: input.name,
        publisher,
        type,
        typeHandlerVersion,
        // Public settings are stored in clear text on the VM and in Azure Resource Manager: everything is in the protected ones (E6).
        settings: {},
        commandToExecute: stagingCommand(bootstrap, {
            imds: input.metadataEndpoint ?? "http://169.254.169.254",
            resource: cloudSuffixes(input.cloud).storageAudience,
            container: `${input.blobEndpoint}/${input.scriptsContainer}`,
            package: [guestPackage.blobName, guestPackage.sha256],
            settings: [settingsBlob.blobName, settingsBlob.sha256],
            folder: forceUpdateTag,
            proxy: proxyTo(new URL(input.blobEndpoint).hostname, input.proxy),
            retryMinutes: input.retryMinutes ?? 20,
        }),
        forceUpdateTag,
        settingsBlob,
    };
}

/**
 * Identity of one staging: 32 hexadecimal digits over package and settings. The only thing that makes the extension run again (A13), the name
 * of the folder in the VM, and `stagingId` in the status document.
 */
export function stagingTag(packageSha256: string, settingsSha256: string): string {
    return sha256(packageSha256 + settingsSha256).slice(0, 32);
}

/**
 * The command line of the extension: the bootstrap with its values, encoded so that no shell can mangle a character (E8).
 *
 * @throws Error if the bootstrap lost its placeholder, or the line is longer than Windows takes.
 */
export function stagingCommand(bootstrap: string, values: BootstrapValues): string {
    const script = compactScript(bootstrap);
    const parts = script.split(PLACEHOLDER);
    if (parts.length !== 2)
        throw new Error(`The bootstrap must hold ${PLACEHOLDER} once, not ${parts.length - 1} times.`);
    const command = [
        "powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -EncodedCommand",
        encodedCommand(parts.join(powerShellLiteral(JSON.stringify(values)))),
    ].join(" ");
    if (command.length > MAX_COMMAND_LENGTH) {
        throw new Error(`The staging command has ${command.length} characters; Windows takes ${MAX_COMMAND_LENGTH}.`);
    }
    return command;
}
