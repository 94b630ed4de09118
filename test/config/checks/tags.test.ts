import assert from "node:assert/strict";
import { checkTags } from "../../../config/checks/tags";
import type { PartialEnvironment } from "../../../config/partialEnvironment";
import { checkContext } from "../../support/partialEnvironments";

const found = (...names: readonly string[]): readonly string[] =>
    checkTags({ tags: Object.fromEntries(names.map((name) => [name, "value"])) }, checkContext()).map(
        ({ id, path }) => `${id} ${path}`,
    );

describe("config: tags", () => {
    it("have names that Azure takes", () => {
        assert.deepEqual(found("owner", "cost-centre", "Größe", "a".repeat(128)), []);
    });

    it("do not have names that Azure refuses", () => {
        assert.deepEqual(found("a/b"), ['MABS-CFG-608 mabs:tags["a/b"]']);
        assert.deepEqual(found("Windows-version"), ["MABS-CFG-608 mabs:tags.Windows-version"]);
        assert.deepEqual(found("MABS-acknowledged-immutability-locked"), [
            "MABS-CFG-608 mabs:tags.MABS-acknowledged-immutability-locked",
        ]);
        assert.deepEqual(found(" "), ['MABS-CFG-608 mabs:tags[" "]']);
        assert.equal(found("a".repeat(129)).length, 1);
        assert.deepEqual(found("toString"), ["MABS-CFG-608 mabs:tags.toString"]);
    });

    it("differ in more than case", () => {
        assert.deepEqual(found("owner", "Owner"), ["MABS-CFG-610 mabs:tags.Owner"]);
    });

    it("are as many as every resource takes", () => {
        const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `tag${index}`);
        assert.deepEqual(found(...names(15)), []);
        assert.deepEqual(found(...names(16)), ["MABS-CFG-607 mabs:tags"]);
    });

    it("have plainer names where the environment makes private DNS zones", () => {
        const tags = { "cost-centre": "4711", "cost centre": "4711", "1st": "x", Größe: "x" };
        const names = (vault: PartialEnvironment["vault"]): readonly string[] =>
            checkTags({ tags, vault }, checkContext()).map(({ id, path }) => `${id} ${path}`);
        assert.deepEqual(names({ access: "private" }), [
            'MABS-CFG-608 mabs:tags["cost centre"]',
            'MABS-CFG-608 mabs:tags["1st"]',
            'MABS-CFG-608 mabs:tags["Größe"]',
        ]);
        assert.deepEqual(names({ access: "public" }), []);
        assert.deepEqual(names({ access: "private", privateDnsZoneIds: {} }), []);
    });
});
