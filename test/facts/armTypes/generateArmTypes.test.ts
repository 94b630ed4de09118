import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { renderArmTypes } from "../../../scripts/armTypes/renderArmTypes";
import { TypePool } from "../../../scripts/armTypes/typePool";

const data = process.env["MABS_ARM_TYPES"];
const committed = join(__dirname, "..", "..", "..", "facts", "armTypes");

describe("the generator of the ARM types", () => {
    if (data === undefined || !existsSync(data)) {
        it("makes the committed files (not shown: MABS_ARM_TYPES names no folder with the ARM type data)", function () {
            this.skip();
        });
    } else {
        it("makes the committed files, byte for byte", function () {
            this.timeout(60_000);
            const fresh = renderArmTypes(data);
            assert.deepEqual(
                [...fresh.keys()].sort(),
                readdirSync(committed).filter((name) => name.endsWith(".json")),
            );
            for (const [name, text] of fresh) {
                assert.ok(readFileSync(join(committed, name), "utf8") === text, `facts/armTypes/${name} is stale`);
            }
        });
    }
});

describe("TypePool", () => {
    it("gives equal types one place", () => {
        const pool = new TypePool();
        assert.equal(pool.intern({ kind: "text" }), pool.intern({ kind: "text" }));
        assert.notEqual(pool.intern({ kind: "text" }), pool.intern({ kind: "text", maxLength: 4 }));
    });

    it("merges equal types that contain themselves, drops what nothing refers to, and numbers by first use", () => {
        const pool = new TypePool();
        pool.intern({ kind: "boolean" });
        const text = pool.intern({ kind: "text" });
        const [first, second] = [pool.reserve(), pool.reserve()];
        pool.fill(first, { kind: "object", name: "Node", properties: { label: text, next: second } });
        pool.fill(second, { kind: "object", name: "Node", properties: { label: text, next: first } });
        const { types, place } = pool.compact([second]);
        assert.deepEqual(types, [
            { kind: "object", name: "Node", properties: { label: 1, next: 0 } },
            { kind: "text" },
        ]);
        assert.equal(place(second), 0);
    });
});
