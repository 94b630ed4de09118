import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { SchemaNode } from "../config/schemaNode";
import { resolveNode } from "../config/schemaNode";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes two files of types. config/environment.generated.ts is a resolved configuration, where every key with a default is
 * there; config/environmentInput.generated.ts is a configuration as a program writes it, where such a key may be left out.
 *
 * A generator of our own because both differ from the file on purpose: prefixes are gone, the keys of the provider are one
 * object, secrets are wrapped, everything is readonly, a default makes a key certain, or optional.
 *
 * Run: `npx tsx scripts/generateConfigTypes.ts [--check]`.
 */
const configFolder = join(__dirname, "..", "config");
const header = "// Generated from environment.schema.json by scripts/generateConfigTypes.ts. Do not edit.";

/** A way to write the types of a configuration. */
interface Form {
    readonly root: SchemaNode;
    readonly imports: string;
    /** Name of a type, from its title in the schema. */
    readonly nameOf: (title: string) => string;
    /** Type of a secret. */
    readonly secret: string;
    /** Type parameters of whatever may hold a secret. */
    readonly secretParameters: string;
    /** Whether a key is always there. */
    readonly isCertain: (key: string, node: SchemaNode, parent: SchemaNode) => boolean;
    /** What follows the type of a key that may be missing. */
    readonly orMissing: string;
    /** Key and type of a key of the provider. */
    readonly azureMember: (key: string, node: SchemaNode) => string;
    /** Whether lists of values get names here. */
    readonly namesValues: boolean;
}

/** The text of config/environment.generated.ts for a schema. */
export async function renderConfigTypes(root: SchemaNode): Promise<string> {
    const form: Form = {
        root,
        imports: 'import type { SecretText } from "./secretText";\n\nexport type { SecretText } from "./secretText";',
        nameOf: (title) => title,
        secret: "SecretText",
        secretParameters: "",
        // Only a default beside the key counts, as for the validator.
        isCertain: (key, node, parent) => node.default !== undefined || isRequired(key, parent),
        orMissing: "",
        azureMember: (_key, node) => {
            const values = node["x-values"];
            const type = values === undefined ? typeOf(node, form) : union(Object.values(values).map(literal));
            return `${comment(node)}readonly ${node["x-property"]}: ${type};`;
        },
        namesValues: true,
    };
    return renderTypes(form);
}

/** The text of config/environmentInput.generated.ts for a schema. */
export async function renderConfigInputTypes(root: SchemaNode): Promise<string> {
    const values = namedTypes(root).flatMap(({ enum: list, title }) => (list === undefined ? [] : [title]));
    const form: Form = {
        root,
        imports: `import type { ${values.join(", ")} } from "./environment.generated";`,
        nameOf: (title) => `${title}Input`,
        secret: "Secret",
        secretParameters: "<Secret>",
        isCertain: (key, node, parent) => node.default === undefined && isRequired(key, parent),
        // A program hands `undefined` on where a file leaves a key out.
        orMissing: " | undefined",
        azureMember: (key, node) => member(key.slice("azure-native:".length), node, root, form),
        namesValues: false,
    };
    return renderTypes(form);
}

async function renderTypes(form: Form): Promise<string> {
    const definitions = namedTypes(form.root).filter((node) => form.namesValues || node.enum === undefined);
    const text = [
        header,
        form.imports,
        environmentInterface(form),
        azureInterface(form),
        ...definitions.map((definition) => namedType(definition, form)),
    ].join("\n\n");
    return format(text, { ...(await resolveConfig(join(configFolder, "types.ts"))), parser: "typescript" });
}

const namedTypes = (root: SchemaNode): readonly SchemaNode[] =>
    Object.values(root.$defs ?? {}).filter(({ title }) => title !== undefined);

function environmentInterface(form: Form): string {
    const { root, nameOf, secretParameters } = form;
    const azure = `/** Place of everything: the keys of the provider that this program reads. */\nreadonly azure: ${nameOf("Azure")};`;
    const members = Object.entries(root.properties ?? {})
        .filter(([key]) => key.startsWith("mabs:"))
        .map(([key, node]) => member(key, node, root, form));
    return `${comment(root)}export interface ${nameOf("Environment")}${secretParameters} {\n${[azure, ...members].join("\n")}\n}`;
}

function azureInterface({ root, nameOf, azureMember }: Form): string {
    const members = Object.entries(root.properties ?? {}).flatMap(([key, node]) =>
        node["x-property"] === undefined ? [] : [azureMember(key, node)],
    );
    return `/** The Azure side of an environment, without the prefix \`azure-native:\`. */\nexport interface ${nameOf("Azure")} {\n${members.join("\n")}\n}`;
}

