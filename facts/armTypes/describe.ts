import type { ArmType } from "./armType";

/** How a secret shows in a finding. */
export const hiddenValue = "[secret]";

const longestText = 60;
const mostValues = 12;

/** What a value must look like, in words. */
export function describeType(type: ArmType): string {
    switch (type.kind) {
        case "any":
            return "any value";
        case "boolean":
            return "true or false";
        case "asset":
            return "a file or an archive";
        case "number":
            return `a ${type.whole ? "whole " : ""}number${describeRange(type.minimum, type.maximum, "")}`;
        case "text":
            return `text${describeRange(type.minLength, type.maxLength, " characters")}`;
        case "choice":
            return `${describeValues(type.values)}${type.open ? ", or another text" : ""}`;
        case "list":
            return `a list${describeRange(type.minLength, type.maxLength, " items")}`;
        case "object":
        case "variant":
            return type.name === "" ? "an object" : `an object (${type.name})`;
    }
}

/** Allowed values, at most a dozen of them. */
export function describeValues(values: readonly string[]): string {
    const shown = values.slice(0, mostValues).map((value) => JSON.stringify(value));
    const rest = values.length - shown.length;
    return `${shown.length === 1 ? "" : "one of "}${shown.join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
}

/** Inclusive bounds as a suffix: ` from 3 to 24 characters`; empty without bounds. */
function describeRange(minimum: number | undefined, maximum: number | undefined, unit: string): string {
    if (minimum !== undefined && maximum !== undefined) {
        return minimum === maximum
            ? ` of ${String(minimum)}${unit}`
            : ` from ${String(minimum)} to ${String(maximum)}${unit}`;
    }
    if (minimum !== undefined) {
        return ` of ${String(minimum)}${unit} or more`;
    }
    return maximum === undefined ? "" : ` of ${String(maximum)}${unit} or fewer`;
}

/** A value for a finding: short, and never its parts. */
export function describeValue(value: unknown, hidden: boolean): string {
    if (hidden) {
        return hiddenValue;
    }
    switch (typeof value) {
        case "string":
            return JSON.stringify(value.length > longestText ? `${value.slice(0, longestText)}…` : value);
        case "number":
        case "boolean":
            return String(value);
        case "object":
            return value === null ? "nothing" : Array.isArray(value) ? "a list" : "an object";
        default:
            return `a ${typeof value}`;
    }
}
