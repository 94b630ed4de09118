import type { Sourced } from "./sourced";
import table from "./tagLimits.json";

/** What Azure takes as tags of one resource. Names are compared without their case. */
export interface TagLimits {
    /** Most tags. */
    readonly tags: number;
    /** Most characters of a name. */
    readonly nameLength: number;
    /** Most characters of a value. */
    readonly valueLength: number;
    /** The whole name matches. */
    readonly namePattern: RegExp;
    /** The pattern in words, for messages. */
    readonly nameRule: string;
}

interface TagLimitsRow extends Omit<TagLimits, "namePattern"> {
    readonly namePattern: string;
}

interface Exception extends Sourced, Partial<TagLimitsRow> {
    /** ARM types. */
    readonly types: readonly string[];
}

const general: TagLimits = completed(table.limits);

/** Beginnings of names that Azure keeps for itself, lower case. Source: "Set-AzTag (Az.Resources)", read 2026-11-26. */
export const reservedTagBeginnings: readonly string[] = table.reservedBeginnings.texts;

const byType: ReadonlyMap<string, TagLimits> = new Map(
    (table.exceptions as readonly Exception[]).flatMap(({ types, ...exception }) => {
        const limits = completed({ ...table.limits, ...exception });
        return types.map((type) => [type.toLowerCase(), limits] as const);
    }),
);

/**
 * The limits of the tags of an ARM type. Sources: "Use tags to organize your Azure resources and management hierarchy" (2023-04-19); for keys
 * and secrets of a key vault, whose pages contradict each other about the length of names, the stricter one.
 */
export function tagLimitsOf(armType: string): TagLimits {
    return byType.get(armType.toLowerCase()) ?? general;
}

function completed({ tags, nameLength, valueLength, namePattern, nameRule }: TagLimitsRow): TagLimits {
    return { tags, nameLength, valueLength, nameRule, namePattern: new RegExp(namePattern, "u") };
}
