import assert from "node:assert/strict";
import type { SpawnSyncReturns } from "node:child_process";
import { spawnSync } from "node:child_process";
import {
    cpSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    realpathSync,
    renameSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { readGuestFiles } from "../../config/guestFiles";
import { checkResource } from "../../facts/armTypes/checkResource";
import { EngineWorkspace } from "../../sandbox/engine";
import { engineOrSkip } from "../sandbox/engineOrSkip";
import type { Mode, Recording } from "../support/recorder";
import { named, outline, plainTexts, record } from "../support/recorder";
import { repositoryRoot } from "../support/stackFiles";

/** A folder of somebody else's, with the packed package installed as npm would, and the program of examples/library in it. */
class Consumer {
    readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "mabs-consumer-")));
    /** Paths inside the package. */
    readonly contents: readonly string[];

    constructor() {
        const modules = join(this.folder, "node_modules");
        this.contents = installPackage(modules);
        linkDependencies(modules);
        cpSync(join(repositoryRoot, "examples", "library"), this.folder, { recursive: true });
    }

    node(...args: readonly string[]): SpawnSyncReturns<string> {
        return spawnSync(process.execPath, args, {
            cwd: this.folder,
            encoding: "utf8",
            env: { ...process.env, NODE_OPTIONS: "" },
        });
    }

    compile(...flags: readonly string[]): SpawnSyncReturns<string> {
        return this.node(join("node_modules", "typescript", "bin", "tsc"), "--project", ".", ...flags);
    }

    remove(): void {
        rmSync(this.folder, { recursive: true, force: true });
    }
}

/** Packs, which builds first, and unpacks. Nothing is fetched. */
function installPackage(modules: string): readonly string[] {
    mkdirSync(join(modules, ".bin"), { recursive: true });
    run("npm", ["pack", "--offline", "--pack-destination", modules], repositoryRoot);
    const tarball = readdirSync(modules).find((name) => name.endsWith(".tgz"));
    assert.ok(tarball);
    const listing = run("tar", ["-xzvf", tarball], modules);
    rmSync(join(modules, tarball));
    renameSync(join(modules, "package"), join(modules, "azure-backup-server"));
    symlinkSync(join("..", "azure-backup-server", "cli", "mabs.js"), join(modules, ".bin", "mabs"));
    return listing
        .split("\n")
        .flatMap((line) => /package\/(.+)$/.exec(line.trim())?.[1] ?? [])
        .sort();
}

/** What turns TypeScript into JavaScript while a clone runs. Whoever installs the package must not need it. */
const loaders: readonly string[] = ["esbuild", "tsx"];

/** What the package and the program depend on. */
function linkDependencies(modules: string): void {
    const installed = join(repositoryRoot, "node_modules");
    for (const name of readdirSync(installed).filter((entry) => !entry.startsWith(".") && !loaders.includes(entry))) {
        symlinkSync(join(installed, name), join(modules, name), "junction");
    }
}

function run(command: string, args: readonly string[], cwd: string): string {
    const result = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
    assert.equal(result.status, 0, `${command} ${args.join(" ")}\n${result.stdout}${result.stderr}`);
    return result.stdout + result.stderr;
}

const canary = "a password that nobody may see";

/** The compiled program of the consumer. Its own modules are loaded anew, since loading is running. */
function program(folder: string): () => void {
    const load = createRequire(join(folder, "index.js"));
    return () => {
        pulumi.runtime.setAllConfig({ "mabs:joinPassword": canary }, ["mabs:joinPassword"]);
        const path = load.resolve("./bin/index.js");
        Reflect.deleteProperty(load.cache, path);
        load(path);
    };
}

