import type { Inputs, Owner } from "./inputs";
import type { PinnedVersion } from "./typeToken";

/** A resource as a program asks for it. */
export interface Resource extends Owner {
    /** API version that the program asked for by the module of the type; absent: that of the SDK. */
    readonly pinnedTo?: PinnedVersion;
    readonly inputs: Inputs;
    /** Whether Pulumi refuses to delete or replace it. */
    readonly protect: boolean;
    /** Inputs whose changes are not sent. */
    readonly ignoreChanges: readonly string[];
    /** How long Pulumi waits for its creation, in seconds; absent: as long as its provider does by itself. */
    readonly createTimeoutSeconds?: number;
}

/** A resource among the others of its stack. */
export interface StackResource extends Resource {
    /** URN of its parent. Pulumi makes a child after its parent: a resource, or a component, which is there once all that it depends on is made. */
    readonly parent?: string;
    /** URNs of what it waits for. */
    readonly dependencies: readonly string[];
    /** URNs that each top-level input comes from. */
    readonly inputDependencies: Readonly<Record<string, readonly string[]>>;
}

/** The types of the components around a resource, outermost first. */
export function componentTypes(urn: string): readonly string[] {
    return (urn.split("::")[2] ?? "").split("$").slice(0, -1);
}

/** The type that the program asked for, with the version of its module if it names one. */
export function typeAsked(urn: string): string {
    return (urn.split("::")[2] ?? "").split("$").at(-1) ?? "";
}

/** The stack that a URN belongs to. */
export function stackOf(urn: string): string {
    return urn.split("::")[0]?.replace(/^urn:pulumi:/, "") ?? "";
}
