"use strict";
/**
 * Makes policies/bundle/index.js, the one file of which the pack consists when it is published; a pack of one file starts fast.
 *
 * Plain JavaScript, because the pack itself asks for it (`policies/start.cjs`) before anything can load TypeScript.
 * Run: `npm run build:policies`.
 */
const { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");

const root = join(__dirname, "..");
const bundle = join(root, "policies", "bundle", "index.js");
/** Keeps the SDK from loading a TypeScript compiler and an npm client that no policy uses: two thirds of an empty pack's start. */
const deferral = join(root, "runtime", "deferModules.cjs");

/** Writes the bundle, unless it is newer than every source, and than every folder of sources, which changes with what it holds. Returns its path. */
function freshBundle() {
    const made = modified(bundle);
    const sources = [
        __filename,
        join(root, "package-lock.json"),
        deferral,
        ...["policies", "facts"].flatMap((folder) => [...filesAndFolders(join(root, folder))]),
    ];
    if (made === undefined || sources.some((file) => (modified(file) ?? 0) > made)) writeBundle();
    return bundle;
}

/** The bundle appears whole or not at all, and last: several processes may start the pack at once, and one may be stopped. */
function writeBundle(outfile = bundle) {
    mkdirSync(dirname(outfile), { recursive: true });
    copyFileSync(deferral, join(dirname(outfile), basename(deferral)));
    const unfinished = `${outfile}.${process.pid}`;
    try {
        require("esbuild").buildSync({
            entryPoints: [join(root, "policies", "index.ts")],
            outfile: unfinished,
            bundle: true,
            platform: "node",
            target: "node20",
            minifyWhitespace: true,
            minifySyntax: true,
            // Installed with the pack: the CLI starts the pack through the same SDK.
            external: ["@pulumi/policy", "@pulumi/pulumi"],
            logLevel: "error",
        });
        renameSync(unfinished, outfile);
    } finally {
        rmSync(unfinished, { force: true });
    }
}

function* filesAndFolders(folder) {
    yield folder;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (!entry.isDirectory()) yield path;
        else if (path !== dirname(bundle) && entry.name !== "node_modules") yield* filesAndFolders(path);
    }
}

function modified(file) {
    return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

module.exports = { freshBundle, writeBundle };
if (require.main === module) writeBundle();