describe("the package, installed by somebody else", function () {
    this.timeout(240_000);
    let consumer: Consumer;
    let compiled: SpawnSyncReturns<string>;

    before(() => {
        consumer = new Consumer();
        compiled = consumer.compile("--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess");
    });
    after(() => {
        consumer.remove();
    });

    it("holds what was built and nothing of the workshop", () => {
        const folders = new Set(consumer.contents.map((path) => path.split("/").slice(0, 2).join("/")));
        assert.deepEqual([...folders].filter((path) => path.startsWith("dist/")).sort(), [
            "dist/cli",
            "dist/components",
            "dist/config",
            "dist/facts",
            "dist/guest",
            "dist/ledger",
            "dist/library.d.ts",
            "dist/library.js",
            "dist/model",
            "dist/package.json",
            "dist/plan",
            "dist/policies",
            "dist/runtime",
        ]);
        assert.deepEqual(
            consumer.contents.filter((path) => path.includes("policies/bundle")),
            [],
        );
        const sources = consumer.contents.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
        assert.deepEqual(sources, []);
        for (const path of ["LICENSE", "NOTICE", "cli/mabs.js", "dist/guest/bootstrap.ps1"]) {
            assert.ok(consumer.contents.includes(path), path);
        }
    });

    it("carries the guest's files as they are in the repository, for their hash decides whether a server stages again", () => {
        const packed = join(consumer.folder, "node_modules", "azure-backup-server", "dist", "guest");
        const original = join(repositoryRoot, "guest");
        const files = readGuestFiles(packed);
        assert.deepEqual(files, readGuestFiles(original));
        assert.ok("Mabs/Core/Invoke-Installation.ps1" in files);
    });

    it("type-checks in a strict program", () => {
        assert.equal(compiled.status, 0, compiled.stdout);
    });

    it("has types that refuse a wrong value before the program runs", () => {
        const wrong = join(consumer.folder, "wrong.ts");
        writeFileSync(
            wrong,
            'import { describeEnvironment } from "azure-backup-server";\n' +
                "export const describe = (rest: Parameters<typeof describeEnvironment>[0]): unknown =>\n" +
                '    describeEnvironment({ ...rest, vault: { redundancy: "GeoRedundantt" } });\n',
        );
        const refused = consumer.node(
            join("node_modules", "typescript", "bin", "tsc"),
            ...["--noEmit", "--strict", "--skipLibCheck", "--module", "node16", "--types", "node", "wrong.ts"],
            "--ignoreConfig",
        );
        assert.match(refused.stdout, /wrong\.ts\(3,\d+\): error TS2820: .*GeoRedundantt/);
    });

    it("loads as CommonJS without a TypeScript loader, and offers nothing but the library", () => {
        const loaded = consumer.node(
            "-e",
            'const { describeEnvironment } = require("azure-backup-server");' +
                "console.log(typeof describeEnvironment);" +
                'try { require("azure-backup-server/dist/config/load"); } catch ({ code }) { console.log(code); }',
        );
        assert.equal(loaded.stdout, "function\nERR_PACKAGE_PATH_NOT_EXPORTED\n", loaded.stderr);
    });

    describe("running the program of examples/library", () => {
        const recordings = new Map<Mode, Recording>();
        const recording = (mode: Mode): Recording => recordings.get(mode) ?? { resources: [], registered: [] };

        before(async () => {
            for (const mode of ["preview", "update"] as const) {
                recordings.set(mode, await record(program(consumer.folder), mode));
            }
        });

        it("registers the same resources in a preview as in an update", () => {
            const lines = outline(recording("preview"));
            assert.ok(lines.includes("backup (mabs:index:BackupEnvironment)"), lines.join("\n"));
            assert.ok(lines.includes("backup-MABS01 (mabs:index:BackupServer) in backup"), lines.join("\n"));
            assert.ok(lines.includes("branch-vault (recoveryservices:Vault) in branch"), lines.join("\n"));
            assert.deepEqual(outline(recording("update")), lines);
        });

        it("registers nothing that Azure would refuse", () => {
            const findings = recording("preview").registered.flatMap(({ planned, wireInputs }) =>
                (planned.custom ? (checkResource(planned.type, wireInputs) ?? []) : []).map((finding) => ({
                    ...finding,
                    name: planned.name,
                })),
            );
            assert.deepEqual(findings, []);
        });

        it("applies its transform, and hides its password", () => {
            assert.equal(named(recording("update"), "backup-network-bastion-host").inputs["enableTunneling"], true);
            assert.deepEqual(
                plainTexts(recording("update")).filter((text) => text.includes(canary)),
                [],
            );
        });
    });

    it("gives its users the command, which plans as in a clone", () => {
        const file = join(repositoryRoot, "examples", "minimal", "Pulumi.minimal.yaml");
        const planned = consumer.node(join("node_modules", ".bin", "mabs"), "plan", "--file", file);
        assert.equal(planned.status, 0, planned.stderr);
        const clone = spawnSync(process.execPath, [join(repositoryRoot, "cli", "mabs.js"), "plan", "--file", file], {
            cwd: consumer.folder,
            encoding: "utf8",
        });
        assert.equal(clone.status, 0, clone.stderr);
        assert.equal(planned.stdout, clone.stdout);
    });

    it("explains to its users what a clone explains", () => {
        for (const id of ["V05", "vault-cross-region-restore-needs-geo", "MABS-DSK-001"]) {
            const told = consumer.node(join("node_modules", ".bin", "mabs"), "explain", id);
            assert.equal(told.status, 0, told.stderr);
            const clone = spawnSync(process.execPath, [join(repositoryRoot, "cli", "mabs.js"), "explain", id], {
                cwd: consumer.folder,
                encoding: "utf8",
            });
            assert.equal(told.stdout, clone.stdout);
        }
    });

    it("gives its users the schemas by the command", () => {
        for (const document of ["configuration", "plan", "status"]) {
            const printed = consumer.node(join("node_modules", ".bin", "mabs"), "schema", "--of", document);
            assert.equal(printed.status, 0, printed.stderr);
            assert.equal((JSON.parse(printed.stdout) as { type: string }).type, "object");
        }
    });

    it("previews and updates under the real engine, and a second update changes nothing", async function () {
        const engine = engineOrSkip(this);
        const configFile = join(consumer.folder, "Pulumi.settings.yaml");
        writeFileSync(configFile, "config:\n  backup-as-library:joinPassword:\n    secure: v1:ciphertext\n");
        const workspace = await EngineWorkspace.create({
            engine,
            projectFolder: consumer.folder,
            stack: "dev",
            configFile,
        });
        try {
            const preview = await workspace.preview();
            assert.equal(preview.exitCode, 0, preview.stdout.slice(-3000) + preview.stderr);
            const up = await workspace.up();
            assert.equal(up.exitCode, 0, up.stdout.slice(-3000) + up.stderr);
            const again = await workspace.up({ expectNoChanges: true });
            assert.equal(again.exitCode, 0, again.stdout.slice(-3000) + again.stderr);
        } finally {
            workspace.dispose();
        }
    });
});
