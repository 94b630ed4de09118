import assert from "node:assert/strict";
import { describeProblem, schemaProblems } from "../../../policies/core/configProblems";
import { ids } from "../support/fakes";

const lines = (violations: Parameters<typeof schemaProblems>[0], document: unknown): readonly string[] =>
    schemaProblems(violations, document).map(describeProblem);
const at = (instancePath: string, keyword: string, params: Readonly<Record<string, unknown>>) => ({
    instancePath,
    keyword,
    params,
});

describe("a problem of a policy configuration", () => {
    it("is one line, with the nearest name when there is one", () => {
        assert.equal(describeProblem({ path: "a.b", expected: "x", found: "y" }), "a.b: found y, expected x");
        assert.equal(
            describeProblem({ path: "", expected: "x", found: "y", nearest: "z" }),
            "the configuration: found y, expected x – did you mean z?",
        );
    });

    it("says in words what a schema demands", () => {
        const demands: readonly (readonly [keyword: string, params: object, words: string])[] = [
            ["type", { type: "object" }, "an object"],
            ["type", { type: "array" }, "a list"],
            ["type", { type: "string" }, "a text"],
            ["type", { type: "number" }, "a number"],
            ["type", { type: "integer" }, "a whole number"],
            ["type", { type: "boolean" }, "true or false"],
            ["type", { type: ["string", "null"] }, "string,null"],
            ["enum", { allowedValues: ["a", 1] }, 'one of "a", 1'],
            ["pattern", { pattern: "^x$" }, "a text like ^x$"],
            ["pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, "a day, YYYY-MM-DD"],
            ["minLength", { limit: 1 }, "a text that is not empty"],
            ["minLength", { limit: 2 }, "a text of 2 characters or more"],
            ["maxLength", { limit: 9 }, "a text of 9 characters or fewer"],
            ["minItems", { limit: 1 }, "a list of 1 items or more"],
            ["maxItems", { limit: 3 }, "a list of 3 items or fewer"],
            ["minimum", { comparison: ">=", limit: 0.5 }, "0.5 or more"],
            ["maximum", { comparison: "<=", limit: 64 }, "64 or less"],
            ["uniqueItems", { i: 0, j: 1 }, "a list in which nothing stands twice"],
            ["multipleOf", { multipleOf: 4 }, 'a value that keeps multipleOf {"multipleOf":4}'],
        ];
        for (const [keyword, params, words] of demands)
            assert.deepEqual(lines([at("/a", keyword, params as Record<string, unknown>)], { a: 7 }), [
                `a: found 7, expected ${words}`,
            ]);
    });

    it("names its place: lists by number, odd names in quotes", () => {
        const document = { list: [{ n: 1 }], "2024": { n: 2 }, "a/b~c.d": { n: 3 } };
        assert.deepEqual(
            ["/list/0/n", "/2024/n", "/a~1b~0c.d/n", "/list/0"].map(
                (place) => schemaProblems([at(place, "type", { type: "string" })], document)[0]?.path,
            ),
            ["list[0].n", "2024.n", '["a/b~c.d"].n', "list[0]"],
        );
    });

    it("shows what is found, shortened", () => {
        assert.deepEqual(lines([at("/a", "type", { type: "object" })], { a: "x".repeat(100) }), [
            `a: found "${"x".repeat(59)}…, expected an object`,
        ]);
        assert.deepEqual(lines([at("", "type", { type: "object" })], null), [
            "the configuration: found null, expected an object",
        ]);
    });

    it("is told once, where a value may have two forms and fits neither", () => {
        const asText = [
            at("/a", "enum", { allowedValues: ["x"] }),
            at("/a", "type", { type: "object" }),
            at("/a", "anyOf", {}),
        ];
        assert.deepEqual(lines(asText, { a: "y" }), ['a: found "y", expected one of "x"']);
        const asObject = [
            at("/a", "enum", { allowedValues: ["x"] }),
            at("/a/n", "type", { type: "string" }),
            at("/a", "anyOf", {}),
        ];
        assert.deepEqual(lines(asObject, { a: { n: 1 } }), ["a.n: found 1, expected a text"]);
        assert.deepEqual(lines([...asText, ...asText], { a: "y" }), ['a: found "y", expected one of "x"']);
    });

    it("offers the names that belong to the place", () => {
        const nearest = (place: string, name: string, document: object): string | undefined =>
            schemaProblems([at(place, "additionalProperties", { additionalProperty: name })], document)[0]?.nearest;
        const settings = {
            levels: {},
            environments: { prod: { levels: {} } },
            exemptions: [{}],
            servers: { tag: {} },
        };
        const document = { "pack-settings": settings, [ids.vault]: {} };
        assert.equal(nearest("", "pack-setting", document), "pack-settings");
        assert.equal(nearest("", `${ids.types}s`, document), ids.types);
        assert.equal(nearest("/pack-settings", "presets", document), "preset");
        assert.equal(nearest("/pack-settings/levels", "vaults", document), "vault");
        assert.equal(nearest("/pack-settings/environments/prod", "level", document), "levels");
        assert.equal(nearest("/pack-settings/environments/prod/levels", "credential", document), "credentials");
        assert.equal(nearest("/pack-settings/exemptions/0", "expire", document), "expires");
        assert.equal(nearest("/pack-settings/servers/tag", "values", document), "value");
        assert.equal(nearest(`/${ids.vault}`, "enforcementlevel", document), "enforcementLevel");
        assert.equal(nearest("/pack-settings/levels", "preset", document), undefined, "known, but elsewhere");
    });

    it("offers the parameters of the rule, and names them all", () => {
        const rule = "vault-redundancy-allowed";
        const told = (place: string, name: string, document: object): readonly string[] =>
            lines([at(place, "additionalProperties", { additionalProperty: name })], document);
        const known = "expected a parameter that the rule has: allowed";
        const settings = { parameters: { [rule]: {} }, environments: { prod: { parameters: { [rule]: {} } } } };
        const document = { [rule]: {}, [ids.vault]: {}, "pack-settings": settings };
        assert.deepEqual(told(`/${rule}`, "alowed", document), [
            `${rule}.alowed: found "alowed", ${known} – did you mean allowed?`,
        ]);
        assert.deepEqual(told(`/${rule}`, "enforcmentLevel", document), [
            `${rule}.enforcmentLevel: found "enforcmentLevel", ${known} – did you mean enforcementLevel?`,
        ]);
        for (const path of ["pack-settings", "pack-settings.environments.prod"])
            assert.deepEqual(told(`/${path.replaceAll(".", "/")}/parameters/${rule}`, "redundancy", document), [
                `${path}.parameters.${rule}.redundancy: found "redundancy", ${known}`,
            ]);
        assert.deepEqual(told(`/${ids.vault}`, "allowed", document), [
            `${ids.vault}.allowed: found "allowed", expected a key that the pack knows`,
        ]);
    });

    it("offers the place of a name that stands too high", () => {
        const nearest = (place: string, name: string, document: object): string | undefined =>
            schemaProblems([at(place, "additionalProperties", { additionalProperty: name })], document)[0]?.nearest;
        const document = { "pack-settings": { environments: { prod: {}, "a.b": {} }, exemptions: [{}] } };
        assert.equal(nearest("", "preset", document), "pack-settings.preset");
        assert.equal(nearest("", "vault", document), "pack-settings.levels.vault");
        assert.equal(nearest("/pack-settings", "storage", document), "pack-settings.levels.storage");
        assert.equal(nearest("/pack-settings", ids.vault, document), `pack-settings.levels.${ids.vault}`);
        assert.equal(
            nearest("/pack-settings/environments/a.b", "types", document),
            'pack-settings.environments["a.b"].levels.types',
        );
        assert.equal(nearest("/pack-settings/environments", "vault", document), undefined, "any name is one");
        assert.equal(nearest("/pack-settings/exemptions/0", "vault", document), undefined, "no level there");
    });
});
