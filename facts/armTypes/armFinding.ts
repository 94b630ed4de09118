/** What is wrong with a value. */
export type ArmFindingCode =
    "unknown-property" | "missing" | "read-only" | "wrong-type" | "not-allowed" | "pattern" | "length" | "range";

/** One difference between the inputs of a resource and its ARM type. */
export interface ArmFinding {
    readonly code: ArmFindingCode;
    /** Where, in the SDK's names: `properties.sku.name`, `securityRules[3].priority`, `tags["cost centre"]`; empty for the inputs as a whole. */
    readonly path: string;
    /** What is there. `[secret]` for anything secret, wrapped or secret by nature. */
    readonly found: string;
    /** What would be right. */
    readonly expected: string;
    /** The name or value that was probably meant. */
    readonly nearest?: string;
}

/** The finding as one line of text, for messages. */
export function describeArmFinding(finding: ArmFinding): string {
    const where = finding.path === "" ? "the inputs" : finding.path;
    const hint = finding.nearest === undefined ? "" : ` – did you mean ${finding.nearest}?`;
    return `${where}: found ${finding.found}, expected ${finding.expected}${hint}`;
}
