import type { ArmType, ObjectType } from "./armType";

/** The path of a property: dotted, or quoted in brackets where the name is not a plain word. */
export function joinPath(path: string, name: string): string {
    if (!/^[\w$*-]+$/.test(name)) {
        return `${path}[${JSON.stringify(name)}]`;
    }
    return path === "" ? name : `${path}.${name}`;
}

/** How far down a misplaced property is looked for. */
const levels = 4;

const remembered = new WeakMap<ObjectType, ReadonlyMap<string, string>>();

/** The nearest path to each property name inside an object type, through objects but not through lists. */
export function pathsBelow(types: readonly ArmType[], root: ObjectType): ReadonlyMap<string, string> {
    const known = remembered.get(root);
    if (known !== undefined) {
        return known;
    }
    const paths = new Map<string, string>();
    const seen = new Set<ObjectType>();
    let level: readonly (readonly [path: string, type: ObjectType])[] = [["", root]];
    for (let depth = 0; depth < levels; depth++) {
        const next: (readonly [path: string, type: ObjectType])[] = [];
        for (const [path, owner] of level) {
            for (const [name, index] of Object.entries(owner.properties)) {
                const at = joinPath(path, name);
                const below = types[index];
                if (!paths.has(name)) {
                    paths.set(name, at);
                }
                if (below?.kind === "object" && !seen.has(below)) {
                    seen.add(below);
                    next.push([at, below]);
                }
            }
        }
        level = next;
    }
    remembered.set(root, paths);
    return paths;
}
