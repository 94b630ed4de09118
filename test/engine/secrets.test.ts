import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { EngineWorkspace } from "../../sandbox/engine";
import { engineOrSkip } from "../sandbox/engineOrSkip";
import { repositoryRoot } from "../support/stackFiles";

/** The stack file of an example, with every password and pass phrase given as a secret. */
function stackWithSecrets(): string {
    const stack = parse(readFileSync(join(repositoryRoot, "examples", "minimal", "Pulumi.minimal.yaml"), "utf8")) as {
        config: {
            "mabs:domain": Record<string, Record<string, unknown>>;
            "mabs:servers": Record<string, Record<string, unknown>>;
        };
    };
    const { config } = stack;
    for (const account of ["joinAccount", "setupAccount"]) {
        const { userName } = config["mabs:domain"][account] ?? {};
        config["mabs:domain"][account] = { userName, password: { secure: "v1:ciphertext" } };
    }
    for (const server of Object.values(config["mabs:servers"]))
        server["passphrase"] = { value: { secure: "v1:ciphertext" } };
    return stringify(stack);
}

describe("the real engine, with secrets in the stack file", function () {
    this.timeout(120_000);
    let engine: string;
    let folder: string;

    before(function () {
        engine = engineOrSkip(this);
        folder = mkdtempSync(join(tmpdir(), "mabs-test-"));
    });
    after(() => {
        if (folder) rmSync(folder, { recursive: true, force: true });
    });

    it("keeps every secret out of state, output and plan, although the provider gets its text", async () => {
        const configFile = join(folder, "Pulumi.secrets.yaml");
        writeFileSync(configFile, stackWithSecrets());
        const sandbox = await EngineWorkspace.create({
            engine,
            projectFolder: repositoryRoot,
            stack: "secrets",
            configFile,
        });
        try {
            const preview = await sandbox.preview();
            assert.equal(preview.exitCode, 0, preview.stdout.slice(-3000) + preview.stderr);
            const up = await sandbox.up();
            assert.equal(up.exitCode, 0, up.stdout.slice(-3000) + up.stderr);
            const secrets = up.calls
                .filter(({ method, type }) => method === "create" && type === "azure-native:keyvault:Secret")
                .map(({ inputs }) => (inputs as { properties: { value: string } }).properties.value);
            assert.ok(secrets.length >= 4, "join, setup, pass phrase and local administrator each have a secret");
            const everything = [
                preview.stdout,
                preview.stderr,
                up.stdout,
                up.stderr,
                JSON.stringify(await sandbox.exportState()),
            ].join("\n");
            for (const secret of secrets) {
                assert.ok(secret.length >= 12, "a text short enough to occur by chance proves nothing");
                assert.ok(!everything.includes(secret), "the text of a secret is in state or output");
                assert.ok(
                    !everything.includes(JSON.stringify(secret).slice(1, -1)),
                    "the escaped text of a secret is in state or output",
                );
            }
        } finally {
            sandbox.dispose();
        }
    });
});
