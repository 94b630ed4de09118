import assert from "node:assert/strict";
import { afterwards, readFamilies, readHealthChecks, readPhases, readPreflightTable } from "../../ledger/guestTables";

describe("the tables of the guest", () => {
    it("are read from the guest's own files", () => {
        const families = readFamilies();
        assert.deepEqual(
            families.map(({ family }) => family),
            families.map(({ family }) => family).sort(),
        );
        assert.equal(families.find(({ family }) => family === "DSK")?.messages["MABS-DSK-001"]?.after, "stop");
        assert.equal(readPhases()[0]?.name, "Proxy");
        assert.deepEqual(readPreflightTable().checks[0], { name: "Elevation", constraints: ["W05"] });
    });

    it("have words for whatever happens after an error", () => {
        const used = readFamilies().flatMap(({ messages }) => Object.values(messages).map(({ after }) => after));
        assert.deepEqual([...new Set(used)].sort(), Object.keys(afterwards).sort());
    });

    it("refuses a table of health checks that its help block does not describe", () => {
        const script = (described: string, listed: string): string =>
            `    .DESCRIPTION\n        ${described}   what it\n                        looks at\n\n    .EXAMPLE\n\n        ${listed} = 'MABS-HLT-101'\n`;
        assert.deepEqual(readHealthChecks(script("clock", "clock")), [
            { id: "clock", what: "what it looks at", message: "MABS-HLT-101" },
        ]);
        assert.throws(() => readHealthChecks(script("clock", "probe")), /does not describe the checks/);
        assert.throws(() => readHealthChecks(""), /does not describe the checks/);
    });
});
