import assert from "node:assert/strict";
import type { CatalogueEntry } from "../../config/catalogue";
import { catalogue, catalogueEntry, isProblemId } from "../../config/catalogue";

const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(catalogue);

describe("config: the catalogue of errors", () => {
    it("has ids of one form, none of them twice", () => {
        assert.deepEqual(
            entries.filter(([id]) => !/^MABS-CFG-[1-6][0-9]{2}$/.test(id)),
            [],
        );
        assert.equal(new Set(entries.map(([, { title }]) => title)).size, entries.length);
    });

    it("says what is wrong in a phrase, why in sentences, and what is right in an example", () => {
        for (const [id, { title, explanation, fix }] of entries) {
            assert.match(title, /^[A-Z].*[^.]$/, id);
            assert.match(explanation, /^[A-Z0-9`].*\.$/, id);
            assert.ok(fix.trim() !== "", id);
        }
    });

    it("cites pages over https and rows of the ledger by their ids", () => {
        for (const [id, { url, constraints }] of entries) {
            assert.match(url ?? "https://none", /^https:\/\/\S+$/, id);
            assert.ok(
                (constraints ?? []).every((constraint) => /^[A-Z][0-9]{2}$/.test(constraint)),
                id,
            );
        }
    });

    it("tells its ids from other texts", () => {
        assert.ok(isProblemId("MABS-CFG-101"));
        assert.ok(!isProblemId("MABS-CFG-999"));
        assert.ok(!isProblemId("toString"));
        assert.equal(catalogueEntry("MABS-CFG-107").title, "Unknown key");
    });
});
