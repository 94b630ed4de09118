import type { ArmType, TypeIndex } from "../../facts/armTypes/armType";

/** Collects the types of one module; equal types share one place. */
export class TypePool {
    private readonly types: (ArmType | undefined)[] = [];
    private readonly places = new Map<string, TypeIndex>();

    /** Place of a type that refers to nothing unfinished. */
    intern(type: ArmType): TypeIndex {
        const key = JSON.stringify(type);
        const known = this.places.get(key);
        if (known !== undefined) {
            return known;
        }
        this.places.set(key, this.types.length);
        return this.types.push(type) - 1;
    }

    /** Reserves a place before the type is known, so that a type may contain itself. */
    reserve(): TypeIndex {
        return this.types.push(undefined) - 1;
    }

    fill(place: TypeIndex, type: ArmType): void {
        this.types[place] = type;
    }

    at(place: TypeIndex): ArmType {
        const type = this.types[place];
        if (type === undefined) {
            throw new Error(`type ${String(place)} was never filled`);
        }
        return type;
    }

    /** The types, each once: equal objects are merged until nothing changes, and renumbered in the order of first use from `roots`. */
    compact(roots: readonly TypeIndex[]): {
        readonly types: readonly ArmType[];
        readonly place: (old: TypeIndex) => TypeIndex;
    } {
        const merged = this.merge();
        const order = new Map<TypeIndex, TypeIndex>();
        const queue: TypeIndex[] = [];
        const visit = (old: TypeIndex): TypeIndex => {
            const kept = merged(old);
            const known = order.get(kept);
            if (known !== undefined) {
                return known;
            }
            order.set(kept, queue.length);
            return queue.push(kept) - 1;
        };
        roots.forEach(visit);
        const types: ArmType[] = [];
        // The queue grows while it is walked.
        for (const next of queue) {
            types.push(withReferences(this.at(next), visit));
        }
        return { types, place: (old) => order.get(merged(old)) ?? -1 };
    }

    /** Partition refinement: start from "all equal", split by content until the classes are stable; handles types that contain themselves. */
    private merge(): (old: TypeIndex) => TypeIndex {
        let classes: number[] = this.types.map(() => 0);
        for (let count = 1; ;) {
            const keys = new Map<string, number>();
            const current = classes;
            classes = this.types.map((_, place) => {
                const key = JSON.stringify(withReferences(this.at(place), (old) => current[old] ?? -1));
                const known = keys.get(key) ?? keys.size;
                keys.set(key, known);
                return known;
            });
            if (keys.size === count) {
                break;
            }
            count = keys.size;
        }
        const first = new Map<number, TypeIndex>();
        classes.forEach((group, place) => {
            if (!first.has(group)) {
                first.set(group, place);
            }
        });
        return (old) => first.get(classes[old] ?? -1) ?? old;
    }
}

function withReferences(type: ArmType, place: (old: TypeIndex) => TypeIndex): ArmType {
    const placed = (record: Readonly<Record<string, TypeIndex>>): Record<string, TypeIndex> =>
        Object.fromEntries(Object.entries(record).map(([name, old]) => [name, place(old)]));
    switch (type.kind) {
        case "list":
            return { ...type, items: place(type.items) };
        case "object":
            return {
                ...type,
                properties: placed(type.properties),
                ...(type.additional === undefined ? {} : { additional: place(type.additional) }),
            };
        case "variant":
            return { ...type, variants: placed(type.variants) };
        default:
            return type;
    }
}
