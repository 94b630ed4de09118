import { createRequire } from "node:module";
import { withoutStackTraces } from "../../components/registration";
import type { RegisteredResource, ResourceOutputs } from "../../plan/offlineMonitor";
import { runOffline } from "../../plan/offlineMonitor";
import type { PlannedObject, PlannedOptions } from "../../plan/plannedResource";
import { signatureKey, signatures } from "../../plan/wireValue";
import { answerOf } from "./mocks";

/**
 * An output that ends up in a template string by accident throws, instead of leaving its warning in the text. The SDK reads
 * PULUMI_ERROR_OUTPUT_STRING when it is loaded, which is before this line: hence the switch behind the variable.
 */
Object.assign(createRequire(__filename)("@pulumi/pulumi/utils"), { errorOutputString: true });

export type Mode = "preview" | "update";
export const modes: readonly Mode[] = ["preview", "update"];

/** A registration as a test wants to read it: URNs are cut down to logical names. */
export interface Recorded {
    /** Token without `azure-native:`. */
    readonly type: string;
    readonly name: string;
    /** Logical name of the parent; empty at the top. */
    readonly parent: string;
    readonly inputs: PlannedObject;
    readonly options: PlannedOptions;
}

/** All that a program registered. */
export interface Recording {
    /** In the order of logical names, so that the timing of outputs does not matter. */
    readonly resources: readonly Recorded[];
    readonly registered: readonly RegisteredResource[];
}

/** Runs a program as a preview of something new, or as an update in which every resource answers. */
export async function record(
    program: () => void,
    mode: Mode = "preview",
    answer: ResourceOutputs = answerOf,
): Promise<Recording> {
    const restoreStackTraces = withoutStackTraces(false);
    try {
        const options = { project: "mabs", stack: "unit", ...(mode === "update" ? { outputs: answer } : {}) };
        const { resources } = await runOffline(program, options);
        return recordingOf(resources);
    } finally {
        restoreStackTraces();
    }
}

function recordingOf(resources: readonly RegisteredResource[]): Recording {
    return {
        registered: resources,
        resources: resources.map(recorded).sort((a, b) => compare(a.name, b.name) || compare(a.type, b.type)),
    };
}

/** The one resource of a logical name. */
export function named({ resources }: Recording, name: string): Recorded {
    const found = resources.filter((resource) => resource.name === name);
    const [only] = found;
    if (found.length !== 1 || only === undefined) {
        const names = resources.map((resource) => resource.name).join(", ");
        throw new Error(`${found.length} resources are named ${name}; there are ${names}`);
    }
    return only;
}

export function ofType({ resources }: Recording, type: string): readonly Recorded[] {
    return resources.filter((resource) => resource.type === type);
}

/** One line per resource: what exists, and where in the tree. */
export function outline({ resources }: Recording): readonly string[] {
    return resources.map(({ name, parent, type }) => `${name} (${type})${parent === "" ? "" : ` in ${parent}`}`);
}

/** Everything that can be reached from a resource by following its dependencies. */
export function reachable(recording: Recording, name: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const visit = (current: string): void => {
        for (const dependency of named(recording, current).options.dependsOn ?? []) {
            if (seen.has(dependency)) continue;
            seen.add(dependency);
            visit(dependency);
        }
    };
    visit(name);
    return seen;
}

/** Every text in the inputs that is not inside the envelope of a secret. */
export function plainTexts({ registered }: Recording): readonly string[] {
    return registered.flatMap(({ wireInputs }) => textsOf(wireInputs));
}

function textsOf(value: unknown): readonly string[] {
    if (typeof value === "string") return [value];
    if (Array.isArray(value)) return value.flatMap(textsOf);
    if (typeof value !== "object" || value === null) return [];
    const object = value as Record<string, unknown>;
    if (object[signatureKey] === signatures.secret) return [];
    if (object[signatureKey] === signatures.output && object["secret"] === true) return [];
    return Object.entries(object).flatMap(([key, entry]) => [key, ...textsOf(entry)]);
}

/** The dozens of aliases that the provider's SDK attaches to every resource, one per API version. */
const versionAlias = /^azure-native:\w+\/v\d{8}\w*:/;

function recorded({ planned }: RegisteredResource): Recorded {
    const { aliases = [], dependsOn, deletedWith, ...options } = planned.options;
    const ownAliases = aliases.filter((alias) => !versionAlias.test(alias));
    return {
        type: planned.type.replace(/^azure-native:/, ""),
        name: planned.name,
        parent: planned.parent.includes("pulumi:pulumi:Stack") ? "" : logicalName(planned.parent),
        inputs: planned.inputs,
        options: {
            ...options,
            ...(ownAliases.length === 0 ? {} : { aliases: ownAliases }),
            ...(dependsOn === undefined ? {} : { dependsOn: dependsOn.map(logicalName).sort() }),
            ...(deletedWith === undefined ? {} : { deletedWith: logicalName(deletedWith) }),
        },
    };
}

function logicalName(urn: string): string {
    return urn.split("::").slice(3).join("::");
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
