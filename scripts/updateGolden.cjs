"use strict";
/** Runs the tests that hold golden files with the switch that writes them. What changed is then read and judged in the diff. */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

const mocha = join(__dirname, "..", "node_modules", "mocha", "bin", "mocha.js");
const tests = [
    "test/components/**/*.test.ts",
    "test/model/**/*.test.ts",
    "test/plan/**/*.test.ts",
    "test/policies/**/*.test.ts",
];
const { status } = spawnSync(process.execPath, [mocha, ...tests], {
    cwd: join(__dirname, ".."),
    env: { ...process.env, MABS_UPDATE_GOLDEN: "1", MABS_FUZZ_RUNS: "60" },
    stdio: "inherit",
});
process.exitCode = status ?? 1;
