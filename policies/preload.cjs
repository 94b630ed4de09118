"use strict";
/**
 * Node.js loads this before the launcher of the SDK. The launcher loads a TypeScript compiler and ts-node for every pack, also for one of plain
 * JavaScript, which takes longer than everything else together; and the SDK an npm client that no policy uses. All three are kept out.
 *
 * A language host that does not know `nodeargs` starts the pack without this file, and it only takes longer.
 */
const { existsSync } = require("node:fs");
const Module = require("node:module");
const { join } = require("node:path");

/** In a checkout the source, in a published pack the copy beside the bundle. */
const deferral = [join(__dirname, "..", "runtime", "deferModules.cjs"), join(__dirname, "bundle", "deferModules.cjs")];
const found = deferral.find(existsSync);
if (found === undefined) {
    process.stderr.write(
        `The policy pack in ${__dirname} has no bundle: in its checkout, npm run build:policies makes one.\n`,
    );
    process.exit(1);
}
require(found);

/** What the launcher does with the two: it reads a version, and registers a loader for files that this pack does not have. */
const standIns = new Map([
    [/^typescript$|[\\/]vendor[\\/]typescript@[\d.]+/, { version: "5.0.0" }],
    [/^ts-node$|[\\/]vendor[\\/]ts-node@[\d.]+/, { VERSION: "7.0.1", register: () => undefined }],
]);

const load = Module._load;
Module._load = function (request, parent, isMain) {
    if (/[\\/]@pulumi[\\/]pulumi[\\/](?:tsutils|cmd[\\/]run-policy-pack)/.test(parent?.filename ?? ""))
        for (const [pattern, standIn] of standIns) if (pattern.test(request)) return standIn;
    return load.call(this, request, parent, isMain);
};
