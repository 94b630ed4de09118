import { armTypeOf } from "../../../facts/armTypes/armTypes";
import { tagLimitsOf, type TagLimits } from "../../../facts/tagLimits";

const known = new Map<string, TagLimits | undefined>();

/** The limits of tags of a type; `undefined` where Azure takes none, and for types of which no ARM type is known. */
export function limitsOf(token: string): TagLimits | undefined {
    if (!known.has(token)) known.set(token, readLimits(token));
    return known.get(token);
}

function readLimits(token: string): TagLimits | undefined {
    const type = armTypeOf(token);
    const inputs = type?.types[type.arguments];
    return type !== undefined && inputs?.kind === "object" && "tags" in inputs.properties
        ? tagLimitsOf(type.armType)
        : undefined;
}
