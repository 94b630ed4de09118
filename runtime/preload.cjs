"use strict";
/**
 * What a Node.js process of this project loads first (`--require` in Pulumi.yaml, first line of the `mabs` command):
 * the deferral of packages nobody uses here, then the loader of TypeScript.
 */
require("./deferModules.cjs");
require("./typescript.cjs");
