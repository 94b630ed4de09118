import type { Inputs } from "./inputs";

/** The tag of a name, whatever the case of the name; `undefined` when there is none. @throws UnknownUntilCreated */
export function tagOf(inputs: Inputs, name: string): Inputs | undefined {
    const tags = inputs.object("tags");
    const own = tags?.names().find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return own === undefined ? undefined : tags?.property(own);
}
