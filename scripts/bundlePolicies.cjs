"use strict";
/**
 * Makes policies/bundle/index.js, the one file of which the pack consists when it is published; a pack of one file starts fast.
 *
 * Plain JavaScript, because the pack itself asks for it (`policies/start.cjs`) before anything can load TypeScript.
 * Run: `npm run build:policies`.
 */
const { copyFileSync, mkdirSync, readdirSync, statSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");

const root = join(__dirname, "..");
const bundle = join(root, "policies", "bundle", "index.js");
/** Keeps the SDK from loading a TypeScript compiler and an npm client that no policy uses: two thirds of an empty pack's start. */
const deferral = join(root, "runtime", "deferModules.cjs");

/** Writes the bundle, unless it is newer than every source. Returns its path. */
function freshBundle() {
    const made = modified(bundle);
    const sources = [
        __filename,
        deferral,
        ...["policies", "facts"].flatMap((folder) => [...files(join(root, folder))]),
    ];
    if (made === undefined || sources.some((file) => (modified(file) ?? 0) > made)) writeBundle();
    return bundle;
}

function writeBundle(outfile = bundle) {
    mkdirSync(dirname(outfile), { recursive: true });
    require("esbuild").buildSync({
        entryPoints: [join(root, "policies", "index.ts")],
        outfile,
        bundle: true,
        platform: "node",
        target: "node20",
        minifyWhitespace: true,
        minifySyntax: true,
        // Installed with the pack: the CLI starts the pack through the same SDK.
        external: ["@pulumi/policy", "@pulumi/pulumi"],
        logLevel: "error",
    });
    copyFileSync(deferral, join(dirname(outfile), basename(deferral)));
}

function* files(folder) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (!entry.isDirectory()) yield path;
        else if (path !== dirname(bundle) && entry.name !== "node_modules") yield* files(path);
    }
}

function modified(file) {
    return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

module.exports = { freshBundle, writeBundle };
if (require.main === module) writeBundle();
