import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { guestSettings } from "../../model/guestSettings";
import schema from "../../model/guestSettings.schema.json";
import { fullSettingsInput, minimalSettingsInput } from "../support/guestSettingsInput";
import { describeWithPowerShell, runPowerShell } from "../support/powerShell";

const coreFolder = join(__dirname, "..", "..", "guest", "Mabs", "Core");

/** Keywords that Get-SchemaViolation.ps1 understands; descriptive ones need no understanding. */
const understood = new Set([
    ...["$schema", "title", "description"],
    ...["type", "const", "enum", "pattern", "minLength", "minimum", "maximum", "oneOf"],
    ...["required", "properties", "additionalProperties", "items", "minItems", "maxItems"],
]);

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Keywords of a schema and of all schemas in it. What stands below `properties` are names, not keywords. */
function keywordsOf(node: object): readonly string[] {
    return Object.entries(node).flatMap(([keyword, value]: [string, unknown]) => {
        const below = keyword === "properties" && isObject(value) ? Object.values(value) : [value].flat();
        return [keyword, ...below.filter(isObject).flatMap(keywordsOf)];
    });
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every place of a document, as the names and numbers that lead there. */
function placesOf(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
    const below =
        typeof value === "object" && value !== null
            ? Object.entries(value).flatMap(([key, entry]) =>
                  placesOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
              )
            : [];
    return [path, ...below];
}

/** A copy with another value in one place; `undefined` takes the place away. */
function changed(
    document: Json,
    [first, ...rest]: readonly (string | number)[],
    value: Json | undefined,
): Json | undefined {
    if (first === undefined) return value;
    const copy = structuredClone(document) as Record<string | number, Json>;
    const inner = changed(copy[first]!, rest, value);
    if (inner !== undefined) copy[first] = inner;
    else if (Array.isArray(copy)) copy.splice(Number(first), 1);
    else delete copy[first];
    return copy as Json;
}

const odd: (Json | undefined)[] = [
    ...[undefined, null, true, false, 0, 1, -1, 1.5, 64, 100000, 1e20],
    ...[
        "",
        " ",
        "x",
        "x\n",
        "https://a.b",
        "https://a.b/c",
        "https://a.b/secrets/c\n",
        "22:00",
        "24:00",
        "1.2.3",
        "V4",
        "v4",
    ],
    ...["a".repeat(64), "MABS-01", "-a", "AzureCloud", "azurecloud", "Monday"],
    ...[
        [],
        {},
        [1],
        ["x"],
        [null],
        { mode: "none" },
        { mode: "bundled" },
        { mode: "existing" },
        { host: "x", port: 1, bypass: [] },
    ],
];

describeWithPowerShell("the schema check of the guest", (program) => {
    it("understands every keyword of the schema", () => {
        assert.deepEqual(
            [...new Set(keywordsOf(schema))].filter((keyword) => !understood.has(keyword)),
            [],
        );
    });

    it("accepts and refuses the same documents as ajv", async () => {
        const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
        const bases = [minimalSettingsInput, fullSettingsInput].map(
            (input) => JSON.parse(JSON.stringify(guestSettings(input))) as Json,
        );
        const mutation = fc
            .constantFrom(...bases)
            .chain((base) =>
                fc.tuple(fc.constant(base), fc.constantFrom(...placesOf(base).slice(1)), fc.constantFrom(...odd)),
            );
        const mutants = fc
            .sample(mutation, { numRuns: 400, seed: 20261123 })
            .map(([base, place, value]) => changed(base, place, value) as Json);
        const everywhere = bases.flatMap((base) =>
            placesOf(base)
                .slice(1)
                .map((place) => changed(base, place, undefined) as Json),
        );
        const documents = [...bases, ...mutants, ...everywhere];

        const folder = mkdtempSync(join(tmpdir(), "mabs-schema-"));
        try {
            const script = join(folder, "check.ps1");
            writeFileSync(join(folder, "schema.json"), JSON.stringify(schema));
            writeFileSync(
                join(folder, "documents.jsonl"),
                documents.map((document) => JSON.stringify(document)).join("\n"),
            );
            writeFileSync(
                script,
                [
                    "foreach ($file in $args) { . $file }",
                    '$schema = ConvertFrom-Json ([IO.File]::ReadAllText("$PSScriptRoot/schema.json"))',
                    'foreach ($line in [IO.File]::ReadAllLines("$PSScriptRoot/documents.jsonl")) {',
                    "    [Console]::Out.WriteLine((@(Get-SchemaViolation $schema (ConvertFrom-Json $line)) -join '; '))",
                    "}",
                ].join("\n"),
            );
            const functions = ["Get-JsonKind.ps1", "Get-SchemaViolation.ps1"].map((name) => join(coreFolder, name));
            const { stdout, stderr, exitCode } = await runPowerShell(program, [
                "-NoProfile",
                "-File",
                script,
                ...functions,
            ]);
            assert.deepEqual({ stderr, exitCode }, { stderr: "", exitCode: 0 });
            const findings = stdout.replace(/\r/g, "").split("\n").slice(0, documents.length);
            const disagreements = documents.flatMap((document, index) =>
                validate(document) === (findings[index] === "")
                    ? []
                    : [
                          {
                              ajv: validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`),
                              guest: findings[index],
                          },
                      ],
            );
            assert.deepEqual(disagreements, []);
            const accepted = findings.filter((finding) => finding === "").length;
            assert.ok(accepted > 10 && accepted < documents.length / 2, `${accepted} of ${documents.length} accepted`);
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});