function namedType(node: SchemaNode, form: Form): string {
    const declaration =
        node.enum === undefined
            ? `interface ${typeName(node, form)} ${objectType(node, form)}`
            : `type ${node.title} = ${enumType(node)};`;
    return `${comment(node)}export ${declaration}`;
}

function typeName(node: SchemaNode, { root, nameOf, secretParameters }: Form): string {
    const title = required(node.title, "title");
    if (node.enum !== undefined) return title;
    return `${nameOf(title)}${holdsSecret(node, root) ? secretParameters : ""}`;
}

function typeOf(node: SchemaNode, form: Form): string {
    const target = resolveNode(node, form.root);
    if (target["x-secret"] === true) return form.secret;
    if (target.title !== undefined) return typeName(target, form);
    if (target.oneOf !== undefined) return union(target.oneOf.map((branch) => typeOf(branch, form)));
    if (target.const !== undefined) return literal(target.const);
    if (target.enum !== undefined) return enumType(target);
    switch (target.type) {
        case "array":
            return `readonly (${typeOf(required(target.items, "items"), form)})[]`;
        case "object":
            return target.additionalProperties
                ? `Readonly<Record<string, ${typeOf(target.additionalProperties, form)}>>`
                : objectType(target, form);
        case "integer":
        case "number":
            return "number";
        case "boolean":
        case "string":
            return target.type;
        default:
            throw new Error(`no type for ${JSON.stringify(node)}`);
    }
}

function objectType(node: SchemaNode, form: Form): string {
    const members = Object.entries(node.properties ?? {}).map(([key, child]) => member(key, child, node, form));
    return `{\n${members.join("\n")}\n}`;
}

function member(key: string, node: SchemaNode, parent: SchemaNode, form: Form): string {
    const { isCertain, orMissing, root } = form;
    const [mark, missing] = isCertain(key, node, parent) ? ["", ""] : ["?", orMissing];
    const name = key.replace(/^mabs:/, "");
    return `${comment(resolveNode(node, root))}readonly ${name}${mark}: ${typeOf(node, form)}${missing};`;
}

const isRequired = (key: string, { required: keys = [] }: SchemaNode): boolean =>
    keys.some((name) => name === key || name === `azure-native:${key}`);

function holdsSecret(node: SchemaNode, root: SchemaNode): boolean {
    const target = resolveNode(node, root);
    const parts = [
        ...Object.values(target.properties ?? {}),
        ...(target.oneOf ?? []),
        ...(target.items === undefined ? [] : [target.items]),
        ...(target.additionalProperties ? [target.additionalProperties] : []),
    ];
    return target["x-secret"] === true || parts.some((part) => holdsSecret(part, root));
}

function comment(node: SchemaNode): string {
    const limits =
        node.minimum === undefined || node.maximum === undefined
            ? []
            : [`Range: ${node.minimum} to ${node.maximum}${node["x-unit"] === undefined ? "" : ` ${node["x-unit"]}`}.`];
    const preset =
        node.default === undefined || isBlock(node.default)
            ? []
            : [`@default ${JSON.stringify(resolvedDefault(node))}`];
    const lines = [...(node.description === undefined ? [] : wrapped(node.description)), ...limits, ...preset];
    if (lines.length <= 1) return lines.map((line) => `/** ${line} */\n`).join("");
    return `/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */\n`;
}

function resolvedDefault(node: SchemaNode): unknown {
    const { default: value, "x-values": values } = node;
    return typeof value === "string" ? (values?.[value] ?? value) : value;
}

/** Breaks a description into lines that fit the width of the sources. */
function wrapped(text: string): readonly string[] {
    const width = 105;
    return text.split(" ").reduce<readonly string[]>((lines, word) => {
        const last = lines.at(-1);
        return last !== undefined && last.length + word.length < width
            ? [...lines.slice(0, -1), `${last} ${word}`]
            : [...lines, word];
    }, []);
}

const isBlock = (value: unknown): boolean => typeof value === "object" && !Array.isArray(value);
const enumType = ({ enum: values }: SchemaNode): string => union((values ?? []).map(literal));
const literal = (value: string): string => JSON.stringify(value);
const union = (types: readonly string[]): string => types.join(" | ");

function required<T>(value: T | undefined, name: string): T {
    if (value === undefined) throw new Error(`the schema lacks ${name}`);
    return value;
}

const generated = {
    "environment.generated.ts": renderConfigTypes,
    "environmentInput.generated.ts": renderConfigInputTypes,
} as const;

async function main(): Promise<void> {
    const schema = JSON.parse(readFileSync(join(configFolder, "environment.schema.json"), "utf8")) as SchemaNode;
    for (const [name, render] of Object.entries(generated))
        writeGenerated(join(configFolder, name), await render(schema));
}

if (require.main === module) void main();
