import assert from "node:assert/strict";
import fc from "fast-check";
import { readGuestFiles } from "../../config/guestFiles";
import { guestPackage } from "../../model/guestPackage";
import { guestSettings, guestSettingsBlob } from "../../model/guestSettings";
import {
    BOOTSTRAP_PATH,
    MAX_COMMAND_LENGTH,
    staging,
    stagingCommand,
    stagingTag,
    type BootstrapValues,
    type StagingInput,
} from "../../model/staging";
import { minimalSettingsInput } from "../support/guestSettingsInput";

const guestFiles = readGuestFiles();
const bootstrap = guestFiles[BOOTSTRAP_PATH]!;

const input: StagingInput = {
    name: "StageBackupServer",
    cloud: "AzureCloud",
    blobEndpoint: "https://stmabsdev1a2b3.blob.core.windows.net",
    scriptsContainer: "scripts",
    guestFiles,
    guestPackage: guestPackage(guestFiles),
    settingsBlob: guestSettingsBlob(guestSettings(minimalSettingsInput)),
};

const prefix = "powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -EncodedCommand ";

/** The script that Windows PowerShell gets to see. */
function scriptOf(command: string): string {
    assert.ok(command.startsWith(prefix));
    return Buffer.from(command.slice(prefix.length), "base64").toString("utf16le");
}

/** The values inside the script: the literal that goes to ConvertFrom-Json. */
function valuesOf(command: string): unknown {
    const literal = /^\$set = ConvertFrom-Json '(.*)'$/m.exec(scriptOf(command))?.[1];
    assert.ok(literal !== undefined);
    return JSON.parse(literal.replace(/(['\u2018\u2019\u201a\u201b])\1/g, "$1"));
}

describe("staging", () => {
    it("is one Custom Script Extension with empty public settings", () => {
        const { commandToExecute, ...rest } = staging(input);
        const tag = stagingTag(input.guestPackage.sha256, input.settingsBlob.sha256);
        assert.deepEqual(rest, {
            name: "StageBackupServer",
            publisher: "Microsoft.Compute",
            type: "CustomScriptExtension",
            typeHandlerVersion: "1.10",
            settings: {},
            forceUpdateTag: tag,
            settingsBlob: input.settingsBlob,
        });
        assert.deepEqual(valuesOf(commandToExecute), {
            imds: "http://169.254.169.254",
            resource: "https://storage.azure.com/",
            container: "https://stmabsdev1a2b3.blob.core.windows.net/scripts",
            package: [input.guestPackage.blobName, input.guestPackage.sha256],
            settings: [input.settingsBlob.blobName, input.settingsBlob.sha256],
            folder: tag,
            proxy: null,
            retryMinutes: 20,
        });
    });

    it("sets TLS 1.2 before anything else", () => {
        assert.equal(
            scriptOf(staging(input).commandToExecute).split("\n")[0],
            "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'",
        );
    });

    it("goes through the proxy, unless the storage account is exempt", () => {
        const proxy = { host: "proxy.contoso.com", port: 8080, bypass: [] as string[] };
        const through = valuesOf(staging({ ...input, proxy }).commandToExecute) as BootstrapValues;
        assert.equal(through.proxy, "http://proxy.contoso.com:8080");
        const exempt = { ...proxy, bypass: ["*.blob.core.windows.net"] };
        const direct = valuesOf(staging({ ...input, proxy: exempt }).commandToExecute) as BootstrapValues;
        assert.equal(direct.proxy, null);
    });

    it("is the same twice, and runs again exactly when package or settings change", () => {
        assert.deepEqual(staging(input), staging(input));
        const tag = staging(input).forceUpdateTag;
        assert.match(tag, /^[0-9a-f]{32}$/);
        const otherFiles = { ...guestFiles, [BOOTSTRAP_PATH]: `${bootstrap}\n` };
        assert.notEqual(staging({ ...input, guestPackage: guestPackage(otherFiles) }).forceUpdateTag, tag);
        const otherSettings = guestSettings({ ...minimalSettingsInput, contactGapDays: 3 });
        assert.notEqual(staging({ ...input, settingsBlob: guestSettingsBlob(otherSettings) }).forceUpdateTag, tag);
        assert.equal(staging({ ...input, retryMinutes: 5 }).forceUpdateTag, tag);
    });

    it("refuses guest files without a bootstrap, and a bootstrap without its placeholder", () => {
        assert.throws(() => staging({ ...input, guestFiles: {} }), /The guest files have no bootstrap\.ps1/);
        const values = valuesOf(staging(input).commandToExecute) as BootstrapValues;
        assert.throws(() => stagingCommand("exit 0", values), /once, not 0 times/);
    });
});

describe("the staging command", () => {
    it("fits into a command line of Windows with the longest names that exist", () => {
        const longest = staging({
            ...input,
            cloud: "AzureUSGovernment",
            blobEndpoint: `https://${"s".repeat(24)}.blob.core.usgovcloudapi.net`,
            scriptsContainer: "c".repeat(63),
            settingsBlob: guestSettingsBlob(guestSettings({ ...minimalSettingsInput, serverName: "S".repeat(15) })),
            proxy: { host: "p".repeat(253), port: 65535, bypass: [] },
        });
        assert.ok(longest.commandToExecute.length <= MAX_COMMAND_LENGTH, String(longest.commandToExecute.length));
    });

    it("is refused when it does not fit", () => {
        const values = valuesOf(staging(input).commandToExecute) as BootstrapValues;
        assert.throws(() => stagingCommand(bootstrap, { ...values, proxy: "p".repeat(2000) }), /Windows takes 8191/);
    });

    it("consists of characters that no shell treats specially", () => {
        assert.match(staging(input).commandToExecute.slice(prefix.length), /^[A-Za-z0-9+/=]+$/);
    });

    it("carries any text unchanged", () => {
        const values = valuesOf(staging(input).commandToExecute) as BootstrapValues;
        const script = "$set = ConvertFrom-Json 'MABS_VALUES'";
        fc.assert(
            fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
                const carried = { ...values, folder: text };
                assert.deepEqual(valuesOf(stagingCommand(script, carried)), carried);
            }),
        );
    });
});
