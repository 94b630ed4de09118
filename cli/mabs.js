#!/usr/bin/env node
"use strict";
// In a clone the sources run as they are; the package holds only what `npm run build` made of them.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

/** What stands between a fresh clone and the first command, in words instead of a stack. */
function obstacle() {
    if (Number(process.versions.node.split(".")[0]) < 20)
        return `Node.js ${process.versions.node} is too old: install Node.js 20 or newer from https://nodejs.org`;
    try {
        require.resolve("commander");
        return undefined;
    } catch {
        return "the packages are not installed: run `npm ci` here first";
    }
}

const found = obstacle();
if (found !== undefined) {
    process.stderr.write(`${found}\n`);
    process.exitCode = 2;
} else {
    const isClone = existsSync(join(__dirname, "main.ts"));
    require(isClone ? "../runtime/preload.cjs" : "../dist/runtime/deferModules.cjs");
    require(isClone ? "./main" : "../dist/cli/main").main(process.argv);
}
