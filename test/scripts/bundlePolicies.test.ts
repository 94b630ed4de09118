import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
    copyFileSync,
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    symlinkSync,
    utimesSync,
    writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../support/stackFiles";

interface Bundler {
    freshBundle(): string;
}

/** A folder with what a bundle is made from: the sources, and whatever else the bundler asks for. */
function checkout(folder: string): void {
    for (const name of ["policies", "facts", "runtime"])
        cpSync(join(repositoryRoot, name), join(folder, name), {
            recursive: true,
            filter: (path) => !path.endsWith(join("policies", "bundle")),
        });
    mkdirSync(join(folder, "scripts"));
    for (const name of ["package.json", "package-lock.json", "tsconfig.json", join("scripts", "bundlePolicies.cjs")])
        copyFileSync(join(repositoryRoot, name), join(folder, name));
    symlinkSync(join(repositoryRoot, "node_modules"), join(folder, "node_modules"), "dir");
}

/** Starts a pack as the Pulumi CLI does, and stops it when it has said at which port it listens. */
function portOf(folder: string): Promise<string> {
    const runner = join(repositoryRoot, "node_modules", "@pulumi", "pulumi", "cmd", "run-policy-pack");
    const child = spawn(process.execPath, [runner, "127.0.0.1:1", folder], { cwd: folder });
    let output = "";
    let errors = "";
    return new Promise((succeed, fail) => {
        child.stdout.on("data", (data: Buffer) => {
            output += data.toString("utf8");
            if (output.includes("\n")) child.kill();
        });
        child.stderr.on("data", (data: Buffer) => (errors += data.toString("utf8")));
        child.once("error", fail);
        child.once("close", () => {
            if (/^\d+\n$/.test(output)) succeed(output.trim());
            else fail(new Error(`the pack did not start:\n${output}${errors}`));
        });
    });
}

