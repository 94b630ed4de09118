import assert from "node:assert/strict";
import { checkTags } from "../../../config/checks/tags";
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
        assert.deepEqual(found(" "), ['MABS-CFG-608 mabs:tags[" "]']);
        assert.equal(found("a".repeat(129)).length, 1);
    });

    it("differ in more than case", () => {
        assert.deepEqual(found("owner", "Owner"), ["MABS-CFG-610 mabs:tags.Owner"]);
    });

    it("leave room for those of the program", () => {
        const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `tag${index}`);
        assert.deepEqual(found(...names(45)), []);
        assert.deepEqual(found(...names(46)), ["MABS-CFG-607 mabs:tags"]);
    });
});
