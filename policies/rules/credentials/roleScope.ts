import { UnknownUntilCreated } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { type } from "../../types";
import { azureSources, meantBy } from "../scopes";

/** What a role is given on. */
export interface Scope {
    /** `subscription`, `resource group` and so on for what holds more than one resource; else `resource`. */
    readonly kind: "everything" | "management group" | "subscription" | "resource group" | "resource";
    /** What tells it from any other: URN of a resource of this program, or ID in lower case. */
    readonly identity: string;
}

/**
 * What a role assignment is about. A scope that is not known yet is told by what it comes from: a single resource. A resource group counts as the scope
 * only when the assignment waits for nothing else that could be inside of it. What is no resource of Azure, such as a random text in a name, tells nothing.
 *
 * @throws UnknownUntilCreated when that does not decide.
 */
export function scopeOf(stack: Stack, assignment: StackResource): Scope {
    const { inputs, inputDependencies } = assignment;
    if (!inputs.isUnknown("scope")) return namedScope((inputs.text("scope") ?? "").toLowerCase());
    const [only, another] = meantBy(azureSources(stack, inputDependencies["scope"]));
    if (only === undefined) throw new UnknownUntilCreated(["scope"]);
    const isGroup = only.type === type.resourceGroup;
    if (isGroup ? waitsForMore(stack, assignment) : another !== undefined) throw new UnknownUntilCreated(["scope"]);
    if (isGroup) return { kind: "resource group", identity: only.urn };
    return { kind: only.type === type.managementGroup ? "management group" : "resource", identity: only.urn };
}

function namedScope(id: string): Scope {
    const kinds: readonly (readonly [pattern: RegExp, kind: Scope["kind"]])[] = [
        [/^\/*$/, "everything"],
        [/^\/providers\/microsoft\.management\/managementgroups\/[^/]+\/*$/, "management group"],
        [/^\/subscriptions\/[^/]+\/*$/, "subscription"],
        [/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/*$/, "resource group"],
    ];
    return { kind: kinds.find(([pattern]) => pattern.test(id))?.[1] ?? "resource", identity: id };
}

function waitsForMore(stack: Stack, { dependencies, inputDependencies }: StackResource): boolean {
    const principal = new Set(inputDependencies["principalId"]);
    return azureSources(stack, dependencies).some(
        (source) => source.type !== type.resourceGroup && !principal.has(source.urn),
    );
}
