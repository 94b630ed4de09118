import assert from "node:assert/strict";
import { positionMap } from "../../config/positions";
import type { ProblemId } from "../../config/catalogue";
import type { Problem } from "../../config/problem";
import { isRelated, locateProblems, problemAt } from "../../config/problem";

const at = (id: ProblemId, path: string): Problem => problemAt(id, path, { expected: "this", found: "that" });
const place = (line: number) => ({ key: { line, column: 3 }, value: { line, column: 20 } });
const positions = positionMap(
    "a.yaml",
    new Map([
        ["mabs:vault", place(5)],
        ["mabs:servers.A", place(2)],
    ]),
);

describe("config: problems", () => {
    it("carry the page of the catalogue, where it has one", () => {
        assert.equal(
            at("MABS-CFG-404", "mabs:servers.A.size").url,
            "https://learn.microsoft.com/azure/backup/backup-azure-microsoft-azure-backup",
        );
        assert.equal("url" in at("MABS-CFG-107", "mabs:x"), false);
    });

    it("are sorted by place, each once, and frozen", () => {
        const located = locateProblems(
            [
                at("MABS-CFG-210", "mabs:vault"),
                at("MABS-CFG-403", "mabs:servers.A.size"),
                at("MABS-CFG-210", "mabs:vault"),
            ],
            positions,
        );
        assert.deepEqual(
            located.map(({ id, file, line, column }) => [id, file, line, column]),
            [
                ["MABS-CFG-403", "a.yaml", 2, 20],
                ["MABS-CFG-210", "a.yaml", 5, 20],
            ],
        );
        assert.ok(Object.isFrozen(located) && located.every((problem) => Object.isFrozen(problem)));
    });

    it("about a name stand at the key, those about a value at the value", () => {
        assert.deepEqual(
            locateProblems([at("MABS-CFG-401", "mabs:servers.A"), at("MABS-CFG-109", "mabs:servers.A")], positions).map(
                ({ id, column }) => [id, column],
            ),
            [
                ["MABS-CFG-401", 3],
                ["MABS-CFG-109", 20],
            ],
        );
    });

    it("keep a position that they have", () => {
        const [problem] = locateProblems(
            [{ ...at("MABS-CFG-103", "config"), line: 7, column: 1, file: "b.yaml" }],
            positions,
        );
        assert.deepEqual([problem?.file, problem?.line, problem?.column], ["b.yaml", 7, 1]);
    });

    it("name the other place with its position, and are kept apart by it", () => {
        const overlap = (path: string): Problem => ({ ...at("MABS-CFG-302", "mabs:vault"), other: { path } });
        const located = locateProblems([overlap("mabs:servers.A"), overlap("mabs:b"), overlap("mabs:b")], positions);
        assert.deepEqual(
            located.map(({ line, other }) => [line, other]),
            [
                [5, { path: "mabs:b", line: 1, column: 1 }],
                [5, { path: "mabs:servers.A", line: 2, column: 20 }],
            ],
        );
    });

    it("are related when rule and place are the same", () => {
        assert.ok(isRelated(at("MABS-CFG-101", "a"), at("MABS-CFG-101", "a")));
        assert.ok(!isRelated(at("MABS-CFG-101", "a"), at("MABS-CFG-102", "a")));
        assert.ok(!isRelated(at("MABS-CFG-101", "a"), at("MABS-CFG-101", "b")));
    });
});
