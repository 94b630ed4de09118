import * as pulumi from "@pulumi/pulumi";
import * as promises from "@pulumi/pulumi/runtime/debuggable";
import type { PlannedOptions, PlannedResource } from "./plannedResource";
import { plannedObject } from "./wireValue";

/**
 * Stands where the engine stands, inside the process: takes every registration, answers with the inputs as outputs and
 * leaves whatever is known only after creation unknown, as a preview does. Nothing is sent anywhere.
 *
 * The SDK's mocks install it, but only their switches are used: mocks see neither resource options nor real URNs.
 */
export interface OfflineRun {
    /** In the order of registration, parents before children. */
    readonly resources: readonly RegisteredResource[];
}

/** A registration, with its inputs in wire form (see `wireValue.ts`) for checks that need to tell secrets from text. */
export interface RegisteredResource {
    readonly planned: PlannedResource;
    readonly wireInputs: Readonly<Record<string, unknown>>;
    /** URNs that each top-level input comes from. */
    readonly inputDependencies: Readonly<Record<string, readonly string[]>>;
}

/** Answers of a resource that exists, for runs that play an update. Absent: a preview, where only inputs are known. */
export type ResourceOutputs = (request: {
    readonly type: string;
    readonly name: string;
    readonly inputs: Readonly<Record<string, unknown>>;
}) => { readonly id: string; readonly outputs: Readonly<Record<string, unknown>> };

export interface OfflineOptions {
    readonly project: string;
    readonly stack: string;
    readonly outputs?: ResourceOutputs;
}

/**
 * Runs a program against the monitor and returns what it registered, once every registration has settled.
 * Runs one at a time per process: the SDK keeps its state in one place. (Its own way to keep runs apart, a local store, makes
 * Node.js follow every promise, which doubles the time of a large plan.)
 *
 * @throws what the program throws; an invoke of a provider function, because a plan must not need a cloud.
 */
export async function runOffline(program: () => void, options: OfflineOptions): Promise<OfflineRun> {
    const preview = options.outputs === undefined;
    await pulumi.runtime.setMocks(unusedMocks, options.project, options.stack, preview);
    const resources: RegisteredResource[] = [];
    Object.assign(currentMonitor(), new OfflineMonitor(options, resources).handlers());
    const failed = new Promise<never>((_resolve, reject) => failures.add(reject));
    process.on("unhandledRejection", rejectCurrentRun);
    try {
        program();
        await Promise.race([pulumi.runtime.disconnect(), failed]);
        await Promise.race([new Promise((resolve) => setImmediate(resolve)), failed]);
    } catch (error) {
        forgetPendingPromises();
        throw error;
    } finally {
        failures.clear();
        process.off("unhandledRejection", rejectCurrentRun);
    }
    return { resources };
}

/** The SDK reports a failed registration as an unhandled rejection; here it ends the run. */
const failures = new Set<(reason: unknown) => void>();
function rejectCurrentRun(reason: unknown): void {
    for (const reject of failures) reject(reason);
}

/** A run that failed leaves promises behind, for which the SDK would fail the process at its end. */
function forgetPendingPromises(): void {
    const { leakedPromises } = promises as unknown as { leakedPromises(): unknown };
    leakedPromises();
}

/** Never asked: the handlers of `OfflineMonitor` stand before them. */
const unusedMocks: pulumi.runtime.Mocks = {
    newResource: ({ name, inputs }) => ({ id: name, state: inputs as Record<string, unknown> }),
    call: ({ token }) => {
        throw refusal(token);
    },
};

/** The SDK shows `details`, as gRPC errors have them. */
function refusal(token: string): Error {
    const message = `the program calls ${token} while it is planned; a plan must not need a cloud`;
    return Object.assign(new Error(message), { code: 2, details: message });
}

/** The part of a registration request that is read here; the generated classes are not part of the SDK's public types. */
interface RegisterRequest {
    getType(): string;
    getName(): string;
    getParent(): string;
    getCustom(): boolean;
    getObject(): { toJavaScript(): Record<string, unknown> } | undefined;
    getProtect(): boolean | undefined;
    getRetainondelete(): boolean | undefined;
    getDeletebeforereplace(): boolean;
    getDeletebeforereplacedefined(): boolean;
    getDeletedwith(): string;
    getDependenciesList(): string[];
    getPropertydependenciesMap(): {
        forEach(visit: (dependencies: { getUrnsList(): string[] }, property: string) => void): void;
    };
    getIgnorechangesList(): string[];
    getReplaceonchangesList(): string[];
    getAdditionalsecretoutputsList(): string[];
    getCustomtimeouts(): { getCreate(): string; getUpdate(): string; getDelete(): string } | undefined;
    getAliasesList(): { getUrn(): string; getSpec(): { getName(): string; getType(): string } | undefined }[];
}

