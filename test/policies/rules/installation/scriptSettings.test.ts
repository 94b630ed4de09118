import { scriptSettings } from "../../../../policies/rules/installation/scriptSettings";
import { alone, join, script } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { secret } from "../../support/programs";

const command = "protectedSettings.commandToExecute";

describeRule(scriptSettings, {
    compliant: [alone(script)],
    alsoCompliant: [
        { by: "protected settings that are a secret", set: [["protectedSettings", secret({ commandToExecute: "a" })]] },
        {
            by: "the command in settings",
            set: [
                ["protectedSettings", undefined],
                ["settings.commandToExecute", "powershell.exe -File start.ps1"],
            ],
        },
        {
            by: "protected settings from a key vault",
            set: [
                ["protectedSettings", undefined],
                ["protectedSettingsFromKeyVault", { secretUrl: "https://kv-mabs.vault.azure.net/secrets/a/b" }],
            ],
        },
        { by: "an identity without key", set: [["protectedSettings.managedIdentity", {}]] },
        {
            by: "a key without identity",
            set: [
                ["protectedSettings.storageAccountName", "stmabs"],
                ["protectedSettings.storageAccountKey", secret("a")],
            ],
        },
    ],
    spoilt: [
        {
            by: "the command in both",
            set: [["settings.commandToExecute", "powershell.exe -File start.ps1"]],
            finds: [
                "script settings.commandToExecute: found [secret], required nothing: the handler takes it from protectedSettings or from here, not from both",
            ],
        },
        {
            by: "no command",
            set: [[command, undefined]],
            finds: [`script ${command}: found nothing, required the command that installs the server`],
        },
        {
            by: "the name of the command in another case",
            set: [["protectedSettings", { CommandToExecute: "powershell.exe -File start.ps1" }]],
            finds: [`script ${command}: found nothing, required the command that installs the server`],
        },
        {
            by: "files in both",
            set: [
                ["settings.fileUris", ["https://stmabs.blob.core.windows.net/scripts/start.ps1"]],
                ["protectedSettings.fileUris", ["https://stmabs.blob.core.windows.net/scripts/start.ps1"]],
            ],
            finds: [
                "script settings.fileUris: found a list, required nothing: the handler takes them from protectedSettings or from here, not from both",
            ],
        },
        {
            by: "a public identity",
            set: [["settings.managedIdentity", {}]],
            finds: [
                "script settings.managedIdentity: found an object, required nothing: the handler takes it from protectedSettings only",
            ],
        },
        {
            by: "an identity and a key",
            set: [
                ["protectedSettings.managedIdentity", {}],
                ["protectedSettings.storageAccountName", "stmabs"],
                ["protectedSettings.storageAccountKey", "key"],
            ],
            finds: ["storageAccountKey", "storageAccountName"].map(
                (name) =>
                    `script protectedSettings.${name}: found [secret], required nothing: the handler refuses it next to managedIdentity`,
            ),
        },
    ],
    unknown: [{ path: "settings" }, { path: "protectedSettings" }, { path: "type" }],
    wrongType: { path: "settings", value: "{}", finds: ['script settings: found "{}", required an object'] },
    notApplicable: [
        { by: "another extension", written: [alone(join)], reason: "the extension is no Custom Script Extension" },
    ],
});
