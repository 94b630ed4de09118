/** A violation of the schema, as ajv reports it. */
export interface ConfigViolation {
    /** JSON pointer into the data. */
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a policy configuration. */
export declare const validate: {
    (data: unknown): boolean;
    readonly errors?: readonly ConfigViolation[] | null;
};
