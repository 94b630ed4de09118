import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findEngine } from "../../sandbox/findEngine";

describe("findEngine", () => {
    const here =
        (...paths: string[]) =>
        (path: string): boolean =>
            paths.some((known) => path.startsWith(known));

    it("takes the first engine on PATH before the one of the variable", () => {
        const environment = { PATH: ["/empty", "/first", "/second"].join(delimiter), MABS_ENGINE_DIR: "/own" };
        assert.match(findEngine(environment, here("/first", "/second", "/own")) ?? "", /^.first.pulumi/);
    });

    it("falls back to the folder of the variable", () => {
        assert.match(findEngine({ PATH: "/empty", MABS_ENGINE_DIR: "/own" }, here("/own")) ?? "", /^.own.pulumi/);
    });

    it("passes over a folder of the same name", () => {
        const folder = mkdtempSync(join(tmpdir(), "mabs-test-"));
        const fileName = process.platform === "win32" ? "pulumi.exe" : "pulumi";
        try {
            for (const name of ["sources", "installed"]) mkdirSync(join(folder, name));
            mkdirSync(join(folder, "sources", fileName));
            const engine = join(folder, "installed", fileName);
            writeFileSync(engine, "", { mode: 0o755 });
            const environment = { PATH: join(folder, "sources"), MABS_ENGINE_DIR: join(folder, "installed") };
            assert.equal(findEngine(environment), engine);
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    });

    it("finds nothing where nothing is", () => {
        assert.equal(
            findEngine({}, () => true),
            undefined,
        );
        assert.equal(
            findEngine({ PATH: "/empty", MABS_ENGINE_DIR: "/own" }, () => false),
            undefined,
        );
    });
});
