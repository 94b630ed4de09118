import assert from "node:assert/strict";
import { idKinds, lookUp, nearestIds } from "../../../cli/explain/lookUp";
import { catalogue } from "../../../config/catalogue";
import { constraints } from "../../../facts/constraints";
import { readFamilies, readHealthChecks, readPhases } from "../../../ledger/guestTables";
import { traps } from "../../../ledger/traps/register";
import { advisoryRules } from "../../../model/advisories";
import { ruleIds } from "../../../policies/catalogue";

const everyId: readonly string[] = [
    ...Object.keys(catalogue),
    ...advisoryRules.map(({ id }) => id),
    ...ruleIds,
    ...readFamilies().flatMap(({ messages }) => Object.keys(messages)),
    ...readPhases().map(({ name }) => name),
    ...readHealthChecks().map(({ id }) => id),
    ...constraints.map(({ id }) => id),
    ...traps.map(({ id }) => id),
];

describe("the look-up of ids", () => {
    it("knows every id of every kind", () => {
        assert.ok(everyId.length > 700);
        for (const id of everyId) {
            const found = lookUp(id);
            assert.ok(
                found.some((explanation) => explanation.id === id && explanation.parts.length > 1),
                id,
            );
        }
    });

    it("has an example of each kind that is one of it", () => {
        assert.equal(idKinds.length, 8);
        assert.deepEqual(
            idKinds.map(({ example }) => lookUp(example).map(({ kind }) => kind)),
            [
                ["error of the configuration"],
                ["advice about the configuration"],
                ["rule of the policy pack"],
                ["message of the guest"],
                ["phase of the installation"],
                ["check of the health probe"],
                ["constraint of the product"],
                ["trap"],
            ],
        );
    });

    it("takes ids in any case, and tells both of what shares an id", () => {
        assert.equal(lookUp("mabs-cfg-201")[0]?.id, "MABS-CFG-201");
        assert.equal(lookUp(" v05 ")[0]?.id, "V05");
        assert.deepEqual(
            lookUp("D10").map(({ kind }) => kind),
            ["constraint of the product", "trap"],
        );
        assert.deepEqual(
            ["D1", "D01"].map((id) => lookUp(id).map(({ kind }) => kind)),
            [["trap"], ["constraint of the product"]],
        );
    });

    it("knows nothing of other texts, and what they are near to", () => {
        for (const id of ["", "V99", "toString", "__proto__", "MABS-CFG-999"]) assert.deepEqual(lookUp(id), [], id);
        assert.equal(nearestIds("MABS-CFG-2011", 1)[0], "MABS-CFG-201");
        assert.equal(nearestIds("vault-cross-region-restore-needs-ge", 1)[0], "vault-cross-region-restore-needs-geo");
        assert.equal(nearestIds("V55").length, 5);
    });
});
