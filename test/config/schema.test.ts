import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { isProblemId } from "../../config/catalogue";
import { formats } from "../../config/formats";
import { environmentSchema, mayHoldSecret } from "../../config/schema";
import type { SchemaNode } from "../../config/schemaNode";
import { annotations, resolveNode } from "../../config/schemaNode";

const nodes: { readonly path: string; readonly node: SchemaNode }[] = [];

function collect(node: SchemaNode, path: string): void {
    nodes.push({ path, node });
    Object.entries({ ...node.properties, ...node.patternProperties }).forEach(([key, child]) =>
        collect(child, `${path}/${key}`),
    );
    Object.entries(node.$defs ?? {}).forEach(([key, child]) => collect(child, `#${key}`));
    if (node.additionalProperties) collect(node.additionalProperties, `${path}/*`);
    if (node.items !== undefined) collect(node.items, `${path}[]`);
    if (node.propertyNames !== undefined) collect(node.propertyNames, `${path}/(name)`);
}

collect(environmentSchema, "");

const described = (node: SchemaNode): string | undefined => resolveNode(node, environmentSchema).description;
const properties = nodes.flatMap(({ path, node }) =>
    Object.entries(node.properties ?? {}).map(([key, child]) => ({ path: `${path}/${key}`, child })),
);

describe("config: the schema", () => {
    it("describes every key in a sentence", () => {
        assert.deepEqual(
            properties.filter(({ child }) => !/\S.*[.)]$/.test(described(child) ?? "")).map(({ path }) => path),
            [],
        );
    });

    it("admits no unknown keys anywhere", () => {
        const open = nodes.filter(
            ({ node }) => node.type === "object" && node.oneOf === undefined && node.additionalProperties === undefined,
        );
        assert.deepEqual(
            open.map(({ path }) => path),
            [],
        );
    });

    it("limits every number", () => {
        const unlimited = nodes.filter(
            ({ node }) =>
                (node.type === "integer" || node.type === "number") &&
                (node.minimum === undefined || node.maximum === undefined),
        );
        assert.deepEqual(
            unlimited.map(({ path }) => path),
            [],
        );
    });

    it("has the unit of a number in its name", () => {
        const suffixes: Readonly<Record<string, string>> = {
            GiB: "GiB",
            days: "Days",
            minutes: "Minutes",
            hours: "Hours",
            percent: "Percent",
        };
        const odd = properties.filter(({ path, child }) => {
            const suffix = suffixes[child["x-unit"] ?? ""];
            return suffix !== undefined && !path.endsWith(suffix);
        });
        assert.deepEqual(
            odd.map(({ path }) => path),
            [],
        );
    });

    it("names only errors that the catalogue has", () => {
        const ids = nodes
            .flatMap(({ node }) => [node["x-error"], node["x-missing-error"], node["x-too-many-error"]])
            .filter((id) => id !== undefined);
        assert.ok(ids.length > 30);
        assert.deepEqual(
            ids.filter((id) => !isProblemId(id)),
            [],
        );
    });

    it("explains every pattern in words", () => {
        const unexplained = nodes.filter(({ node }) => node.pattern !== undefined && node["x-expected"] === undefined);
        assert.deepEqual(
            unexplained.map(({ path }) => path),
            [],
        );
    });

    it("has examples and defaults that it accepts itself", () => {
        const ajv = new Ajv2020({ discriminator: true, strict: false, formats });
        ajv.addVocabulary([...annotations]);
        const $defs = environmentSchema.$defs;
        const wrong = nodes.flatMap(({ path, node }, index) => {
            const samples = [...(node.examples ?? []), ...(node.default === undefined ? [] : [node.default])];
            const validate = ajv.compile({ ...node, $id: `part-${index}`, $defs });
            return samples
                .filter((sample) => !validate(structuredClone(sample)))
                .map((sample) => `${path}: ${JSON.stringify(sample)}`);
        });
        assert.deepEqual(wrong, []);
    });

    it("marks passwords and pass phrases as secret, and nothing else", () => {
        const secrets = properties
            .filter(({ child }) => resolveNode(child, environmentSchema)["x-secret"] === true)
            .map(({ path }) => path);
        assert.deepEqual(secrets.sort(), [
            "#account/password",
            "#server/passphrase/value",
            "/azure-native:clientCertificatePassword",
            "/azure-native:clientSecret",
            "/azure-native:oidcRequestToken",
            "/azure-native:oidcToken",
        ]);
        assert.ok(mayHoldSecret({ $ref: "#/$defs/domain" }));
        assert.ok(!mayHoldSecret({ $ref: "#/$defs/network" }));
    });

    it("is what editors get for the block `config:` of a stack file", () => {
        const stack = JSON.parse(
            readFileSync(join(__dirname, "..", "..", "config", "stack.schema.json"), "utf8"),
        ) as SchemaNode;
        assert.deepEqual(stack.properties?.["config"], { $ref: environmentSchema["$id" as keyof SchemaNode] });
    });
});
