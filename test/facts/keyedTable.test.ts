import assert from "node:assert/strict";
import { keyedTable } from "../../facts/keyedTable";

const rows = [{ name: "Alpha" }, { name: "Alpine" }, { name: "Beta" }];
const table = keyedTable(
    () => rows,
    ({ name }) => name,
);

describe("facts: keyedTable", () => {
    it("finds a row whatever the case of the name and the blanks around it", () => {
        assert.equal(table.find(" aLPHA "), rows[0]);
        assert.equal(table.find("Gamma"), undefined);
    });

    it("gives the nearest names best first, in the spelling of the rows", () => {
        assert.deepEqual(table.nearest("alpha"), ["Alpha", "Alpine", "Beta"]);
        assert.deepEqual(table.nearest("betta", 1), ["Beta"]);
    });

    it("asks for the rows once, and not before the first question", () => {
        let asked = 0;
        const lazy = keyedTable(
            () => {
                asked += 1;
                return rows;
            },
            ({ name }) => name,
        );
        assert.equal(asked, 0);
        lazy.find("Alpha");
        lazy.nearest("Alpha");
        assert.equal(asked, 1);
    });

    it("uses the given equality of spellings", () => {
        const loose = keyedTable(
            () => [{ name: "west europe" }],
            ({ name }) => name,
            (name) => name.replaceAll(" ", ""),
        );
        assert.deepEqual(loose.find("westeurope"), { name: "west europe" });
    });
});
