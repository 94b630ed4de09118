"use strict";
/**
 * Defers what the Pulumi SDK and its launchers load at start and a program like this one never uses:
 *
 * - for functions that are serialised into dynamic providers: an npm client, a TypeScript compiler, a reader of code paths,
 *   and an open inspector, which makes V8 tell of every script from then on;
 * - OpenTelemetry, for a run with `--tracing`;
 * - the automation API, which drives the CLI;
 *
 * and two packages that this program itself rarely uses: a YAML parser, for the places of mistakes in a stack file, and a packer, for scripts of the
 * guest that were not packed before. Each is replaced by a stand-in that loads the real one at its first use, so that whoever does use it notices nothing.
 *
 * Plain JavaScript, because it has to run before anything else is loaded.
 */
const Module = require("node:module");
const { join } = require("node:path");

/** A module read as a whole: the first look at any of its names loads it. */
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

/** A module of which others copy functions: the first call of one loads it. */
function deferredFunctions(load) {
    let loaded;
    const real = () => (loaded ??= load());
    return new Proxy(
        {},
        { get: (_target, key) => (key === "__esModule" ? true : (...given) => real()[key](...given)) },
    );
}

/** The launchers ask only for this, and wait for it; who serialises a function asks for the module by another name, and gets it. */
const initialized = () => ({ isInitializedAsync: () => Promise.resolve() });

/** Translates every stack trace, also those that nobody reads, and knows no map of ours; Node.js itself knows all, when `typescript.cjs` asks it to. */
const without = () => ({});

const withSlashes = (path) => path.replaceAll("\\", "/");
const own = (folder) => `${withSlashes(join(__dirname, "..", folder))}/`;

/** What is asked for, who asks (a part of the path), and what is given instead. */
const standIns = [
    ["@npmcli/arborist", "/@pulumi/", deferredModule],
    ["../../typescript-shim", "/@pulumi/", deferredModule],
    ["./automation", "/@pulumi/", deferredModule],
    ["./closure/codePaths", "/@pulumi/pulumi/runtime/", deferredFunctions],
    ["./closure/serializeClosure", "/@pulumi/pulumi/runtime/", deferredFunctions],
    ["../../runtime/closure/v8Hooks", "/@pulumi/pulumi/cmd/", initialized],
    ["@opentelemetry/exporter-zipkin", "/@pulumi/pulumi/cmd/", deferredModule],
    ["@opentelemetry/instrumentation", "/@pulumi/pulumi/cmd/", deferredModule],
    ["@opentelemetry/instrumentation-grpc", "/@pulumi/pulumi/cmd/", deferredModule],
    ["@opentelemetry/resources", "/@pulumi/pulumi/cmd/", deferredModule],
    ["@opentelemetry/sdk-trace-base", "/@pulumi/pulumi/cmd/", deferredModule],
    ["@opentelemetry/sdk-trace-node", "/@pulumi/pulumi/cmd/", deferredModule],
    ["source-map-support/register", "/@pulumi/pulumi/cmd/", without],
    ["yaml", own("config"), deferredModule],
    ["fflate", own("model"), deferredModule],
];

const byRequest = new Map(standIns.map(([request, owner, standIn]) => [request, { owner, standIn }]));

const load = Module._load;
Module._load = function (request, parent, isMain) {
    const found = byRequest.get(request);
    if (found !== undefined && withSlashes(parent?.filename ?? "").includes(found.owner))
        return found.standIn(() => load.call(Module, request, parent, isMain));
    return load.apply(this, arguments);
};
