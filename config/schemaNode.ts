/** The part of JSON Schema (draft 2020-12) that `environment.schema.json` uses, with this project's annotations. */
export interface SchemaNode {
    readonly $ref?: string;
    readonly $defs?: Readonly<Record<string, SchemaNode>>;
    /** Name of the generated type. */
    readonly title?: string;
    readonly description?: string;
    readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
    readonly default?: unknown;
    readonly examples?: readonly unknown[];
    readonly enum?: readonly string[];
    readonly const?: string;
    readonly pattern?: string;
    readonly format?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly uniqueItems?: boolean;
    readonly items?: SchemaNode;
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, SchemaNode>>;
    readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
    readonly additionalProperties?: false | SchemaNode;
    readonly propertyNames?: SchemaNode;
    readonly minProperties?: number;
    readonly maxProperties?: number;
    readonly discriminator?: { readonly propertyName: string };
    readonly oneOf?: readonly SchemaNode[];

    /** What is right here, as a phrase for messages; where absent, the phrase is made from type and limits. */
    readonly "x-expected"?: string;
    /** What to do about a value that is missing or of the wrong form, where an example would not help. */
    readonly "x-hint"?: string;
    /** Id of the error instead of the general one. */
    readonly "x-error"?: string;
    /** Id of the error when the key is missing. */
    readonly "x-missing-error"?: string;
    /** Id of the error when a block has too many entries. */
    readonly "x-too-many-error"?: string;
    /** Words that people use → the value they mean. */
    readonly "x-aliases"?: Readonly<Record<string, string>>;
    /** Unit of a number, for messages. */
    readonly "x-unit"?: string;
    /** The value is a Pulumi secret. */
    readonly "x-secret"?: boolean;
    /** The value is not for this program. */
    readonly "x-pass-through"?: boolean;
    /** Name of a provider key in the resolved configuration. */
    readonly "x-property"?: string;
    /** Value in the file → value in the resolved configuration. */
    readonly "x-values"?: Readonly<Record<string, string>>;
}

/** Annotations that validation ignores; the validator must know their names. */
export const annotations = [
    "x-expected",
    "x-hint",
    "x-error",
    "x-missing-error",
    "x-too-many-error",
    "x-aliases",
    "x-unit",
    "x-secret",
    "x-pass-through",
    "x-property",
    "x-values",
] as const satisfies readonly (keyof SchemaNode)[];

/** The node that a reference names, or the node itself. Annotations beside the reference win. */
export function resolveNode(node: SchemaNode, root: SchemaNode): SchemaNode {
    if (node.$ref === undefined) return node;
    const target = root.$defs?.[node.$ref.replace("#/$defs/", "")];
    if (target === undefined) throw new Error(`the schema has no ${node.$ref}`);
    const { $ref: _, ...annotated } = node;
    return { ...resolveNode(target, root), ...annotated };
}
