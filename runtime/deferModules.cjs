"use strict";
/**
 * Defers what the Pulumi SDK loads at start and a program like this one never uses: an npm client and a TypeScript
 * compiler, both for serialising functions into dynamic providers, and the automation API, which drives the CLI. Each is
 * replaced by a stand-in that loads the real one at its first use, so that whoever does use it notices nothing.
 *
 * Plain JavaScript, because it has to run before anything else is loaded.
 */
const Module = require("node:module");

/** Packages to defer, and the folder of the package whose `require` is answered with a stand-in. */
const deferred = new Map([
    ["@npmcli/arborist", "@pulumi"],
    ["../../typescript-shim", "@pulumi"],
    ["./automation", "@pulumi"],
]);

function deferredModule(load) {
    let loaded;
    const real = () => (loaded ??= load());
    return new Proxy(
        {},
        {
            // Answering `__esModule` keeps the compiled `import * as` from copying, and so loading, the package.
            get: (_target, key) => (key === "__esModule" ? true : real()[key]),
            has: (_target, key) => key in real(),
            ownKeys: () => Reflect.ownKeys(real()),
            getOwnPropertyDescriptor: (_target, key) => {
                const descriptor = Object.getOwnPropertyDescriptor(real(), key);
                return descriptor && { ...descriptor, configurable: true };
            },
        },
    );
}

const load = Module._load;
Module._load = function (request, parent, isMain) {
    const owner = deferred.get(request);
    if (owner && parent?.filename?.includes(owner)) {
        return deferredModule(() => load.call(Module, request, parent, isMain));
    }
    return load.apply(this, arguments);
};
