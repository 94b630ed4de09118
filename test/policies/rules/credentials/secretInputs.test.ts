import assert from "node:assert/strict";
import { answerResource } from "../../../../policies/core/answer";
import { runRules } from "../../../../policies/core/run";
import { resolveSettings } from "../../../../policies/core/settings";
import { secretInputs } from "../../../../policies/rules/credentials/secretInputs";
import type { ResourceRule } from "../../../../policies/rule";
import { type } from "../../../../policies/types";
import { alone, join, machine, runCommand, script } from "../../support/installedServer";
import { describeRule, lines, today } from "../../support/describeRule";
import { program, resource, secret, unknown, type Written } from "../../support/programs";

const password = "osProfile.adminPassword";
const found = (path: string) => `${path}: found [secret], required a secret of the program`;
const withPassword: Written = {
    ...machine,
    inputs: {
        ...machine.inputs,
        osProfile: { ...(machine.inputs["osProfile"] as object), adminPassword: secret("one") },
    },
};
const rule = secretInputs as ResourceRule;
const context = { parameters: {}, today, exemptions: [], isBackupServer: () => false, secretsAreVisible: true };
const answers = (written: Written) => lines(answerResource(rule, resource(written), context));
const cured = (written: Written) =>
    rule.cure?.(structuredClone(written.inputs) as Record<string, unknown>, context, written.type);

describeRule(secretInputs, {
    forms: ["wire"],
    compliant: [withPassword],
    alsoCompliant: [
        { by: "no password", set: [[password, undefined]] },
        { by: "an empty password", set: [[password, ""]] },
        { by: "a secret around it", set: [["osProfile", secret({ adminPassword: "one" })]] },
        { by: "the profile as one secret", set: [["osProfile", secret({ adminPassword: "one", customData: "two" })]] },
    ],
    spoilt: [
        { by: "a plain password", set: [[password, "one"]], finds: [`server ${found(password)}`] },
        { by: "plain user data", set: [["userData", "b25l"]], finds: [`server ${found("userData")}`] },
        {
            by: "two of them",
            set: [
                [password, "one"],
                ["osProfile.customData", "b25l"],
            ],
            finds: [`server ${found(password)}`, `server ${found("osProfile.customData")}`],
        },
    ],
    unknown: [{ path: password }, { path: "osProfile" }, { path: "userData" }],
    wrongType: { path: password, value: 7, finds: [`server ${found(password)}`] },
    notApplicable: [
        {
            by: "a type without secrets",
            written: [{ type: type.subnet, inputs: { subnetName: "snet" } }],
            reason: "no input of this type is a secret by nature",
        },
    ],
    cured: withPassword.inputs,
});

describe("rule credentials-secret-inputs", () => {
    const settings = (protectedSettings: unknown, of = script): Written => ({
        ...alone(of),
        inputs: { ...of.inputs, protectedSettings },
    });

    it("has nothing to say where secrets come open, and says who does", () => {
        const answer = answerResource(rule, resource(withPassword, "proxy"), { ...context, secretsAreVisible: false });
        assert.deepEqual(answer, {
            kind: "notApplicable",
            reason: "no remediation of this pack has seen the resource, and CrossGuard opens secrets before it asks a policy (pulumi-policy issue 241): nobody can tell here what the program made secret; mabs plan can",
        });
    });

    it("finds the value of a key vault secret, and the protected parameters of a run command", () => {
        const inKeyVault = { type: type.keyVaultSecret, inputs: { properties: { value: "one" } } };
        assert.deepEqual(answers(inKeyVault), [found("properties.value")]);
        const protectedParameters = [
            { name: "Password", value: "one" },
            { name: "Other", value: secret("two") },
        ];
        const command = { ...alone(runCommand), inputs: { ...runCommand.inputs, protectedParameters } };
        assert.deepEqual(answers(command), [`command ${found("protectedParameters[0].value")}`]);
    });

    it("takes protected settings for secrets, but for a command that shows no credential", () => {
        assert.deepEqual(answers(alone(script)), ["compliant"]);
        assert.deepEqual(answers(settings({ Password: "one" }, join)), [`join ${found("protectedSettings.Password")}`]);
        assert.deepEqual(answers(settings({ Password: secret("one") }, join)), ["compliant"]);
        assert.deepEqual(
            answers(settings({ storageAccountName: "stmabs", storageAccountKey: "one", managedIdentity: {} })),
            [`script ${found("protectedSettings.storageAccountKey")}`],
        );
        assert.deepEqual(answers(settings({ commandToExecute: "setup.exe /Password:one" })), [
            `script ${found("protectedSettings.commandToExecute")}`,
        ]);
        assert.deepEqual(
            answers(settings({ fileUris: ["https://a.example/b", "https://a.example/b?sv=2024&sig=one"] })),
            [`script ${found("protectedSettings.fileUris[1]")}`],
        );
        assert.deepEqual(
            answers(settings({ proxy: { mode: "application", auth: { username: "a", password: "one" } } })),
            [`script ${found("protectedSettings.proxy.auth.password")}`],
        );
        assert.deepEqual(answers(settings({ commandToExecute: unknown })), [
            "unknown: protectedSettings.commandToExecute",
        ]);
        assert.deepEqual(answers(settings(unknown)), ["unknown: protectedSettings"]);
    });

    it("goes by the name where no ARM type is known", () => {
        const server = (inputs: Written["inputs"]) => ({ type: "azure-native:sql:Server", inputs });
        assert.deepEqual(answers(server({ administratorLogin: "sa", administratorLoginPassword: "one" })), [
            found("administratorLoginPassword"),
        ]);
        assert.deepEqual(answers(server({ administratorLoginPassword: secret("one") })), ["compliant"]);
        assert.deepEqual(answers(server({ administratorLoginPassword: unknown })), [
            "unknown: administratorLoginPassword",
        ]);
        assert.deepEqual(answers(server({ settings: [{ connectionString: "one", isPassword: true }] })), [
            found("settings[0].connectionString"),
        ]);
    });

    it("cures what is plain and known, and touches nothing else", () => {
        const profile = { adminPassword: "one", customData: unknown, adminUsername: "mabslocal" };
        assert.deepEqual(cured({ ...machine, inputs: { ...machine.inputs, osProfile: profile } }), {
            ...machine.inputs,
            osProfile: { ...profile, adminPassword: secret("one") },
        });
        assert.deepEqual(
            cured(settings({ fileUris: ["https://a.example/b?sig=one"], commandToExecute: "setup.exe" }))?.[
                "protectedSettings"
            ],
            { fileUris: [secret("https://a.example/b?sig=one")], commandToExecute: "setup.exe" },
        );
        assert.equal(cured(settings(secret({ Password: "one" }), join)), undefined);
        assert.equal(cured(settings({ Password: unknown }, join)), undefined);
    });

    it("is remedied in a plan, also beside a value that is not known yet", () => {
        const osProfile = { adminPassword: "one", customData: unknown };
        const report = runRules(program([{ ...machine, inputs: { ...machine.inputs, osProfile } }]), {
            rules: [secretInputs],
            settings: resolveSettings({}, { stack: "test" }),
            today,
        });
        assert.deepEqual([report.findings, report.remedied.map(({ path }) => path)], [[], [password]]);
    });
});
