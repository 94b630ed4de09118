/** A violation of the schema, as ajv reports it. */
export interface SchemaViolation {
    /** JSON pointer into the data. */
    readonly instancePath: string;
    /** JSON pointer into the schema, ending with the keyword. */
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    /** The key, when it is the key that breaks a rule. */
    readonly propertyName?: string;
}

/** Checks a `config:` block and fills in its defaults, in place. */
declare const validate: {
    (data: unknown): boolean;
    readonly errors?: readonly SchemaViolation[] | null;
};

export default validate;