describe("the bundle of the policies", function () {
    this.timeout(60_000);
    let folder: string;
    let bundler: Bundler;
    let bundle: string;

    before(() => {
        folder = mkdtempSync(join(tmpdir(), "mabs-test-"));
        checkout(folder);
        bundler = createRequire(__filename)(join(folder, "scripts", "bundlePolicies.cjs")) as Bundler;
        bundle = join(folder, "policies", "bundle", "index.js");
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    /** Whether the bundle is made again, after it was made an hour after everything that it is made from. */
    function isMadeAgainAfter(change: () => void): boolean {
        bundler.freshBundle();
        const later = new Date(Date.now() + 3_600_000);
        utimesSync(bundle, later, later);
        const { mtimeMs } = statSync(bundle);
        change();
        bundler.freshBundle();
        return statSync(bundle).mtimeMs !== mtimeMs;
    }
    const touch = (...path: string[]): void => {
        const muchLater = new Date(Date.now() + 7_200_000);
        utimesSync(join(folder, ...path), muchLater, muchLater);
    };

    it("is made when there is none, whole and with what it needs, and nothing else is left", () => {
        assert.ok(!existsSync(bundle));
        assert.equal(bundler.freshBundle(), bundle);
        assert.deepEqual(readdirSync(join(folder, "policies", "bundle")).sort(), ["deferModules.cjs", "index.js"]);
    });

    it("stays while nothing is newer", () => {
        assert.ok(!isMadeAgainAfter(() => undefined));
    });

    it("is made again after a source changed while it was being made", () => {
        rmSync(bundle);
        const source = join(folder, "policies", "core", "inputs.ts");
        const { status, stderr } = spawnSync(
            process.execPath,
            [
                "--eval",
                `const childProcess = require("node:child_process");
                 const { execFileSync } = childProcess;
                 childProcess.execFileSync = (...given) => {
                     const meanwhile = new Date(Date.now() + 5);
                     const made = execFileSync(...given);
                     require("node:fs").utimesSync(${JSON.stringify(source)}, meanwhile, meanwhile);
                     return made;
                 };
                 require("./scripts/bundlePolicies.cjs").freshBundle();`,
            ],
            // So that esbuild calls its program by that function.
            { cwd: folder, env: { ...process.env, ESBUILD_WORKER_THREADS: "0" } },
        );
        assert.equal(status, 0, stderr.toString("utf8"));
        const { mtimeMs } = statSync(bundle);
        bundler.freshBundle();
        assert.notEqual(statSync(bundle).mtimeMs, mtimeMs);
    });

    it("is made again after any source changed", () => {
        for (const path of [
            ["policies", "core", "inputs.ts"],
            ["policies", "packSettings.schema.json"],
            ["facts", "constraints.json"],
            ["runtime", "deferModules.cjs"],
            ["scripts", "bundlePolicies.cjs"],
            ["package-lock.json"],
        ])
            assert.ok(
                isMadeAgainAfter(() => touch(...path)),
                path.join("/"),
            );
    });

    it("is made again after a source has gone, which changes its folder", () => {
        assert.ok(isMadeAgainAfter(() => touch("policies", "rules", "vault")));
    });

    it("stays as it was, when a source cannot be read", () => {
        const before = readFileSync(bundle, "utf8");
        const source = join(folder, "policies", "index.ts");
        const text = readFileSync(source, "utf8");
        writeFileSync(source, "const = no TypeScript");
        const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts", "bundlePolicies.cjs")]);
        writeFileSync(source, text);
        assert.notEqual(status, 0);
        assert.match(stderr.toString("utf8"), /Expected identifier but found "="/);
        assert.equal(readFileSync(bundle, "utf8"), before);
        assert.deepEqual(readdirSync(join(folder, "policies", "bundle")).sort(), ["deferModules.cjs", "index.js"]);
    });

    it("starts the pack in a checkout", async () => {
        assert.match(await portOf(join(folder, "policies")), /^\d+$/);
    });

    it("starts the pack in a checkout that cannot be written", async () => {
        const inTheWay = join(folder, "policies", "bundle", "deferModules.cjs");
        rmSync(join(folder, "policies", "bundle"), { recursive: true });
        mkdirSync(inTheWay, { recursive: true });
        try {
            assert.match(await portOf(join(folder, "policies")), /^\d+$/);
            assert.ok(!existsSync(bundle));
        } finally {
            rmSync(inTheWay, { recursive: true });
            bundler.freshBundle();
        }
    });

    it("starts the published pack, which has nothing but the bundle", async () => {
        const published = join(folder, "published");
        mkdirSync(published);
        const { files } = JSON.parse(readFileSync(join(folder, "policies", "package.json"), "utf8")) as {
            files: readonly string[];
        };
        assert.deepEqual([...files].sort(), ["PulumiPolicy.yaml", "bundle", "preload.cjs", "start.cjs"]);
        for (const name of ["package.json", ...files])
            cpSync(join(folder, "policies", name), join(published, name), { recursive: true });
        symlinkSync(join(repositoryRoot, "node_modules"), join(published, "node_modules"), "dir");
        assert.match(await portOf(published), /^\d+$/);
    });

    it("is missed in words by a pack that was copied without it", () => {
        const copied = join(folder, "elsewhere", "copied");
        mkdirSync(copied, { recursive: true });
        for (const name of ["package.json", "PulumiPolicy.yaml", "preload.cjs", "start.cjs"])
            copyFileSync(join(folder, "policies", name), join(copied, name));
        const { status, stderr } = spawnSync(process.execPath, ["--require", "./preload.cjs", "start.cjs"], {
            cwd: copied,
        });
        assert.equal(status, 1);
        assert.match(
            stderr.toString("utf8"),
            /^The policy pack in .+ has no bundle: in its checkout, npm run build:policies makes one\.\n$/,
        );
    });

    it("needs nothing at run time but the SDK, in the version that the pack asks for", () => {
        const text = readFileSync(bundle, "utf8");
        // A quoted one is a text by which ajv writes validators.
        const needed = [...text.matchAll(/(?<!["'`])\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
        assert.deepEqual([...new Set(needed)].filter((name) => !name.startsWith("node:")).sort(), ["@pulumi/policy"]);
        const asked = (...path: string[]): string | undefined =>
            (
                JSON.parse(readFileSync(join(repositoryRoot, ...path, "package.json"), "utf8")) as {
                    dependencies: Record<string, string>;
                }
            ).dependencies["@pulumi/policy"];
        assert.equal(asked("policies"), asked());
        // Remedies may show an import of it; nothing imports it.
        assert.doesNotMatch(text, /require\(["']@pulumi\/azure-native/);
    });
});
