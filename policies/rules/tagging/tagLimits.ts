import { armTypeOf } from "../../../facts/armTypes/armTypes";
import { reservedTagBeginnings, tagLimitsOf, type TagLimits } from "../../../facts/tagLimits";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { takesTags } from "./taggable";

export const tagLimits = resourceRule({
    id: "tagging-tag-limits",
    types: "azureNative",
    notApplicable: ({ type }) =>
        takesTags(type) ? undefined : "the type takes no tags, or no ARM type is known for it",
    check({ type, inputs }) {
        const tags = inputs.object("tags");
        if (tags === undefined) return [];
        const names = tags.names();
        const limits = tagLimitsOf(armTypeOf(type)?.armType ?? "");
        return [
            ...(names.length > limits.tags
                ? [
                      inputs.finding("tags", `at most ${String(limits.tags)} tags`, {
                          found: `${String(names.length)} tags`,
                      }),
                  ]
                : []),
            ...findInEach(names, (name) => [
                ...impossibleName(tags, name, names, limits),
                ...longValue(tags.property(name), limits),
            ]),
        ];
    },
});

function impossibleName(
    tags: Inputs,
    name: string,
    names: readonly string[],
    { nameLength, namePattern, nameRule }: TagLimits,
): readonly Finding[] {
    const lower = name.toLowerCase();
    const required =
        name.length > nameLength
            ? `a name of at most ${String(nameLength)} characters`
            : !namePattern.test(name)
              ? `a name of these characters: ${nameRule}`
              : reservedTagBeginnings.some((beginning) => lower.startsWith(beginning))
                ? `a name that does not begin with ${reservedTagBeginnings.join(", ")}, which Azure keeps for itself`
                : names.find((other) => other.toLowerCase() === lower) !== name
                  ? "a name that differs from the others in more than case"
                  : undefined;
    return required === undefined ? [] : [tags.finding("", required, { found: described(tags, name) })];
}

/** Names are cut, and not shown when somebody made a secret of the tags. */
function described(tags: Inputs, name: string): string {
    return tags.isSecret("") ? "a tag" : `the tag ${JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name)}`;
}

function longValue(tag: Inputs | undefined, { valueLength }: TagLimits): readonly Finding[] {
    const length = tag?.text("")?.length ?? 0;
    return tag === undefined || length <= valueLength
        ? []
        : [tag.finding("", `at most ${String(valueLength)} characters`, { found: `${String(length)} characters` })];
}
