"use strict";
/**
 * The generated validator, read when there is a configuration to check: it is the largest file of the pack, and most plans have none. CommonJS, for the
 * reason that `facts/armTypes/moduleFiles.cjs` gives.
 */
exports.configValidator = () => require("./validateConfig.generated.js");
