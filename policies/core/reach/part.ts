import { UnknownUntilCreated, WrongType } from "../inputs";
import type { Inputs } from "../inputs";
import type { StackResource } from "../resource";
import type { Stack } from "../stack";

/** Something that a server's network may consist of. */
export type Part<T> =
    | { readonly kind: "here"; readonly value: T }
    | { readonly kind: "absent" }
    /** It belongs to others: `reason` is a clause such as `the subnet … belongs to others`. */
    | { readonly kind: "outside"; readonly reason: string; readonly path: string }
    | { readonly kind: "unknown"; readonly paths: readonly string[] };

export const absent = { kind: "absent" } as const;

export function here<T>(value: T): Part<T> {
    return { kind: "here", value };
}

/** What is made of a part, if it is here. */
export function then<T, U>(part: Part<T>, next: (value: T) => Part<U>): Part<U> {
    return part.kind === "here" ? next(part.value) : part;
}

/** The value of a part that is here. */
export function valueOf<T>(part: Part<T>): T | undefined {
    return part.kind === "here" ? part.value : undefined;
}

/** A part whose reading may end at a value that is not known yet. */
export function readPart<T>(read: () => Part<T>): Part<T> {
    try {
        return read();
    } catch (error) {
        if (!(error instanceof UnknownUntilCreated)) throw error;
        return { kind: "unknown", paths: error.paths };
    }
}

/** A resource, or an object inside one, that refers to others: an interface, a subnet, an IP configuration. */
export interface Holder {
    readonly from: StackResource;
    /** Where it lies in the inputs of the resource; empty for the whole. */
    readonly at: string;
    readonly inputs: Inputs;
}

/** The object at a path of a resource: the whole, or an item of a list. @throws UnknownUntilCreated, or WrongType for an item that is nothing. */
export function holder(from: StackResource, at = ""): Holder {
    const inputs = at === "" ? from.inputs : from.inputs.object(at);
    if (inputs === undefined) throw new WrongType(from.inputs.finding(at, "an object"));
    return { from, at, inputs };
}

/** A path inside a holder, as a path of its resource. */
export function pathIn({ at }: Holder, path: string): string {
    return at === "" ? path : `${at}.${path}`;
}

/** What an ID inside a holder points at. */
export function reference(
    stack: Stack,
    holding: Holder,
    path: string,
    wanted: { readonly type: string; readonly noun: string },
    isPossible?: (resource: StackResource) => boolean,
): Part<StackResource> {
    const full = pathIn(holding, path);
    if (!holding.from.inputs.has(full)) return absent;
    return readPart(() => {
        const { resources, outside } = stack.follow(holding.from, [full], wanted.type, isPossible);
        const [resource] = resources;
        if (resource !== undefined) return here(resource);
        if (outside.length === 0) return absent;
        return { kind: "outside", reason: ofOthers(wanted.noun, holding.from.inputs, full), path: full };
    });
}

/** Says that what an ID points at belongs to others, by its name unless that is a secret. */
export function ofOthers(noun: string, inputs: Inputs, path: string): string {
    const name = inputs.instead(path) === undefined ? ` ${lastSegment(inputs.text(path) ?? "")}` : "";
    return `${noun}${name} belongs to others`;
}

/** The name of what an ARM ID names. */
export function lastSegment(id: string): string {
    return id.split("/").at(-1) ?? id;
}

/** An absolute path of something in a part of inputs. */
export function absolute(inputs: Inputs, path: string): string {
    return inputs.path === "" ? path : `${inputs.path}.${path}`;
}
