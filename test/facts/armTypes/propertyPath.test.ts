import assert from "node:assert/strict";
import type { ArmType } from "../../../facts/armTypes/armType";
import { joinPath, pathsBelow } from "../../../facts/armTypes/propertyPath";

describe("joinPath", () => {
    it("puts dots between words and quotes what is no word", () => {
        assert.equal(joinPath("", "sku"), "sku");
        assert.equal(joinPath("sku", "name"), "sku.name");
        assert.equal(joinPath("tags", "cost centre"), 'tags["cost centre"]');
        assert.equal(joinPath("tags", "a.b"), 'tags["a.b"]');
        assert.equal(joinPath("tags", ""), 'tags[""]');
    });
});

describe("pathsBelow", () => {
    it("finds the nearest place of every name, through objects that contain themselves, but not through lists", () => {
        const leaf = { kind: "text" } as const;
        const root = { kind: "object", name: "Root", properties: { id: 1, child: 2, items: 3 } } as const;
        const child = { kind: "object", name: "Child", properties: { id: 1, deep: 1, parent: 0 } } as const;
        const types: readonly ArmType[] = [
            root,
            leaf,
            child,
            { kind: "list", items: 4 },
            { ...child, properties: { inList: 1 } },
        ];
        assert.deepEqual(
            [...pathsBelow(types, root)],
            [
                ["id", "id"],
                ["child", "child"],
                ["items", "items"],
                ["deep", "child.deep"],
                ["parent", "child.parent"],
            ],
        );
    });
});
