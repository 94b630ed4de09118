import { reservedTagBeginnings, type TagLimits } from "../../../facts/tagLimits";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { limitsOf } from "./taggable";

export const tagLimits = resourceRule({
    id: "tagging-tag-limits",
    types: "azureNative",
    notApplicable: ({ type }) =>
        limitsOf(type) === undefined ? "the type takes no tags, or no ARM type is known for it" : undefined,
    check({ type, inputs }) {
        const tags = inputs.object("tags");
        const limits = limitsOf(type);
        if (tags === undefined || limits === undefined) return [];
        const names = tags.names();
        return findInEach([tooMany, impossibleNames, longValues], (part) => part(tags, names, limits));
    },
});

type Part = (tags: Inputs, names: readonly string[], limits: TagLimits) => readonly Finding[];

const tooMany: Part = (tags, names, limits) =>
    names.length <= limits.tags
        ? []
        : [tags.finding("", `at most ${String(limits.tags)} tags`, { found: `${String(names.length)} tags` })];

const impossibleNames: Part = (tags, names, limits) =>
    names.flatMap((name) => {
        const required = requirementOn(name, names, limits);
        return required === undefined ? [] : [tags.finding("", required, { found: described(tags, name) })];
    });

const longValues: Part = (tags, names, { valueLength }) =>
    findInEach(names, (name) => {
        const tag = tags.property(name);
        const length = tag?.text("")?.length ?? 0;
        return tag === undefined || length <= valueLength
            ? []
            : [tag.finding("", `at most ${String(valueLength)} characters`, { found: `${String(length)} characters` })];
    });

/** What a name would have to be; `undefined` for a name that Azure takes. */
function requirementOn(
    name: string,
    names: readonly string[],
    { nameLength, namePattern, nameRule }: TagLimits,
): string | undefined {
    const lower = name.toLowerCase();
    if (name.length > nameLength) return `a name of at most ${String(nameLength)} characters`;
    if (!namePattern.test(name)) return `a name of these characters: ${nameRule}`;
    if (reservedTagBeginnings.some((beginning) => lower.startsWith(beginning)))
        return `a name that does not begin with ${reservedTagBeginnings.join(", ")}, which Azure keeps for itself`;
    return names.find((other) => other.toLowerCase() === lower) === name
        ? undefined
        : "a name that differs from the others in more than case";
}

/** Names are cut, and not shown when somebody made a secret of the tags. */
function described(tags: Inputs, name: string): string {
    return tags.isSecret("") ? "a tag" : `the tag ${JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name)}`;
}
