/** One thing that a rule found wrong at one property of one resource. */
export interface Finding {
    readonly urn: string;
    /** Pulumi token of the resource. */
    readonly type: string;
    /** Logical name of the resource. */
    readonly name: string;
    /** Property, in the SDK's names: `securityRules[3].priority`; empty when the resource as a whole is meant. */
    readonly path: string;
    /** What is there; `[secret]` for anything secret. */
    readonly found: string;
    /** What would be right. */
    readonly required: string;
    /** The smallest change that cures this one, where the catalogue's remedy can be said more exactly. */
    readonly fix?: string;
}

/** What a rule says of one resource, or of a stack. */
export type Answer =
    | { readonly kind: "compliant" }
    | { readonly kind: "violation"; readonly findings: readonly Finding[] }
    /** The rule has nothing to say here, and why. */
    | { readonly kind: "notApplicable"; readonly reason: string }
    /** Decided only when the values at these paths are known. */
    | { readonly kind: "unknown"; readonly paths: readonly string[] };
