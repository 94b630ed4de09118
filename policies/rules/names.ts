/** Whether a list has a name, whatever the case: Azure ignores it in names, ids and SKUs. */
export function includesName(names: readonly string[], name: string): boolean {
    const lower = name.toLowerCase();
    return names.some((candidate) => candidate.toLowerCase() === lower);
}

/** JSON Schema of a parameter that lists names. */
export function namesSchema(description: string): object {
    return { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true, description };
}
