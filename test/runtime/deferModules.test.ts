import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { repositoryRoot } from "../support/stackFiles";

/** What a process prints that loads the deferral first, and then the packages of `node_modules` that it loaded, on a line each. */
function run(program: string, environment: Readonly<Record<string, string>> = {}): string {
    const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["--require", "./runtime/deferModules.cjs", "--eval", program],
        { cwd: repositoryRoot, encoding: "utf8", env: { ...process.env, ...environment } },
    );
    assert.equal(status, 0, stderr);
    return stdout.trim();
}

/** Ends a program: the deferred packages that are loaded by then. */
const loadedPackages = `
    const deferred = ["@npmcli/arborist", "@opentelemetry/sdk-trace-base", "@pulumi/pulumi/automation", "normalize-package-data", "source-map-support", "typescript", "yaml"];
    const files = Object.keys(require.cache).map((file) => file.replaceAll("\\\\\\\\", "/"));
    console.log(deferred.filter((name) => files.some((file) => file.includes("/node_modules/" + name + "/"))).join(" ") || "none");`;

/** A module that asks for another one, as if it stood at a path. */
const asked = (path: string, request: string): string =>
    `const { createRequire } = require("node:module");
     const Module = require("node:module");
     const asked = Module._load(${JSON.stringify(request)}, Object.assign(new Module(""), { filename: require.resolve(${JSON.stringify(path)}), paths: Module._nodeModulePaths(process.cwd()) }), false);`;

describe("modules that are deferred", function () {
    this.timeout(30_000);

    it("stay unread while the SDK and what its launcher traces with are loaded", () => {
        const launcher = `require("@pulumi/pulumi"); require("@pulumi/pulumi/cmd/run/tracing");`;
        assert.equal(run(`${launcher}${loadedPackages}`), "none");
    });

    it("are read at their first use: a function is serialised as ever", () => {
        const serialized = run(
            `require("@pulumi/pulumi").runtime.serializeFunction(() => 42).then(({ text }) => console.log(text));`,
        );
        assert.match(serialized, /return \(\) => 42;/);
    });

    it("give the automation API to whoever asks for it", () => {
        assert.equal(
            run(`console.log(typeof require("@pulumi/pulumi").automation.LocalWorkspace.create);`),
            "function",
        );
    });

    it("give OpenTelemetry to a launcher that traces", () => {
        const launcher = asked("@pulumi/pulumi/cmd/run/tracing", "@opentelemetry/resources");
        assert.equal(
            run(`${launcher} console.log(typeof asked.Resource.default, "Resource" in asked);`),
            "function true",
        );
    });

    it("open no inspector for the launchers, which wait only to hear that one is open", () => {
        const launcher = asked("@pulumi/pulumi/cmd/run", "../../runtime/closure/v8Hooks");
        assert.equal(
            run(
                `${launcher} asked.isInitializedAsync().then((value) => console.log(value, Object.keys(asked).join()));`,
            ),
            "undefined isInitializedAsync",
        );
    });

    it("leave the translation of stack traces to Node.js", () => {
        const launcher = asked("@pulumi/pulumi/cmd/run", "source-map-support/register");
        assert.equal(run(`${launcher}${loadedPackages}`), "none");
    });

    it("are given at once to everybody else who asks for them", () => {
        assert.equal(run(`require("yaml");${loadedPackages}`), "yaml");
    });
});
