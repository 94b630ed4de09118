import assert from "node:assert/strict";
import { positionMap, withoutPositions } from "../../config/positions";

const entry = (line: number) => ({ key: { line, column: 1 }, value: { line, column: 9 } });

describe("config: positions", () => {
    const map = positionMap(
        "a.yaml",
        new Map([
            ["", entry(1)],
            ["mabs:package", entry(2)],
            ['mabs:package.files["a.exe"]', entry(3)],
        ]),
    );

    it("are those of the path", () => {
        assert.deepEqual(map.at('mabs:package.files["a.exe"]'), { line: 3, column: 9 });
        assert.deepEqual(map.atKey('mabs:package.files["a.exe"]'), { line: 3, column: 1 });
    });

    it("are those of what stands nearest above, for what is not written", () => {
        assert.deepEqual(map.at('mabs:package.files["b.c[0].exe"]'), { line: 2, column: 9 });
        assert.deepEqual(map.at("mabs:package.rollup[12].build"), { line: 2, column: 9 });
        assert.deepEqual(map.at("mabs:vault.redundancy"), { line: 1, column: 9 });
        assert.ok(map.has("mabs:package"));
        assert.ok(!map.has("mabs:package.rollup"));
    });

    it("begin at the beginning of a file of which nothing is known", () => {
        assert.deepEqual(positionMap("a.yaml", new Map()).at("mabs:vault"), { line: 1, column: 1 });
    });

    it("are unknown without a file", () => {
        const none = withoutPositions(new Set(["mabs:vault"]));
        assert.deepEqual(
            [none.file, none.at("mabs:vault"), none.has("mabs:vault"), none.has("mabs:tags")],
            [undefined, undefined, true, false],
        );
    });
});
