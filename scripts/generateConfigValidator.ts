import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { _ } from "ajv/dist/core";
import standaloneCode from "ajv/dist/standalone";
import { formats } from "../config/formats";
import type { SchemaNode } from "../config/schemaNode";
import { annotations } from "../config/schemaNode";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes config/validate.generated.js: the validator that ajv makes of environment.schema.json.
 *
 * Compiling the schema costs more than 200 ms at each start (measured on two cores), loading the compiled validator about
 * 15 ms; a plan of an environment should take less than a second.
 *
 * Run: `npx tsx scripts/generateConfigValidator.ts [--check]`.
 */
const folder = join(__dirname, "..", "config");

/** The source text of the validator for a schema. */
export function renderConfigValidator(schema: SchemaNode): string {
    const ajv = new Ajv2020({
        allErrors: true,
        discriminator: true,
        useDefaults: true,
        strict: true,
        inlineRefs: false,
        messages: false,
        formats,
        code: { source: true, lines: true, formats: _`require("./formats").formats` },
    });
    ajv.addVocabulary([...annotations]);
    const code = standaloneCode(ajv, ajv.compile(withoutTexts(schema) as SchemaNode));
    return `// Generated from environment.schema.json by scripts/generateConfigValidator.ts. Do not edit.\n${code}\n`;
}

/** Texts are for people; without them the validator is half as long. */
function withoutTexts(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withoutTexts);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([key, text]) => !isText(key, text));
    return Object.fromEntries(entries.map(([key, child]) => [key, withoutTexts(child)]));
}

const isText = (key: string, value: unknown): boolean =>
    (typeof value === "string" && (key === "description" || key === "title")) ||
    (Array.isArray(value) && key === "examples") ||
    annotations.some((annotation) => annotation === key);

if (require.main === module) {
    const schema = JSON.parse(readFileSync(join(folder, "environment.schema.json"), "utf8")) as SchemaNode;
    writeGenerated(join(folder, "validate.generated.js"), renderConfigValidator(schema));
}
