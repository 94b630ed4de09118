import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { read, repositoryFiles, root } from "./files";

const files = repositoryFiles();
const texts = files.filter(
    (path) =>
        /\.(ts|cjs|mjs|js|json|md|ps1|psm1|psd1|yaml|yml|sh)$|^\.ci\/run$/.test(path) && path !== "package-lock.json",
);

describe("the repository", () => {
    it("names no path of a machine and nothing outside itself", () => {
        const forbidden = [
            // The folder of a machine, not a folder of that name within a path.
            new RegExp(["(?<![\\w.*])/wo", "rk/"].join("")),
            new RegExp(["\\.\\./sha", "red"].join("")),
            new RegExp(["registry", "\\.npmjs"].join("")),
        ];
        const found = texts.flatMap((path) =>
            forbidden.flatMap((pattern) => {
                const [word] = pattern.exec(read(path)) ?? [];
                return word === undefined ? [] : [`${path}: ${word}`];
            }),
        );
        assert.deepEqual(
            found.filter((line) => !line.startsWith(".ci/run: ")),
            [],
        );
    });

    it("keeps its source files short enough to read in one sitting", () => {
        const long = files
            .filter(
                (path) =>
                    // Of the ledger not its registers, which are as long as what they list.
                    /^(cli|components|config|facts|ledger\/(?!traps)|model|plan|sandbox|bench|scripts)\b.*\.(ts|cjs)$/.test(
                        path,
                    ) && !path.endsWith(".generated.ts"),
            )
            .map((path) => ({ path, lines: read(path).trimEnd().split("\n").length }))
            .filter(({ lines }) => lines > 320);
        assert.deepEqual(long, []);
    });

    it("has documents whose relative links lead somewhere", () => {
        const broken = files
            .filter((path) => path.endsWith(".md"))
            .flatMap((path) =>
                [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
                    .map((match) => match[1] ?? "")
                    .filter((target) => !existsSync(join(root, dirname(path), decodeURIComponent(target))))
                    .map((target) => `${path}: ${target}`),
            );
        assert.deepEqual(broken, []);
    });

    it("keeps a changelog with a place for what is not released", () => {
        assert.match(read("CHANGELOG.md"), /^## \[Unreleased\]$/m);
    });

    it("pins every package exactly", () => {
        const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
            "dependencies" | "devDependencies",
            Record<string, string>
        >;
        const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
            ([, version]) => !/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version),
        );
        assert.deepEqual(loose, []);
    });

    it("numbers its decisions without a gap", () => {
        const numbers = files
            .filter((path) => path.startsWith("docs/decisions/"))
            .map((path) => Number(path.slice("docs/decisions/".length).slice(0, 4)));
        assert.deepEqual(
            numbers,
            numbers.map((_, index) => index + 1),
        );
    });

    it("leaves no suppressed check behind", () => {
        const patterns = [
            /@ts-(ignore|expect-error|nocheck)/,
            /eslint-disable/,
            /\b(describe|it)\.(only|skip)\(/,
            /\bas any\b/,
            /\bTO-?DO\b|\bFIXME\b/,
        ];
        const found = files
            .filter((path) => /\.(ts|cjs|mjs)$/.test(path) && path !== "test/repo/conventions.test.ts")
            .flatMap((path) =>
                patterns.filter((pattern) => pattern.test(read(path))).map((pattern) => `${path}: ${pattern.source}`),
            );
        assert.deepEqual(found, []);
    });
});
