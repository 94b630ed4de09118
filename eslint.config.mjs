import tseslint from "typescript-eslint";

/** Habits that a reader can rely on; formatting belongs to prettier, types to tsc, arrows to dependency-cruiser. */
export default tseslint.config(
    {
        ignores: [
            "node_modules",
            "dist",
            "policies/bundle",
            ".work",
            "**/*.generated.ts",
            "**/*.generated.js",
            "**/*.generated.d.ts",
        ],
    },
    ...tseslint.configs.strict,
    ...tseslint.configs.stylistic,
    {
        files: ["**/*.ts"],
        rules: {
            "@typescript-eslint/no-explicit-any": "error",
            "@typescript-eslint/consistent-type-imports": "error",
            "@typescript-eslint/explicit-module-boundary-types": "error",
            "@typescript-eslint/no-non-null-assertion": "error",
            "@typescript-eslint/no-extraneous-class": "off",
            "@typescript-eslint/consistent-indexed-object-style": "off",
            "@typescript-eslint/no-unused-vars": [
                "error",
                { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
            ],
            "no-restricted-syntax": [
                "error",
                {
                    selector: "ImportDeclaration[source.value='@pulumi/azure-native']",
                    message:
                        "import azure-native by resource, such as @pulumi/azure-native/network/subnet: its root loads everything",
                },
                { selector: "ExportDefaultDeclaration", message: "name what you export" },
                {
                    selector:
                        "CallExpression[callee.property.name='apply'] NewExpression[callee.name=/^[A-Z]/][arguments.length>1]",
                    message: "no resource inside apply: a preview would not see it",
                },
            ],
            eqeqeq: "error",
            "prefer-const": "error",
            "no-console": "error",
        },
    },
    // A test fails where it asserts too much.
    {
        files: ["test/**/*.ts"],
        rules: { "@typescript-eslint/no-non-null-assertion": "off", "@typescript-eslint/no-dynamic-delete": "off" },
    },
    // The order of endings can only be changed by taking them out and putting them back.
    { files: ["runtime/typescript.cjs"], rules: { "@typescript-eslint/no-dynamic-delete": "off" } },
    // A command loads its modules when it runs.
    {
        files: ["cli/main.ts"],
        rules: { "@typescript-eslint/no-require-imports": "off", "@typescript-eslint/consistent-type-imports": "off" },
    },
    {
        files: ["**/*.cjs", "cli/mabs.js", "bench/emptyPack/index.js"],
        rules: { "@typescript-eslint/no-require-imports": "off" },
    },
);
