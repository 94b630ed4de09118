import { readFileSync } from "node:fs";

/**
 * Names of properties that may be fractions, read from an ARM JSON schema (`"type": "number"`): bicep's types call every number an
 * integer. By name, not by place: a name that is a fraction anywhere in the file is taken as one everywhere, the tolerant side.
 */
export function readFractions(schemaFile: string | undefined): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (node: unknown, property: string): void => {
        if (Array.isArray(node)) {
            node.forEach((item) => visit(item, property));
            return;
        }
        if (typeof node !== "object" || node === null) {
            return;
        }
        for (const [key, value] of Object.entries(node)) {
            if (key === "type" && value === "number") {
                found.add(property);
            } else if (key === "properties" && typeof value === "object" && value !== null) {
                Object.entries(value).forEach(([name, child]) => visit(child, name));
            } else {
                visit(value, property);
            }
        }
    };
    if (schemaFile !== undefined) {
        visit(JSON.parse(readFileSync(schemaFile, "utf8")), "");
    }
    return found;
}
