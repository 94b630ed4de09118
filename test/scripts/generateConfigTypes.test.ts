import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environmentSchema } from "../../config/schema";
import { renderConfigTypes } from "../../scripts/generateConfigTypes";

describe("the generator of the configuration's types", () => {
    it("gives the file that is committed", async () => {
        const committed = readFileSync(join(__dirname, "..", "..", "config", "environment.generated.ts"), "utf8");
        assert.equal(await renderConfigTypes(environmentSchema), committed);
    });

    it("makes keys with a default or in `required` certain, values readonly, and secrets secret", async () => {
        const text = await renderConfigTypes({
            description: "An environment.",
            required: ["mabs:a"],
            properties: {
                "azure-native:environment": {
                    "x-property": "cloud",
                    "x-values": { public: "AzureCloud" },
                    type: "string",
                    default: "public",
                },
                "mabs:a": { type: "array", items: { type: "string" } },
                "mabs:b": {
                    type: "integer",
                    minimum: 1,
                    maximum: 2,
                    "x-unit": "days",
                    default: 1,
                    description: "Days.",
                },
                "mabs:c": { $ref: "#/$defs/secret" },
                "mabs:d": { type: "object", additionalProperties: { enum: ["x", "y"], type: "string" } },
            },
            $defs: { secret: { type: "object", "x-secret": true } },
        });
        const members = [...text.matchAll(/^ {4}(readonly .*)$/gm)].map(([, member]) => member);
        assert.deepEqual(members, [
            "readonly azure: Azure;",
            "readonly a: readonly string[];",
            "readonly b: number;",
            "readonly c?: SecretText;",
            'readonly d?: Readonly<Record<string, "x" | "y">>;',
            'readonly cloud: "AzureCloud";',
        ]);
        assert.match(text, /\* Days\.\n {5}\* Range: 1 to 2 days\.\n {5}\* @default 1\n/);
    });
});
