import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { version } from "../../package.json";

const root = join(__dirname, "..", "..");

function mabs(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [join(root, "cli", "mabs.js"), ...args], {
        cwd: root,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
    });
}

describe("the mabs command", () => {
    it("explains itself and its exit codes", () => {
        const { status, stdout } = mabs("--help");
        assert.equal(status, 0);
        for (const command of ["plan", "egress", "doctor", "schema", "explain", "package"])
            assert.match(stdout, new RegExp(`^ {2}${command}`, "m"));
        assert.match(
            stdout,
            /Exit codes: 0 fine · 1 findings that must stop a pipeline · 2 wrong input · 3 internal error/,
        );
    });

    it("ends with 2 for a command or an option that it does not know, and names the nearest", () => {
        const command = mabs("plann");
        assert.equal(command.status, 2);
        assert.match(command.stderr, /Did you mean plan\?/);
        const format = mabs("plan", "--format", "xml");
        assert.equal(format.status, 2);
        assert.match(format.stderr, /Allowed choices are text, json/);
    });

    it("tells its version, which is that of the package", () => {
        assert.equal(mabs("--version").stdout.trim(), version);
    });

    it("ends with 2 and one line for a result that cannot be written", () => {
        const { status, stderr } = mabs("egress", "--stack", "dev", "--out", join("nowhere", "egress.csv"));
        assert.equal(status, 2);
        assert.equal(stderr, `error: --out ${join("nowhere", "egress.csv")}: no such file or folder\n`);
    });

    it("tells whoever names an environment without its option how to name it", () => {
        const { status, stderr } = mabs("plan", "dev");
        assert.equal(status, 2);
        assert.match(stderr, /an environment is named by --stack/);
    });

    // The first run of a clone compiles, in a worker thread that has its own eye on the output.
    const compiling = 'new (require("node:worker_threads").Worker)("", { eval: true });';
    for (const [run, before] of [
        ["the first run", compiling],
        ["a later run", ""],
    ] as const) {
        it(`ends ${run} without a complaint when the reader of a pipe has seen enough`, async () => {
            const script = `${before} process.argv.splice(1, 0, "mabs"); require("./cli/mabs.js");`;
            const child = spawn(process.execPath, ["--eval", script, "plan", "--format", "json"], { cwd: root });
            const complaints: string[] = [];
            child.stderr.on("data", (chunk) => complaints.push(String(chunk)));
            child.stdout.once("data", () => child.stdout.destroy());
            const [status] = (await once(child, "close")) as [number | null];
            assert.deepEqual([status, complaints.join("")], [0, ""]);
        });
    }

    it("ends with 2 for a stack file that is not there", () => {
        const { status, stderr, stdout } = mabs("plan", "--stack", "nowhere");
        assert.equal(status, 2);
        assert.equal(stdout, "");
        assert.match(stderr, /Pulumi\.nowhere\.yaml/);
    });

    it("writes nothing but the result to standard output, so that a pipeline can read it", () => {
        const { status, stdout } = mabs("plan", "--stack", "dev", "--format", "json");
        assert.equal(status, 0);
        assert.equal(
            (JSON.parse(stdout) as { environments: readonly { stack: string }[] }).environments[0]?.stack,
            "dev",
        );
    });

    it("uses no colour where there is no terminal", () => {
        assert.ok(!mabs("plan", "--stack", "dev").stdout.includes("\u001b["));
    });
});
