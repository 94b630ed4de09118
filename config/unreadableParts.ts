import type { PathSegment } from "./configPath";
import { pathSegments } from "./configPath";
import type { Environment } from "./environment.generated";
import type { PartialEnvironment } from "./partialEnvironment";
import { environmentSchema, isBlock } from "./schema";

/** Thrown on reading a part of a configuration that is wrong or missing: nothing follows from it. */
export class UnreadablePart extends Error {
    public override readonly name = "UnreadablePart";

    public constructor(path: string) {
        super(`${path} is wrong or missing, and a rule read it outside of \`ifReadable\``);
    }
}

/**
 * An environment of which some parts are wrong or missing. Every part that can be read has its type; reading one of the others
 * throws. So each rule runs as far as what it looks at is right, without having to say what that is: a mistake in one place
 * neither hides a mistake in another one nor makes a rule find something that is not there.
 *
 * @param paths places of the wrong parts in the configuration, such as `mabs:servers.MABS01.size`.
 */
export function withUnreadableParts(environment: PartialEnvironment, paths: Iterable<string>): Environment {
    const places = [...paths].map((path) => ({ path, steps: stepsInEnvironment(path) }));
    return trapped(environment, places) as Environment;
}

/** What a rule finds; nothing if it came upon a part that cannot be read. */
export function ifReadable<Finding>(rule: () => readonly Finding[]): readonly Finding[] {
    try {
        return rule();
    } catch (error) {
        if (error instanceof UnreadablePart) return [];
        throw error;
    }
}

/** A part that cannot be read, and the way to it. */
interface Place {
    readonly path: string;
    readonly steps: readonly PathSegment[];
}

/** The file has prefixes, and other names for the keys of the provider. */
function stepsInEnvironment(path: string): readonly PathSegment[] {
    const [key = "", ...steps] = pathSegments(path);
    const providerKey = environmentSchema.properties?.[key]?.["x-property"];
    return providerKey === undefined ? [String(key).replace(/^mabs:/, ""), ...steps] : ["azure", providerKey, ...steps];
}

/** Copies what lies on the way to the places, and shares everything else. */
function trapped(value: unknown, places: readonly Place[]): unknown {
    if (!isBlock(value) && !Array.isArray(value)) return value;
    const copy = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value };
    for (const step of new Set(places.flatMap(({ steps }) => steps.slice(0, 1)))) {
        const within = places.filter(({ steps }) => steps[0] === step);
        const part = within.find(({ steps }) => steps.length === 1);
        const below = within.map(({ path, steps }) => ({ path, steps: steps.slice(1) }));
        Reflect.defineProperty(
            copy,
            step,
            part === undefined
                ? { value: trapped(Reflect.get(value, step), below), enumerable: true }
                : { get: () => fail(part.path), enumerable: true },
        );
    }
    return Object.freeze(copy);
}

function fail(path: string): never {
    throw new UnreadablePart(path);
}
