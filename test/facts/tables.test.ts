import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { constraint } from "../../facts/constraints";

const folder = join(__dirname, "../../facts");
const tables: readonly (readonly [file: string, content: unknown])[] = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))] as const);

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every object of a table that names a source, with its path. */
function sourcedRows(value: unknown, path: string): readonly (readonly [path: string, row: Row])[] {
    const below = Array.isArray(value)
        ? value.flatMap((item, index) => sourcedRows(item, `${path}[${index}]`))
        : isRow(value)
          ? Object.entries(value).flatMap(([key, item]) => sourcedRows(item, `${path}.${key}`))
          : [];
    return isRow(value) && "source" in value ? [[path, value], ...below] : below;
}

/** Every text of a table, with its path. */
function texts(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
    if (typeof value === "string") {
        return [[path, value]];
    }
    return typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, item]) => texts(item, `${path}.${key}`))
        : [];
}

const isIsoDate = (text: string): boolean =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

describe("facts: all tables", () => {
    it("give every row a source and a date that exists", () => {
        for (const [file, content] of tables) {
            const rows = sourcedRows(content, file);
            if (file !== "timeZones.json") {
                assert.ok(rows.length > 0, `${file} has no sourced row`);
            }
            for (const [path, row] of rows) {
                assert.ok(typeof row["source"] === "string" && row["source"].length > 3, `${path}: source`);
                if ("date" in row) {
                    assert.ok(typeof row["date"] === "string" && isIsoDate(row["date"]), `${path}: date`);
                }
            }
        }
    });

    it("leave no object of a list without a source of its own or of its kind", () => {
        const borrowed = new Set(["managedDisks.json.skus.tiers", "vmSizes.json.sizes"]);
        const visit = (value: unknown, path: string): void => {
            if (Array.isArray(value)) {
                for (const item of value) {
                    if (isRow(item) && !borrowed.has(path)) {
                        assert.ok("source" in item, `${path}: ${JSON.stringify(item).slice(0, 80)}`);
                    }
                    visit(item, path);
                }
            } else if (isRow(value)) {
                Object.entries(value).forEach(([key, item]) => visit(item, `${path}.${key}`));
            }
        };
        tables.forEach(([file, content]) => visit(content, file));
    });

    it("write retirement and end dates as dates that exist", () => {
        for (const [file, content] of tables) {
            for (const [path, text] of texts(content, file)) {
                if (/(?:retirementDate|RetirementDate|endDate)$/.test(path)) {
                    assert.ok(isIsoDate(text), `${path}: ${text}`);
                }
            }
        }
    });

    it("cite only constraints that the ledger has", () => {
        for (const [file, content] of tables) {
            for (const [path, row] of sourcedRows(content, file)) {
                const cited = row["constraints"];
                for (const id of Array.isArray(cited) ? cited : []) {
                    assert.ok(typeof id === "string" && constraint(id) !== undefined, `${path}: ${String(id)}`);
                }
            }
        }
    });

    it("hold plain text: no line break, no blank at an end, no machine path", () => {
        for (const [file, content] of tables) {
            for (const [path, text] of texts(content, file)) {
                assert.equal(text, text.trim(), path);
                assert.ok(!/[\r\n\t]|\/work\/|\.\.\/shared/.test(text), path);
            }
        }
    });
});
