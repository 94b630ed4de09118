#!/usr/bin/env node
"use strict";
// In a clone the sources run as they are; the package holds only what `npm run build` made of them.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const isClone = existsSync(join(__dirname, "main.ts"));
require(isClone ? "../runtime/preload.cjs" : "../dist/runtime/deferModules.cjs");
require(isClone ? "./main" : "../dist/cli/main").main(process.argv);
