import assert from "node:assert/strict";
import { readGuestFiles } from "../../config/guestFiles";
import { constraint } from "../../facts/constraints";
import { readFamilies, readPhases } from "../../ledger/guestTables";

const scripts = Object.entries(readGuestFiles()).filter(([path]) => path.endsWith(".ps1"));
const families = readFamilies();
const messages = families.flatMap(({ family, messages: own }) =>
    Object.entries(own).map(([id, message]) => ({ family, id, ...message })),
);

describe("the messages of the guest", () => {
    it("have ids of their family, and no id twice", () => {
        for (const { id, family } of messages) assert.match(id, new RegExp(`^MABS-${family}-\\d{3}$`));
        const ids = messages.map(({ id }) => id);
        assert.deepEqual(
            ids.filter((id, index) => ids.indexOf(id) !== index),
            [],
        );
        assert.equal(new Set(families.map(({ family }) => family)).size, families.length);
        for (const { family, title } of families) assert.match(`${family} ${title}`, /^[A-Z]{3} \S/);
    });

    it("have a text, a cause, a remedy and a rule, and nothing else but constraints and a source", () => {
        for (const { id, family: _, message, cause, remedy, after, constraints, url, ...rest } of messages) {
            assert.deepEqual(rest, {}, id);
            for (const text of [message, cause, remedy]) {
                assert.ok(text.length > 0 && text === text.trim() && !/[\r\n\t]/.test(text), id);
                // A brace that is no place would be printed.
                assert.doesNotMatch(text.replaceAll(/`[^`]*`/g, "").replaceAll(/\{[a-zA-Z]+\}/g, ""), /[{}]/, id);
            }
            assert.ok(["again", "later", "stop", "advice"].includes(after), id);
            if (url !== undefined) assert.match(url, /^https:\/\//, id);
            for (const row of constraints ?? []) assert.ok(constraint(row) !== undefined, `${id}: ${row}`);
        }
    });

    it("are those that the scripts name: none is missing, none is left over", () => {
        const named = new Map(
            scripts.flatMap(([path, text]) =>
                // Help blocks may give an example of an id; what counts is what runs.
                [...text.replaceAll(/<#[\s\S]*?#>/g, "").matchAll(/MABS-[A-Z]{3}-\d{3}/g)].map(
                    ([id]) => [id, path] as const,
                ),
            ),
        );
        const known = new Set(messages.map(({ id }) => id));
        assert.deepEqual(
            [...named].filter(([id]) => !known.has(id)),
            [],
        );
        assert.deepEqual(
            [...known].filter((id) => !named.has(id)),
            [],
        );
    });
});

describe("the phases of the guest", () => {
    it("have names once, a title, and limits within which the extension's promise holds", () => {
        const phases = readPhases();
        assert.equal(new Set(phases.map(({ name }) => name)).size, phases.length);
        for (const { name, title, inputs, timeoutMinutes, maxAttempts, pauseSeconds, maxRestarts, ...rest } of phases) {
            assert.deepEqual(rest, {}, name);
            assert.match(name, /^[A-Z][A-Za-z]+$/);
            assert.ok(title.length > 0 && inputs.length > 0, name);
            assert.ok(timeoutMinutes >= 1 && timeoutMinutes <= 480, name);
            assert.ok(maxAttempts >= 1 && pauseSeconds >= 1 && maxRestarts >= 0, name);
        }
    });
});
