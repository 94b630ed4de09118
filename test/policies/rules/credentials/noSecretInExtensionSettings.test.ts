import { noSecretInExtensionSettings } from "../../../../policies/rules/credentials/noSecretInExtensionSettings";
import { alone, script } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { secret, unknown } from "../../support/programs";

const finds = (path: string) => [
    `script ${path}: found [secret], required no secret: it belongs into protectedSettings or into a key vault`,
];
const spoilt = (by: string, settings: unknown, path: string) => ({
    by,
    set: [["settings", settings]] as const,
    finds: finds(path),
});

describeRule(noSecretInExtensionSettings, {
    compliant: [alone(script)],
    alsoCompliant: [
        { by: "no settings", set: [["settings", undefined]] },
        { by: "an address without signature", set: [["settings.fileUris", ["https://st.example/a.ps1?sv=2024"]]] },
        { by: "an empty password", set: [["settings.Password", ""]] },
        { by: "a switch with such a name", set: [["settings.resetPassword", false]] },
        {
            by: "a password that the DSC extension takes from its protected settings",
            set: [
                [
                    "settings.Properties",
                    { AdminCreds: { UserName: "a", Password: "PrivateSettingsRef:AdminPassword" } },
                ],
            ],
        },
        {
            by: "commands that name a secret and hold none",
            set: [
                [
                    "settings.commands",
                    [
                        "start.ps1 -PasswordSecretName mabs-setup",
                        "start.ps1 -Password $password -Retry 3",
                        "start.ps1 -Password (Get-Secret mabs)",
                        "start.ps1 -PromptForPassword -Verbose",
                        "ConvertTo-SecureString $text -AsPlainText -Force",
                        "https://st.example/a?skip=1",
                    ],
                ],
            ],
        },
    ],
    spoilt: [
        spoilt("a password", { Password: "one" }, "settings.Password"),
        spoilt("a number for a password", { adminPassword: 7 }, "settings.adminPassword"),
        spoilt("a password that is known only after creation", { Password: unknown }, "settings.Password"),
        spoilt("settings that are a text of JSON", '{"Password":"one"}', "settings"),
        spoilt("a key deep inside", { a: [{ storageAccountKey: "one" }] }, "settings.a[0].storageAccountKey"),
        spoilt("a signed address", { fileUris: ["https://a.example/b?sv=1&sig=one"] }, "settings.fileUris[0]"),
        ...[
            "setup.exe /p:x -AdminPassword one",
            "powershell -c \"start.ps1 -Passphrase 'one'\"",
            "setup.exe /Password:one",
            "curl https://user:one@st.example/a",
            "ConvertTo-SecureString 'one' -AsPlainText -Force",
            "a.exe DefaultEndpointsProtocol=https;AccountName=a;AccountKey=one",
            'sqlcmd -c "Server=.;User=sa;Password=one"',
        ].map((command) => spoilt(command, { commandToExecute: command }, "settings.commandToExecute")),
    ],
    unknown: [{ path: "settings" }, { path: "settings.timestamp" }],
    wrongType: { path: "settings", value: "-Password one", finds: finds("settings") },
    notApplicable: "applies to every resource of its types",
});

describeRule(noSecretInExtensionSettings, {
    forms: ["wire"],
    compliant: [alone(script)],
    spoilt: [
        spoilt("what the program made a secret", { a: secret("one") }, "settings.a"),
        spoilt("settings that are a secret as a whole", secret({ a: "one" }), "settings"),
    ],
    unknown: [],
    wrongType: { path: "settings", value: "-Password one", finds: finds("settings") },
    notApplicable: "applies to every resource of its types",
});
