import assert from "node:assert/strict";
import { read, repositoryFiles } from "./files";

/** Files that hold no behaviour of their own, each with the reason. */
const withoutTest: Readonly<Record<string, string>> = {
    "cli/exitCodes.ts": "constants",
    "config/catalogue/entry.ts": "types of the catalogue, which its own test covers",
    "config/catalogue/file.ts": "texts of the catalogue, which its own test covers",
    "config/catalogue/network.ts": "texts of the catalogue, which its own test covers",
    "config/catalogue/operations.ts": "texts of the catalogue, which its own test covers",
    "config/catalogue/package.ts": "texts of the catalogue, which its own test covers",
    "config/catalogue/servers.ts": "texts of the catalogue, which its own test covers",
    "config/catalogue/vault.ts": "texts of the catalogue, which its own test covers",
    "config/partialEnvironment.ts": "types",
    "facts/armTypes/armType.ts": "types",
    "facts/cloud.ts": "a type",
    "facts/sourced.ts": "a type",
    "model/guestStatusDocument.ts": "the type of the document that guestStatus.test.ts holds",
    "model/guestSettingsDocument.ts": "the type of the document that guestSettings.test.ts holds",
    "plan/environmentPlan.ts": "types",
    "plan/plannedResource.ts": "types and two markers",
    "policies/core/finding.ts": "types",
    "policies/rule.ts": "types, and two functions that give a rule its type",
    "policies/types.ts": "constants, which pack.test.ts holds against the provider",
    "sandbox/previewDocument.ts": "types",
    "sandbox/providerCall.ts": "types",
    "sandbox/resourceBackend.ts": "types",
};

/** Tests of something that is no source file, or that look at a source from a second side. */
const withoutSource: Readonly<Record<string, string>> = {
    "test/cli/mabs.test.ts": "the launcher cli/mabs.js",
    "test/facts/armTypes/generateArmTypes.test.ts": "the generator in scripts/",
    "test/facts/armTypes/spoiledEverywhere.test.ts": "every property of every sound resource, spoilt in turn",
    "test/facts/tables.test.ts": "what all tables of facts have in common",
    "test/ledger/rows.test.ts": "the rows in ledger/rows/, all of them together",
    "test/config/issueMistakes.test.ts": "the mistakes that people make, word for word",
    "test/policies/core/inputParts.test.ts": "the readers of inputs that have no schema",
    "test/policies/core/secretNames.test.ts": "names that nothing but a secret has",
    "test/policies/crossguard/secretInputs.test.ts": "the one rule that cures, on its way through CrossGuard",
    "test/policies/gallery.test.ts": "the pack on programs of other people",
    "test/policies/pack.test.ts": "what all rules and their texts have in common",
    "test/policies/packProperties.test.ts": "the pack on any program",
    "test/plan/canarySecrets.test.ts": "where the text of a secret goes, over the whole way",
    "test/plan/mutatedEnvironments.test.ts": "the whole way from file to plan, over mutated files",
};

/** What a family of rules uses and does not list is tried by its rules. */
function isHelperOfRules(path: string): boolean {
    const [, family, name] = /^policies\/rules\/(?:(\w+)\/)?(\w+)\.ts$/.exec(path) ?? [];
    if (name === undefined) return false;
    return family === undefined || !read(`policies/rules/${family}/index.ts`).includes(`"./${name}"`);
}

describe("the tests", () => {
    const files = repositoryFiles();

    it("mirror the sources: every file with behaviour has a test of the same path and name", () => {
        const sources = files.filter(
            (path) =>
                /^(cli|components|config|facts|ledger|model|plan|policies|sandbox)\/.*\.ts$/.test(path) &&
                !/\.generated\.(d\.)?ts$|\/index\.ts$|^model\/types\/|^policies\/catalogue\/|^ledger\/(rows|traps)\/(?!register)/.test(
                    path,
                ) &&
                !isHelperOfRules(path),
        );
        const tests = new Set(files.filter((path) => path.startsWith("test/") && path.endsWith(".test.ts")));
        const missing = sources.filter(
            (path) => withoutTest[path] === undefined && !tests.has(`test/${path.replace(/\.ts$/, ".test.ts")}`),
        );
        assert.deepEqual(missing, []);
    });

    it("mirror nothing that is gone", () => {
        const sources = new Set(files);
        const tests = files.filter((path) =>
            /^test\/(cli|components|config|facts|ledger|model|plan|policies|sandbox)\/.*\.test\.ts$/.test(path),
        );
        const orphans = tests.filter(
            (path) =>
                !sources.has(path.replace(/^test\//, "").replace(/\.test\.ts$/, ".ts")) &&
                withoutSource[path] === undefined,
        );
        assert.deepEqual(orphans, []);
    });

    it("have titles that are sentences", () => {
        const short = files
            .filter((path) => path.startsWith("test/") && path.endsWith(".test.ts"))
            .flatMap((path) =>
                [...read(path).matchAll(/\bit\(\s*["'`]([^"'`]+)["'`]/g)].map((match) => `${path}: ${match[1] ?? ""}`),
            )
            .filter((title) => title.split(": ").slice(1).join(": ").trim().split(/\s+/).length < 3);
        assert.deepEqual(short, []);
    });
});
