"use strict";
/**
 * Checks the types of every project, one after the other, so that a machine with little memory can: the whole at once, on as many
 * checkers as there are cores, takes a quarter more.
 *
 * Run: `npm run check:types`.
 */
const { spawnSync } = require("node:child_process");
const { dirname, join } = require("node:path");

const root = join(__dirname, "..");

/** Projects that together hold every file. `tsconfig.json` itself is what an editor opens. */
const projects = ["tsconfig.check.json", join("test", "policies"), join("bench", "plain")];

/** One checker keeps each type once. The compiler is a Go program: it collects garbage at 60 % more memory, not at twice as much. */
const flags = ["--noEmit", "--checkers", "1"];
const environment = { GOGC: "60" };

/** The native compiler lies in a package of its own for each platform, beside the launcher. */
function compiler() {
    const launcher = require.resolve("typescript-native/package.json");
    const platformPackage = require.resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`, {
        paths: [dirname(launcher)],
    });
    return join(dirname(platformPackage), "lib", process.platform === "win32" ? "tsc.exe" : "tsc");
}

module.exports = { compiler, environment, flags, projects };

if (require.main === module) {
    for (const project of projects) {
        const { status } = spawnSync(compiler(), [...flags, "--project", project], {
            cwd: root,
            env: { ...process.env, ...environment },
            stdio: "inherit",
        });
        if (status !== 0) process.exitCode = 1;
    }
}
