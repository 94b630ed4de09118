import assert from "node:assert/strict";
import { read, repositoryFiles } from "./files";

/** Files that hold no behaviour of their own, each with the reason. */
const withoutTest: Readonly<Record<string, string>> = {
    "cli/exitCodes.ts": "constants",
    "plan/environmentPlan.ts": "types",
    "plan/plannedResource.ts": "types and two markers",
};

describe("the tests", () => {
    const files = repositoryFiles();

    it("mirror the sources: every file with behaviour has a test of the same path and name", () => {
        const sources = files.filter(
            (path) =>
                /^(cli|components|config|facts|model|plan|sandbox)\/.*\.ts$/.test(path) &&
                !/\.generated\.ts$|\/index\.ts$|^model\/types\//.test(path),
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
            /^test\/(cli|components|config|facts|model|plan|sandbox)\/.*\.test\.ts$/.test(path),
        );
        const orphans = tests.filter((path) => !sources.has(path.replace(/^test\//, "").replace(/\.test\.ts$/, ".ts")));
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
