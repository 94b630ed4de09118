import assert from "node:assert/strict";
import { testsNaming } from "../../../scripts/evidence/testsNaming";

const titles = (path: string, text: string): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
        [...testsNaming(path, text, /X-\d/g)].map(([id, tests]) => [
            id,
            tests.map(({ title, inTitle }) => `${inTitle ? "*" : ""}${title}`),
        ]),
    );

describe("the tests that name an id", () => {
    it("are those of mocha whose body or title holds it", () => {
        const text = `
            it("finds the first", () => assert.equal(found(), "X-1"));
            it("X-2 is found", () => {});
            it(\`finds \${what} too\`, () => { check({ id: "X-1" }); });
        `;
        assert.deepEqual(titles("a.test.ts", text), {
            "X-1": ["finds the first", "finds ${what} too"],
            "X-2": ["*X-2 is found"],
        });
    });

    it("are those of a loop over rows, and those of a table whose rows have titles", () => {
        const text = `
            for (const [id] of [["X-1"], ["X-2"]]) { it("finds each one", () => {}); }
            describeMistakes("all", [{ title: "misspells it", text: "", message: lines("X-3 is wrong") }]);
        `;
        assert.deepEqual(titles("a.test.ts", text), {
            "X-1": ["finds each one"],
            "X-2": ["finds each one"],
            "X-3": ["misspells it"],
        });
    });

    it("are those that use a constant or a function in which it stands", () => {
        const text = `
            const cases = [{ id: "X-1" }];
            function expected() { return ["X-2"]; }
            for (const { id } of cases) it("takes a row", () => {});
            it("asks for it", () => assert.deepEqual(found, expected()));
            it("needs neither one", () => {});
        `;
        assert.deepEqual(titles("a.test.ts", text), { "X-1": ["takes a row"], "X-2": ["asks for it"] });
    });

    it("are none where it stands in no test, or in constants that lead in a circle", () => {
        assert.deepEqual(titles("a.test.ts", `const a = ["X-1", b]; const b = a; // X-2`), { "X-1": [], "X-2": [] });
        assert.deepEqual(titles("a.test.ts", ""), {});
    });

    it("are those of Pester, with their rows behind the title or in a variable", () => {
        const text = [
            "BeforeDiscovery {",
            "    $single = @(",
            "        @{ Id = 'X-1' }",
            "    )",
            "}",
            "Describe 'it' {",
            "    BeforeAll { $other = 'X-4' }",
            "    It 'says <Id>' -TestCases $single { }",
            "    It 'isn''t silent about <id>' -ForEach @(",
            "        @{ id = 'X-2' }",
            "    ) { }",
            "    It 'ends in X-3' { }",
            "}",
        ].join("\n");
        assert.deepEqual(titles("A.Tests.ps1", text), {
            "X-1": ["says <Id>"],
            "X-2": ["isn't silent about <id>"],
            "X-3": ["*ends in X-3"],
            "X-4": [],
        });
    });
});
