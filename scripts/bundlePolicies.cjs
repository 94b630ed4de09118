"use strict";
/**
 * Makes policies/bundle/index.js, the one file of which the pack consists when it is published; a pack of one file starts fast.
 *
 * Plain JavaScript, because the pack itself asks for it (`policies/start.cjs`) before anything can load TypeScript.
 * Run: `npm run build:policies`.
 */
const {
    copyFileSync,
    mkdirSync,
    readdirSync,
    renameSync,
    rmSync,
    statSync,
    utimesSync,
    writeFileSync,
} = require("node:fs");
const Module = require("node:module");
const { basename, dirname, join } = require("node:path");

const root = join(__dirname, "..");
const bundle = join(root, "policies", "bundle", "index.js");
/** Keeps the SDK from loading a TypeScript compiler and an npm client that no policy uses: two thirds of an empty pack's start. */
const deferral = join(root, "runtime", "deferModules.cjs");

/** Runs the bundle as it is made from the sources of now; from memory where it cannot be written, as in a checkout that may only be read. */
function runFreshBundle() {
    const made = isFresh() ? undefined : making();
    try {
        if (made !== undefined) write(made);
    } catch {
        return run(made.code);
    }
    return require(bundle);
}

/** Writes the bundle, unless it is fresh. Returns its path. */
function freshBundle() {
    if (!isFresh()) writeBundle();
    return bundle;
}

function writeBundle() {
    write(making());
}

/** Whether the bundle is newer than every source, and than every folder of sources, which changes with what it holds. */
function isFresh() {
    const made = modified(bundle);
    const sources = [
        __filename,
        join(root, "package-lock.json"),
        deferral,
        ...["policies", "facts"].flatMap((folder) => [...filesAndFolders(join(root, folder))]),
    ];
    return made !== undefined && sources.every((file) => (modified(file) ?? 0) <= made);
}

/** The text of the bundle, and when its making began: a source that changes meanwhile is newer. */
function making() {
    const began = new Date();
    const { outputFiles } = require("esbuild").buildSync({
        entryPoints: [join(root, "policies", "index.ts")],
        outfile: bundle,
        write: false,
        bundle: true,
        platform: "node",
        target: "node20",
        minifyWhitespace: true,
        minifySyntax: true,
        // Installed with the pack: the CLI starts the pack through the same SDK.
        external: ["@pulumi/policy", "@pulumi/pulumi"],
        logLevel: "error",
    });
    return { code: outputFiles[0].text, began };
}

/** The bundle appears whole or not at all, and last: several processes may start the pack at once, and one may be stopped. */
function write({ code, began }) {
    mkdirSync(dirname(bundle), { recursive: true });
    copyFileSync(deferral, join(dirname(bundle), basename(deferral)));
    const unfinished = `${bundle}.${process.pid}`;
    try {
        writeFileSync(unfinished, code);
        utimesSync(unfinished, began, began);
        renameSync(unfinished, bundle);
    } finally {
        rmSync(unfinished, { force: true });
    }
}

/** As if the text stood in the file of the bundle. */
function run(code) {
    const module = new Module(bundle);
    module.filename = bundle;
    module.paths = Module._nodeModulePaths(dirname(bundle));
    module._compile(code, bundle);
    return module.exports;
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

module.exports = { freshBundle, runFreshBundle };
if (require.main === module) writeBundle();
