"use strict";
/**
 * Starts the pack. A published pack is its bundle; in a checkout the bundle is made again when a source is newer, so that nobody is judged by
 * yesterday's rules.
 */
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const bundler = join(__dirname, "..", "scripts", "bundlePolicies.cjs");
if (existsSync(join(__dirname, "index.ts")) && existsSync(bundler)) require(bundler).runFreshBundle();
else require("./bundle/index.js");
