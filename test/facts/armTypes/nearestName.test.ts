import assert from "node:assert/strict";
import * as fc from "fast-check";
import { nearestName } from "../../../facts/armTypes/nearestName";

describe("nearestName", () => {
    const names = ["diskSizeGB", "sku", "zones", "standardTierStorageRedundancy", "standardTierRedundancy"];

    for (const [given, meant] of [
        ["DISKSIZEGB", "diskSizeGB"],
        ["diskSizeGb", "diskSizeGB"],
        ["zone", "zones"],
        ["skus", "sku"],
        ["storageRedundancy", "standardTierStorageRedundancy"],
        ["tierRedundancy", "standardTierRedundancy"],
        ["location", undefined],
        ["", undefined],
    ] as const) {
        it(`takes ${JSON.stringify(given)} for ${meant ?? "nothing that it knows"}`, () => {
            assert.equal(nearestName(given, names), meant);
        });
    }

    it("knows nothing among no candidates, and gives up on endless names", () => {
        assert.equal(nearestName("sku", []), undefined);
        assert.equal(nearestName("s".repeat(201), ["s".repeat(201)]), undefined);
    });

    it("answers with a candidate or not at all", () => {
        fc.assert(
            fc.property(fc.string(), fc.array(fc.string()), (name, candidates) => {
                const nearest = nearestName(name, candidates);
                assert.ok(nearest === undefined || candidates.includes(nearest));
            }),
        );
    });
});
