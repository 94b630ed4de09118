"use strict";
/** The arrows of ARCHITECTURE.md: what a folder may import, besides itself and packages. Nothing points back. */
const arrows = {
    facts: [],
    config: [],
    model: ["config", "facts"],
    components: ["config", "model"],
    policies: ["facts"],
    ledger: ["config", "facts", "model", "policies"],
    plan: ["components", "config", "facts", "model", "policies"],
    cli: ["components", "config", "facts", "ledger", "model", "plan", "policies", "sandbox"],
    sandbox: ["facts", "plan"],
};

const folder = (name) => `^${name}/`;

module.exports = {
    forbidden: [
        ...Object.entries(arrows).map(([from, allowed]) => ({
            name: `arrows-of-${from}`,
            severity: "error",
            comment: `${from}/ may import ${allowed.length === 0 ? "nothing of the project" : allowed.map((name) => `${name}/`).join(", ")}`,
            from: { path: folder(from) },
            to: {
                path: "^(facts|config|model|components|plan|policies|ledger|cli|sandbox|bench|test|scripts|examples|index\\.ts)",
                pathNot: [from, ...allowed].map(folder),
            },
        })),
        {
            name: "no-cycles",
            severity: "error",
            comment: "a cycle hides which of two files is the idea",
            from: {},
            to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
        },
        {
            name: "pure-model",
            severity: "error",
            comment: "model/ has no resources",
            from: { path: "^model/" },
            to: { path: "node_modules/@pulumi/" },
        },
        {
            name: "light-config",
            severity: "error",
            comment: "config/ loads fast: no SDK",
            from: { path: "^config/" },
            to: { path: "node_modules/@pulumi/" },
        },
        {
            name: "no-development-packages",
            severity: "error",
            comment: "what users run needs only dependencies",
            from: { path: "^(facts|config|model|components|plan|policies|ledger|cli|index\\.ts)" },
            to: { dependencyTypes: ["npm-dev"] },
        },
    ],
    options: {
        doNotFollow: { path: "node_modules" },
        tsConfig: { fileName: "tsconfig.json" },
        tsPreCompilationDeps: true,
        exclude: { path: "^(dist|\\.work)/" },
    },
};
