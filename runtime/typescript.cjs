"use strict";
/**
 * Loads TypeScript: esbuild takes the types away, Node.js does the rest. What esbuild made is kept in one file and read back
 * at once, because a command starts in less time than it takes to ask for two hundred files one by one. An entry is good as
 * long as size and times of its source are, among them the time of the last change of any kind, which nothing sets back; a cache that cannot be read or written is done without.
 *
 * Why not the loader of tsx, which the tests use: docs/decisions/0006-registration-cost.md.
 */
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join } = require("node:path");

const withSourceMaps = process.env.MABS_STACK_TRACES === "1";
if (withSourceMaps) process.setSourceMapsEnabled(true);

/** Grows when this file compiles differently; the version of Node.js decides what is compiled for. */
const cacheName = `typescript-1-${process.versions.node}${withSourceMaps ? "-maps" : ""}.json`;
const cacheFile = join(__dirname, "..", "node_modules", ".cache", "mabs", cacheName);

const cache = readCache();
let changed = false;

function readCache() {
    try {
        return new Map(Object.entries(JSON.parse(readFileSync(cacheFile, "utf8"))));
    } catch {
        return new Map();
    }
}

function writeCache() {
    if (!changed) return;
    const own = `${cacheFile}.${process.pid}`;
    try {
        mkdirSync(dirname(cacheFile), { recursive: true });
        writeFileSync(own, JSON.stringify(Object.fromEntries(cache)));
        // Another process may be writing too: the last one wins, and nobody reads half a file.
        renameSync(own, cacheFile);
    } catch {
        // A folder that cannot be written costs time at the next start and nothing else.
    }
}

function compiled(file) {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    const state = `${size} ${mtimeMs} ${ctimeMs}`;
    const known = cache.get(file);
    if (known?.state === state) return known.code;
    const { code } = require("esbuild").transformSync(readFileSync(file, "utf8"), {
        loader: "ts",
        format: "cjs",
        target: `node${process.versions.node}`,
        sourcefile: file,
        sourcemap: withSourceMaps ? "inline" : false,
    });
    cache.set(file, { state, code });
    changed = true;
    return code;
}

/** The order decides what a name without an ending means: a program before a table of the same name, but no package's own source. */
const { ".js": js, ...others } = Module._extensions;
for (const ending of Object.keys(Module._extensions)) delete Module._extensions[ending];
Object.assign(Module._extensions, {
    ".js": js,
    ".ts": (module, file) => {
        module._compile(compiled(file), file);
    },
    ...others,
});
process.once("exit", writeCache);
