import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signatureKey, signatures } from "../../plan/wireValue";
import { planFromPreview } from "../../sandbox/comparePlans";
import type { EngineRun, ExportedResource } from "../../sandbox/engine";
import { EngineWorkspace } from "../../sandbox/engine";
import type { PreviewStep } from "../../sandbox/previewDocument";
import { engineOrSkip } from "./engineOrSkip";

const projectFolder = join(__dirname, "fixtures", "estate");
const settings = (...lines: readonly string[]): string =>
    ["config:", ...lines.map((line) => `  estate:${line}`)].join("\n");
const names = ["estate-group", "estate-password", "estate-keys", "estate-secret", "estate-settings"];
const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-estate";
const vault = `${group}/providers/Microsoft.KeyVault/vaults/kv-estate`;

/** One story, told by the tests in their order: every run of the engine costs a second or two. */
describe("EngineWorkspace", function () {
    this.timeout(120_000);
    let workspace: EngineWorkspace;
    let steps: readonly PreviewStep[];
    let password: string;

    before(async function () {
        const engine = engineOrSkip(this);
        workspace = await EngineWorkspace.create({ engine, projectFolder, stack: "test" });
    });
    after(() => workspace?.dispose());

    const told = ({ calls }: EngineRun): readonly string[] =>
        calls.map(({ method, preview, urn }) => `${preview ? "preview " : ""}${method} ${lastPart(urn)}`);

    const stateOf = async (name: string): Promise<ExportedResource | undefined> =>
        (await workspace.exportState()).deployment.resources?.find(({ urn }) => lastPart(urn) === name);

    it("previews a program: every resource checked, nothing made", async () => {
        const run = await workspace.preview();
        assert.equal(run.exitCode, 0, run.stdout);
        steps = run.steps;
        assert.deepEqual(
            steps.map(({ op, urn }) => `${op} ${lastPart(urn)}`),
            ["create estate-test", "create estate", ...names.map((name) => `create ${name}`)],
        );
        assert.deepEqual(
            told(run),
            names.flatMap((name) => [`check ${name}`, `preview create ${name}`]),
        );
    });

    it("shows a secret that is not known yet as unknown, like everything that only a provider can tell", () => {
        const planned = planFromPreview({ steps }).find(({ name }) => name === "estate-secret");
        assert.deepEqual(planned, {
            urn: "urn:pulumi:test::estate::test:index:Estate$azure-native:keyvault:Secret::estate-secret",
            type: "azure-native:keyvault:Secret",
            name: "estate-secret",
            parent: "urn:pulumi:test::estate::test:index:Estate::estate",
            inputs: {
                properties: { value: "[unknown]" },
                resourceGroupName: "[unknown]",
                secretName: "passphrase",
                vaultName: "[unknown]",
            },
        });
    });

    it("creates every resource with the outputs of those before it", async () => {
        const run = await workspace.up();
        assert.equal(run.exitCode, 0, run.stdout);
        assert.deepEqual(
            told(run),
            names.flatMap((name) => [`check ${name}`, `create ${name}`]),
        );
        const created = run.calls.filter(({ method }) => method === "create").map(({ inputs }) => inputs);
        assert.deepEqual(created.slice(0, 3), [
            { resourceGroupName: "rg-estate", location: "westeurope", tags: { owner: "backup" } },
            { length: 20 },
            {
                resourceGroupName: "rg-estate",
                vaultName: "kv-estate",
                location: "westeurope",
                properties: { tenantId: "00000000-0000-0000-0000-00000000f00d", sku: { name: "standard" } },
            },
        ]);
        const { properties, ...secret } = created[3] ?? {};
        assert.deepEqual(secret, { resourceGroupName: "rg-estate", vaultName: "kv-estate", secretName: "passphrase" });
        password = (properties as { readonly value: string }).value;
        assert.match(password, /^.{20}$/);
    });

    it("keeps secrets as secrets, wherever they flow", async () => {
        const { deployment } = await workspace.exportState();
        const [made, stored, stack] = await Promise.all(
            ["estate-password", "estate-secret", "estate-test"].map(stateOf),
        );
        const value = (bag: Readonly<Record<string, unknown>> | undefined): unknown =>
            (bag?.["properties"] as { readonly value: unknown }).value;
        for (const secret of [
            made?.outputs?.["result"],
            value(stored?.inputs),
            value(stored?.outputs),
            stack?.outputs?.["password"],
        ]) {
            assert.equal((secret as Readonly<Record<string, unknown>>)[signatureKey], signatures.secret);
        }
        assert.equal(JSON.stringify(deployment).includes(password), false);
        assert.equal(stored?.id, `${vault}/secrets/passphrase`);
        assert.equal(stack?.outputs?.["vaultUri"], "https://kv-estate.vault.azure.net/");
    });

    it("finds nothing to change in a second run", async () => {
        const run = await workspace.up({ expectNoChanges: true });
        assert.equal(run.exitCode, 0, run.stdout);
        assert.deepEqual(
            told(run),
            names.flatMap((name) => [`check ${name}`, `diff ${name}`]),
        );
    });

    it("announces what would change in place, and then changes that", async () => {
        workspace.configure(settings("owner: somebody", "note: changed"));
        const preview = await workspace.preview({ expectNoChanges: true });
        assert.notEqual(preview.exitCode, 0);
        assert.deepEqual(
            preview.steps
                .filter(({ op }) => op !== "same")
                .map(({ op, urn, detailedDiff }) => [op, lastPart(urn), Object.keys(detailedDiff ?? {})]),
            [
                ["update", "estate-group", ["tags.owner"]],
                ["update", "estate-settings", ["source"]],
            ],
        );
        const run = await workspace.up();
        assert.equal(run.exitCode, 0, run.stdout);
        assert.deepEqual(
            told(run).filter((call) => call.startsWith("update")),
            ["update estate-group", "update estate-settings"],
        );
    });

    it("replaces what has a new name, after deleting the old, and accepts a type that it has never heard of", async () => {
        workspace.configure(settings("owner: somebody", "note: changed", "groupName: rg-other", "odd: true"));
        const run = await workspace.up();
        assert.equal(run.exitCode, 0, run.stdout);
        assert.deepEqual(
            run.calls
                .filter(({ method, urn }) => ["create", "delete"].includes(method) && lastPart(urn) === "estate-group")
                .map(({ method, id }) => [method, id]),
            [
                ["delete", group],
                ["create", undefined],
            ],
        );
        assert.equal(
            (await stateOf("estate-odd"))?.id,
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-odd/providers/Microsoft.Fantasy/unicorns/una",
        );
    });

    it("refreshes without a change", async () => {
        const run = await workspace.refresh({ expectNoChanges: true });
        assert.equal(run.exitCode, 0, run.stdout);
        assert.deepEqual(
            told(run)
                .filter((call) => call.startsWith("read"))
                .sort(),
            [...names, "estate-odd"].map((name) => `read ${name}`).sort(),
        );
    });

    it("refuses a function call with a message that names it", async () => {
        workspace.configure(settings("invokes: true"));
        const run = await workspace.preview();
        assert.notEqual(run.exitCode, 0);
        assert.match(run.stdout, /the program calls azure-native:keyvault:getVault; the stand-in answers no function/);
        assert.deepEqual(
            run.calls.filter(({ method }) => method === "invoke").map(({ type }) => type),
            ["azure-native:keyvault:getVault"],
        );
    });

    it("destroys in the order that dependencies allow", async () => {
        const run = await workspace.destroy();
        assert.equal(run.exitCode, 0, run.stdout);
        assert.deepEqual(
            told(run).filter((call) => call.startsWith("delete") && !call.endsWith("-odd")),
            [...names].reverse().map((name) => `delete ${name}`),
        );
        assert.deepEqual((await workspace.exportState()).deployment.resources ?? [], []);
    });

    it("writes nothing into the project's folder", () => {
        assert.deepEqual(readdirSync(projectFolder).sort(), [
            "Pulumi.demo.yaml",
            "Pulumi.yaml",
            "index.cjs",
            "package.json",
        ]);
    });
});

function lastPart(urn: string): string | undefined {
    return urn.split("::").at(-1);
}

describe("EngineWorkspace without a working engine", () => {
    const own = mkdtempSync(join(tmpdir(), "mabs-test-"));
    const usual = process.env["TMPDIR"];
    before(() => {
        process.env["TMPDIR"] = own;
    });
    after(() => {
        if (usual === undefined) delete process.env["TMPDIR"];
        else process.env["TMPDIR"] = usual;
        rmSync(own, { recursive: true });
    });

    it("fails with what the engine said and leaves no folder behind", async () => {
        const options = { engine: process.execPath, projectFolder, stack: "test" };
        await assert.rejects(EngineWorkspace.create(options), /pulumi stack init test .* failed/s);
        assert.deepEqual(readdirSync(own), []);
    });
});
