"use strict";
/**
 * What a Node.js process of this project loads first (`--require` in Pulumi.yaml, first line of the `mabs` command):
 * the deferral of packages nobody uses here, then the TypeScript loader. The CommonJS loader alone starts faster than
 * `--import tsx`, which also starts a thread for ES modules.
 */
require("./deferModules.cjs");
require("tsx/cjs");