type Callback = (error: Error | null, response?: unknown) => void;

class OfflineMonitor {
    private readonly stackUrn: string;

    constructor(
        private readonly options: OfflineOptions,
        private readonly resources: RegisteredResource[],
    ) {
        this.stackUrn = `urn:pulumi:${options.stack}::${options.project}::pulumi:pulumi:Stack::${options.project}-${options.stack}`;
    }

    handlers(): Record<string, unknown> {
        return {
            registerResource: (request: RegisterRequest, callback: Callback) => {
                try {
                    callback(null, this.register(request));
                } catch (error) {
                    callback(error as Error);
                }
            },
            registerResourceOutputs: (_request: unknown, callback: Callback) => {
                callback(null, {});
            },
            invoke: (request: { getTok(): string }, callback: Callback) => {
                callback(refusal(request.getTok()));
            },
        };
    }

    private register(request: RegisterRequest): unknown {
        const type = request.getType();
        const name = request.getName();
        const urn = this.urn(request.getParent(), type, name);
        const wireInputs = request.getObject()?.toJavaScript() ?? {};
        const planned: PlannedResource = {
            urn,
            type,
            name,
            parent: request.getParent() === "" ? this.stackUrn : request.getParent(),
            custom: request.getCustom(),
            inputs: plannedObject(wireInputs),
            options: plannedOptions(request),
        };
        this.resources.push({ planned, wireInputs, inputDependencies: inputDependencies(request) });
        const known = request.getCustom() ? this.options.outputs?.({ type, name, inputs: wireInputs }) : undefined;
        return response(urn, known?.id ?? "", known?.outputs ?? wireInputs);
    }

    /** As the engine builds it: the types of all components above, then the type, without the stack. */
    private urn(parent: string, type: string, name: string): string {
        const parentType = parent === "" ? undefined : parent.split("::")[2];
        const qualifiedType = parentType === undefined ? type : `${parentType}$${type}`;
        return `urn:pulumi:${this.options.stack}::${this.options.project}::${qualifiedType}::${name}`;
    }
}

function inputDependencies(request: RegisterRequest): Readonly<Record<string, readonly string[]>> {
    const dependencies: Record<string, readonly string[]> = {};
    request.getPropertydependenciesMap().forEach((urns, property) => {
        const list = urns.getUrnsList();
        if (list.length > 0) dependencies[property] = list;
    });
    return dependencies;
}

function plannedOptions(request: RegisterRequest): PlannedOptions {
    const timeouts = request.getCustomtimeouts();
    const customTimeouts = {
        ...(timeouts?.getCreate() ? { create: timeouts.getCreate() } : {}),
        ...(timeouts?.getUpdate() ? { update: timeouts.getUpdate() } : {}),
        ...(timeouts?.getDelete() ? { delete: timeouts.getDelete() } : {}),
    };
    const aliases = request
        .getAliasesList()
        .map((alias) => alias.getUrn() || `${alias.getSpec()?.getType()}::${alias.getSpec()?.getName()}`);
    return {
        ...(request.getProtect() ? { protect: true as const } : {}),
        ...(request.getRetainondelete() ? { retainOnDelete: true as const } : {}),
        ...(request.getDeletebeforereplacedefined() ? { deleteBeforeReplace: request.getDeletebeforereplace() } : {}),
        ...(request.getDeletedwith() ? { deletedWith: request.getDeletedwith() } : {}),
        ...nonEmpty("dependsOn", [...request.getDependenciesList()].sort()),
        ...nonEmpty("ignoreChanges", request.getIgnorechangesList()),
        ...nonEmpty("replaceOnChanges", request.getReplaceonchangesList()),
        ...nonEmpty("additionalSecretOutputs", request.getAdditionalsecretoutputsList()),
        ...(Object.keys(customTimeouts).length > 0 ? { customTimeouts } : {}),
        ...nonEmpty("aliases", aliases),
    };
}

function nonEmpty<K extends string>(key: K, values: readonly string[]): { [key in K]?: readonly string[] } {
    return values.length === 0 ? {} : ({ [key]: values } as { [key in K]: readonly string[] });
}

/** What the SDK reads of a response; a plain object spares building and parsing protobuf messages. */
function response(urn: string, id: string, outputs: Readonly<Record<string, unknown>>): unknown {
    return {
        getUrn: () => urn,
        getId: () => id,
        getObject: () => ({ toJavaScript: () => outputs }),
        getStable: () => false,
        getStablesList: () => [],
        getPropertydependenciesMap: () => undefined,
        getResult: () => 0,
    };
}

function currentMonitor(): object {
    const monitor: unknown = pulumi.runtime.getMonitor();
    if (typeof monitor !== "object" || monitor === null)
        throw new Error("the Pulumi SDK did not install its in-process monitor");
    return monitor;
}
