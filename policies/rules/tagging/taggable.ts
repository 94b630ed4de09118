import { armTypeOf } from "../../../facts/armTypes/armTypes";

const known = new Map<string, boolean>();

/** Whether Azure takes tags on resources of a type; `false` also for types of which no ARM type is known. */
export function takesTags(token: string): boolean {
    let takes = known.get(token);
    if (takes === undefined) known.set(token, (takes = readsTags(token)));
    return takes;
}

function readsTags(token: string): boolean {
    const type = armTypeOf(token);
    const inputs = type?.types[type.arguments];
    return inputs?.kind === "object" && "tags" in inputs.properties;
}
