import { joinPath } from "../../facts/armTypes/propertyPath";

/** One step on the way to a property. */
export interface PropertyStep {
    /** A name, or a place in a list. */
    readonly name: string;
    /** Whether it can be a place in a list. */
    readonly isPlace: boolean;
    /** Where the step ends in the text of the path. */
    readonly end: number;
}

/** Paths are written in rules, and few; those with places of lists in them are many. */
const mostRemembered = 10_000;
const remembered = new Map<string, readonly PropertyStep[]>();

/** The way to a property: `securityRules[3].priority`, `tags["a.b"]`. A dot parts names, unless they are quoted in brackets. */
export function stepsOf(path: string): readonly PropertyStep[] {
    const known = remembered.get(path);
    if (known !== undefined) return known;
    const steps = [...path.matchAll(/\[(?:("(?:[^"\\]|\\.)*")|(\d+))\]|[^.[\]]+/g)].map((match) => {
        const [text, quoted, place] = match;
        const name = quoted === undefined ? (place ?? text) : (JSON.parse(quoted) as string);
        return { name, isPlace: quoted === undefined && /^\d+$/.test(name), end: match.index + text.length };
    });
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(path, steps);
    return steps;
}

/** The path of what lies at a step inside of a value: a place in brackets if the value is a list, else a name. */
export function stepInto(path: string, name: string, isInList: boolean): string {
    return isInList ? `${path}[${name}]` : joinPath(path, name);
}
