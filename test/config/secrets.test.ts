import assert from "node:assert/strict";
import type { LoadResult } from "../../config/load";
import { loadEnvironmentText } from "../../config/load";
import { renderProblems } from "../../config/renderProblems";
import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText, today } from "../support/stackTexts";
const dev = stackText("Pulumi.dev.yaml");

const canary = "Correct-Horse-Battery-1";
const minimal = stackText("examples/minimal/Pulumi.minimal.yaml");
const join = /svc-domain-join, (passwordSecretId: \S+) /.exec(minimal)?.[1] ?? "";
const idsOf = (result: LoadResult): readonly string[] =>
    result.ok ? [] : result.problems.map(({ id, path }) => `${id} ${path}`);

describeMistakes("about secrets", [
    {
        title: "never shows a secret that stands in the file as plain text",
        text: edited(stackText("examples/minimal/Pulumi.minimal.yaml"), [
            /svc-domain-join, (passwordSecretId: \S+) /.exec(stackText("examples/minimal/Pulumi.minimal.yaml"))?.[1] ??
                "",
            "password: hunter2",
        ]),
        message: lines(
            "Pulumi.dev.yaml:14:62  MABS-CFG-505  mabs:domain.joinAccount.password",
            "  expected  an encrypted value",
            "  found     a plain text, not shown here",
            "  hint      change the secret at its source, then: pulumi config set --secret --path 'mabs:domain.joinAccount.password'",
            "  see       https://www.pulumi.com/docs/iac/concepts/secrets/",
        ),
    },
    {
        title: "refuses an encrypted value where no secret belongs",
        text: edited(dev, ["    fqdn: corp.contoso.com", "    fqdn: { secure: v1:abc:def }"]),
        message: lines(
            "Pulumi.dev.yaml:18:11  MABS-CFG-506  mabs:domain.fqdn",
            "  expected  a plain value: only passwords and pass phrases are secrets",
            "  found     an encrypted value",
            "  hint      pulumi config set --path 'mabs:domain.fqdn' <value>",
            "  see       https://www.pulumi.com/docs/iac/concepts/secrets/",
        ),
    },
]);

describe("config: secrets in a file", () => {
    const encrypted = edited(minimal, [join, "password: { secure: v1:aa:bb }"]);

    it("are accepted as ciphertext, without a value to reveal", () => {
        const result = loadEnvironmentText(encrypted, "a.yaml", { today });
        assert.ok(result.ok);
        const secret = result.environment.domain.joinAccount.password;
        assert.equal(secret?.kind, "secret");
        assert.equal(secret.reveal, undefined);
    });

    it("are never repeated, whatever form they have", () => {
        for (const value of [canary, `[${canary}]`, `{ value: ${canary} }`, "12345678", `{ secure: [${canary}] }`]) {
            const result = loadEnvironmentText(edited(minimal, [join, `password: ${value}`]), "a.yaml", { today });
            assert.deepEqual(idsOf(result), ["MABS-CFG-505 mabs:domain.joinAccount.password"]);
            assert.doesNotMatch(result.ok ? "" : renderProblems(result.problems), /Correct-Horse|12345678/);
        }
    });

    it("are not repeated when they stand under a misspelt key, in the place of an account, or of a reference", () => {
        for (const line of [`pasword: ${canary}`, `passwordSecretId: ${canary}`, `password-secret: [${canary}]`]) {
            const result = loadEnvironmentText(edited(minimal, [join, line]), "a.yaml", { today });
            assert.doesNotMatch(result.ok ? canary : renderProblems(result.problems), new RegExp(canary));
        }
        const account = minimal.replace(/joinAccount: \{.*\}/, `joinAccount: ${canary}`);
        const result = loadEnvironmentText(account, "a.yaml", { today });
        assert.doesNotMatch(result.ok ? canary : renderProblems(result.problems), new RegExp(canary));
    });

    it("are refused for a whole key, whose parts nobody could read", () => {
        const text = `${minimal}  mabs:vault: { secure: v1:aa:bb }\n`;
        assert.deepEqual(idsOf(loadEnvironmentText(text, "a.yaml", { today })), ["MABS-CFG-506 mabs:vault"]);
    });

    it("of the provider must be encrypted too", () => {
        const text = `${minimal}  azure-native:clientSecret: ${canary}\n`;
        assert.deepEqual(idsOf(loadEnvironmentText(text, "a.yaml", { today })), [
            "MABS-CFG-505 azure-native:clientSecret",
        ]);
    });

    it("in the address of a mirror are cut off", () => {
        const text = `${minimal}    mirrorUrl: https://contoso.blob.core.windows.net/packages?sig=${canary}\n`;
        const result = loadEnvironmentText(text, "a.yaml", { today });
        assert.deepEqual(idsOf(result), ["MABS-CFG-518 mabs:package.mirrorUrl"]);
        assert.doesNotMatch(result.ok ? "" : renderProblems(result.problems), new RegExp(canary));
    });
});
