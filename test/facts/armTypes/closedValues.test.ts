import assert from "node:assert/strict";
import { closedValues } from "../../../facts/armTypes/closedValues";
import { typesAt } from "./typesAt";

describe("closedValues", () => {
    for (const [token, rows] of Object.entries(closedValues)) {
        it(`closes only open choices that exist in ${token}`, () => {
            for (const [path, row] of Object.entries(rows)) {
                const types = typesAt(token, path);
                assert.notEqual(types.length, 0, path);
                for (const type of types) {
                    if (row.values !== undefined) {
                        assert.equal(type.kind, "text", path);
                        continue;
                    }
                    assert.ok(type.kind === "choice", path);
                    assert.ok(type.open === true || type.values.length === 1, `${path} is closed by ARM itself`);
                    assert.ok(row.refuse?.every((value) => type.values.includes(value)) ?? true, path);
                    const superfluous = row.admit?.filter(({ value }) => type.values.includes(value)) ?? [];
                    assert.deepEqual(superfluous, [], `${path}: ARM lists it by now, remove the row`);
                }
                for (const { reason, date } of row.admit ?? []) {
                    assert.match(reason, /\S/);
                    assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
                }
            }
        });
    }
});
