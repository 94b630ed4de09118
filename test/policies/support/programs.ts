import { unknownCheckingProxy } from "@pulumi/policy";
import { Inputs } from "../../../policies/core/inputs";
import type { Resource, StackResource } from "../../../policies/core/resource";
import { typed } from "../../../policies/core/typeToken";
import { signatureKey, signatures, unknownSentinel } from "../../../plan/wireValue";

/** A value that is known only after creation, as the engine writes it. */
export const unknown = unknownSentinel;

/** A secret, as a program sends it. */
export function secret(value: unknown): unknown {
    return { [signatureKey]: signatures.secret, value };
}

/** What a test says about a resource; the rest is usual. */
export interface Written {
    readonly type: string;
    /** Logical name; default `it`. */
    readonly name?: string;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly protect?: boolean;
    readonly ignoreChanges?: readonly string[];
    readonly createTimeoutSeconds?: number;
    /** Types of the components around it, outermost first. */
    readonly within?: readonly string[];
    /** Logical name of its parent. */
    readonly parent?: string;
    /** Logical names of what it waits for. */
    readonly after?: readonly string[];
    /** Logical names of what each top-level input comes from. */
    readonly from?: Readonly<Record<string, readonly string[]>>;
}

export function urnOf({ type, name = "it", within = [] }: Written): string {
    return `urn:pulumi:test::program::${[...within, type].join("$")}::${name}`;
}

/** The two ways in which a rule gets inputs: as a program sends them, and behind the proxy of Pulumi's policy SDK, which opens secrets. */
export const forms = {
    wire: (inputs: Readonly<Record<string, unknown>>): unknown => inputs,
    proxy: (inputs: Readonly<Record<string, unknown>>): unknown => unknownCheckingProxy(opened(inputs) as object),
} as const;
export type Form = keyof typeof forms;

export function resource(written: Written, form: Form = "wire"): Resource {
    const owner = { urn: urnOf(written), name: written.name ?? "it", ...typed(written.type) };
    return {
        ...owner,
        inputs: new Inputs(owner, forms[form](written.inputs)),
        protect: written.protect ?? false,
        ignoreChanges: written.ignoreChanges ?? [],
        ...(written.createTimeoutSeconds === undefined ? {} : { createTimeoutSeconds: written.createTimeoutSeconds }),
    };
}

/** Resources of a program that refer to each other by logical name. */
export function program(written: readonly Written[], form: Form = "wire"): readonly StackResource[] {
    const urns = new Map(written.map((one) => [one.name ?? "it", urnOf(one)]));
    const urn = (name: string): string => {
        const found = urns.get(name);
        if (found === undefined) throw new Error(`the program has no resource ${name}`);
        return found;
    };
    return written.map((one) => {
        const inputDependencies = Object.fromEntries(
            Object.entries(one.from ?? {}).map(([input, names]) => [input, names.map(urn)]),
        );
        return {
            ...resource(one, form),
            ...(one.parent === undefined ? {} : { parent: urn(one.parent) }),
            dependencies: [...(one.after ?? []).map(urn), ...Object.values(inputDependencies).flat()],
            inputDependencies,
        };
    });
}

function opened(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(opened);
    if (typeof value !== "object" || value === null) return value;
    const object = value as Record<string, unknown>;
    if (object[signatureKey] === signatures.secret) return opened(object["value"]);
    return Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, opened(inner)]));
}

/** A copy of inputs with one value changed, or taken away by `undefined`. Paths as in messages: `securityRules[0].priority`. */
export function changed(
    inputs: Readonly<Record<string, unknown>>,
    path: string,
    value: unknown,
): Record<string, unknown> {
    const copy = structuredClone(inputs) as Record<string, unknown>;
    const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
    const last = steps.pop() ?? "";
    let here = copy;
    for (const step of steps) {
        here[step] ??= {};
        here = here[step] as Record<string, unknown>;
    }
    if (value !== undefined) here[last] = value;
    else if (Array.isArray(here)) here.splice(Number(last), 1);
    else delete here[last];
    return copy;
}
