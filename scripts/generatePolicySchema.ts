import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import standaloneCode from "ajv/dist/standalone";
import { configSchema } from "../policies/core/configSchema";
import { rules } from "../policies/rules";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes policies/config.schema.json, by which an editor completes a policy configuration, and policies/validateConfig.generated.js, the
 * validator that ajv makes of it: the published pack is one file and starts fast.
 *
 * Run: `npx tsx scripts/generatePolicySchema.ts [--check]`.
 */
const folder = join(__dirname, "..", "policies");

/** The source text of the validator for a schema. */
export function renderPolicyValidator(schema: object): string {
    const ajv = new Ajv2020({
        allErrors: true,
        strict: true,
        allowUnionTypes: true,
        messages: false,
        // What many rules share stands in the code once.
        inlineRefs: false,
        code: { source: true, lines: true },
    });
    const code = standaloneCode(ajv, ajv.compile(withoutTexts(schema) as object));
    return `// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.\n${code}\n`;
}

/** Texts are for people; the validator does without. */
function withoutTexts(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withoutTexts);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
        Object.entries(value)
            .filter(([key, text]) => !((key === "description" || key === "title") && typeof text === "string"))
            .map(([key, child]) => [key, withoutTexts(child)]),
    );
}

if (require.main === module) {
    const schema = configSchema(rules);
    writeGenerated(join(folder, "config.schema.json"), `${JSON.stringify(schema, null, 4)}\n`);
    writeGenerated(join(folder, "validateConfig.generated.js"), renderPolicyValidator(schema));
}
