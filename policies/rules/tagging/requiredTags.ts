import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { namesSchema } from "../names";
import { limitsOf } from "./taggable";

interface Parameters {
    readonly requiredTags: readonly string[];
    readonly everyResource: boolean;
}

export const requiredTags = stackRule<Parameters>({
    id: "tagging-required-tags",
    parameters: {
        requiredTags: namesSchema("Names of the tags, whatever their case."),
        everyResource: {
            type: "boolean",
            description: "Asks for the tags on every resource that takes any, not only on what holds backups.",
        },
    },
    defaults: { requiredTags: ["environment", "owner"], everyResource: false },
    notApplicable: (stack, { parameters: { everyResource } }) =>
        everyResource || stack.ofType(type.vault).length > 0 || stack.servers.length > 0
            ? undefined
            : "the program makes no vault and no recognised backup server; everyResource of this rule asks for tags all the same",
    check: (stack, { parameters }) =>
        findInEach(holders(stack, parameters), (resources) =>
            findInEach(resources(), (resource) => withoutTags(resource.inputs, parameters.requiredTags)),
        ),
});

/** The resources that the rule asks, in groups that can be found out independently. */
function holders(stack: Stack, { everyResource }: Parameters): readonly (() => readonly StackResource[])[] {
    if (everyResource) return [() => stack.resources.filter((resource) => limitsOf(resource.type) !== undefined)];
    return [
        () => stack.ofType(type.vault),
        ...stack.servers.flatMap((server) => [() => [server.machine], () => server.disks]),
    ];
}

function withoutTags(inputs: Inputs, required: readonly string[]): readonly Finding[] {
    const tags = inputs.object("tags");
    const names = tags?.names() ?? [];
    const given = required.map((wanted) => {
        const own = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
        return { wanted, value: own === undefined ? undefined : tags?.property(own) };
    });
    const missing = given.filter(({ value }) => value?.isUnknown("") !== true && isEmpty(value));
    if (missing.length === 0) {
        // Reading one that is not known yet says so.
        for (const { value } of given) isEmpty(value);
        return [];
    }
    const found = inputs.isSecret("tags") ? {} : { found: names.length === 0 ? "no tags" : names.join(", ") };
    return [inputs.finding("tags", `${missing.map(({ wanted }) => wanted).join(" and ")} with a value`, found)];
}

function isEmpty(value: Inputs | undefined): boolean {
    return (value?.text("") ?? "").trim() === "";
}
