/**
 * One text per value: names sorted by code unit, two spaces, LF, one line end at the end. Hashes are taken over this text, so the order in
 * which an object was built must not show. Properties that are `undefined` are left out.
 *
 * @throws TypeError for what JSON has no word for (NaN, a function, …), instead of turning it into null or nothing.
 */
export function canonicalJson(value: unknown): string {
    return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value === "object" && value !== null) {
        const entries: [string, unknown][] = Object.entries(value);
        return entries
            .filter(([, entry]) => entry !== undefined)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .reduce<Record<string, unknown>>((copy, [name, entry]) => {
                copy[name] = sorted(entry);
                return copy;
                // A null prototype keeps a property named __proto__ an ordinary one.
            }, Object.create(null));
    }
    const isScalar = value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
    if (!isScalar) throw new TypeError(`JSON has no word for ${String(value)}.`);
    return value;
}
