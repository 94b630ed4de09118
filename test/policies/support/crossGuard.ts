import type {
    Policies,
    PolicyResource,
    PolicyResourceOptions,
    ResourceValidationArgs,
    ResourceValidationPolicy,
    StackValidationPolicy,
} from "@pulumi/policy";
import { unknownCheckingProxy } from "@pulumi/policy";
import * as deserialize from "@pulumi/policy/deserialize";
import * as sdk from "@pulumi/policy/policy";
import type { Level } from "../../../policies/rule";
import { type StackResource, typeAsked } from "../../../policies/core/resource";
import { program, type Written } from "./programs";
import { wireInputs } from "./wirePrograms";

/** What CrossGuard shows of one violation. */
export interface Diagnostic {
    readonly policy: string;
    readonly level: Level;
    readonly message: string;
    readonly urn?: string;
}

export interface Judgement {
    readonly diagnostics: readonly Diagnostic[];
    /** Reasons by policy. */
    readonly notApplicable: Readonly<Record<string, string | undefined>>;
}

export interface CrossGuardOptions {
    /** Configuration as `--policy-pack-config` has it, with a level for `all`. */
    readonly config?: Readonly<Record<string, Level | Readonly<Record<string, unknown>>>>;
    readonly tags?: Readonly<Record<string, string>>;
}

type Policy = ResourceValidationPolicy & Partial<StackValidationPolicy>;

/** How the SDK reads requests and writes answers. Its types leave it out. */
const { deserializeProperties, serializeProperties } = deserialize as unknown as {
    deserializeProperties(struct: { toJavaScript(): unknown }, keepSecrets: boolean): object;
    serializeProperties(result: object): Promise<Readonly<Record<string, unknown>>>;
};
const { getPulumiType } = sdk as unknown as { getPulumiType(of: unknown): string | undefined };

/**
 * Asks policies as CrossGuard does: defaults of the schema count as configured, cures come first and only at level `remediate`, secrets are opened, unknown
 * values throw, a stack comes as outputs.
 *
 * Source: pulumi/pulumi, `pkg/resource/analyzer/config.go`, and @pulumi/policy 1.21.0, `server.js`, read 2026-11-26.
 */
export class CrossGuard {
    private readonly tags: ReadonlyMap<string, string>;

    constructor(
        private readonly policies: Policies,
        private readonly options: CrossGuardOptions = {},
    ) {
        this.tags = new Map(Object.entries(options.tags ?? {}));
    }

    /** What happens to a resource before it is made: the inputs after all cures, and what is said of them. */
    async register(
        given: Written | StackResource,
    ): Promise<Judgement & { readonly inputs: Readonly<Record<string, unknown>> }> {
        const [resource] = resourcesOf([given]);
        if (resource === undefined) throw new Error("nothing to register");
        const inputs = await this.remediate(resource);
        return { inputs, ...(await this.analyze(resource, inputs)) };
    }

    private async remediate(resource: StackResource): Promise<Readonly<Record<string, unknown>>> {
        let inputs = wireInputs(resource);
        let props: object = unknownCheckingProxy(
            deserializeProperties({ toJavaScript: () => wireInputs(resource) }, true),
        );
        for (const policy of this.policies as Policy[]) {
            const asks = this.level(policy) === "remediate" ? policy.remediateResource : undefined;
            if (asks === undefined || this.isOfOtherType(asks, typeAsked(resource.urn))) continue;
            const result: unknown = await this.caught({}, policy.name, () => asks(this.args(policy, resource, props)));
            if (typeof result !== "object" || result === null) continue;
            props = result;
            inputs = await serializeProperties(result);
        }
        return inputs;
    }

    private async analyze(resource: StackResource, inputs: Readonly<Record<string, unknown>>): Promise<Judgement> {
        const diagnostics: Diagnostic[] = [];
        const notApplicable: Record<string, string | undefined> = {};
        for (const policy of this.policies as Policy[]) {
            const validate = policy.validateResource;
            if (typeof validate !== "function" || this.level(policy) === "disabled") continue;
            if (this.isOfOtherType(validate, typeAsked(resource.urn))) {
                notApplicable[policy.name] = "another type";
                continue;
            }
            const args = this.args(policy, resource, opened(inputs));
            await this.caught(notApplicable, policy.name, () => validate(args, this.reporter(policy, diagnostics)));
        }
        return { diagnostics, notApplicable };
    }

    /** What is said of the stack at its end, given what its resources answered. */
    async end(given: readonly (Written | StackResource)[]): Promise<Judgement> {
        const resources = resourcesOf(given);
        const diagnostics: Diagnostic[] = [];
        const notApplicable: Record<string, string | undefined> = {};
        for (const policy of this.policies as Policy[]) {
            const { validateStack } = policy;
            if (validateStack === undefined || this.level(policy) === "disabled") continue;
            const args = {
                resources: stackResources(resources),
                stackTags: this.tags,
                getConfig: <T extends object>() => this.properties(policy) as T,
                notApplicable: refuse,
            };
            await this.caught(notApplicable, policy.name, () =>
                validateStack(args, this.reporter(policy, diagnostics)),
            );
        }
        return { diagnostics, notApplicable };
    }

    private level(policy: Policy): Level {
        const { config = {} } = this.options;
        const own = config[policy.name];
        const given = typeof own === "string" ? own : own?.["enforcementLevel"];
        return (given ?? config["all"] ?? policy.enforcementLevel ?? "mandatory") as Level;
    }

    private properties(policy: Policy): object {
        const own = this.options.config?.[policy.name];
        const { enforcementLevel: _level, ...given } = typeof own === "object" ? own : {};
        const defaults = Object.entries(policy.configSchema?.properties ?? {}).flatMap(([name, schema]) =>
            schema.default === undefined ? [] : [[name, schema.default as unknown]],
        );
        return structuredClone({ ...(Object.fromEntries(defaults) as object), ...given });
    }

    private isOfOtherType(validation: unknown, token: string): boolean {
        const wanted = getPulumiType(validation);
        return wanted !== undefined && wanted !== token;
    }

    private args(policy: Policy, resource: StackResource, props: object): ResourceValidationArgs {
        const { urn, name } = resource;
        const type = typeAsked(urn);
        return {
            urn,
            type,
            name,
            props,
            opts: optionsOf(resource),
            stackTags: this.tags,
            isType: (resourceClass) => getPulumiType(resourceClass) === type,
            asType: () => undefined,
            getConfig: <T extends object>() => this.properties(policy) as T,
            notApplicable: refuse,
        };
    }

    private reporter(policy: Policy, diagnostics: Diagnostic[]) {
        const level = this.level(policy) === "remediate" ? "mandatory" : this.level(policy);
        return (said: string | { message: string; urn?: string; enforcementLevel?: Level }): void => {
            const { message, urn, enforcementLevel } =
                typeof said === "string" ? { message: `${policy.description}\n${said}` } : said;
            diagnostics.push({
                policy: policy.name,
                level: enforcementLevel ?? level,
                message,
                ...(urn === undefined ? {} : { urn }),
            });
        };
    }

    private async caught(
        reasons: Record<string, string | undefined>,
        name: string,
        ask: () => unknown,
    ): Promise<unknown> {
        try {
            return await ask();
        } catch (error) {
            if (!(error instanceof NotApplicable)) throw error;
            reasons[name] = error.message;
            return undefined;
        }
    }
}

class NotApplicable extends Error {}

function refuse(reason?: string): never {
    throw new NotApplicable(reason);
}

/** Inputs as validations get them: secrets opened, and a proxy around. */
function opened(inputs: Readonly<Record<string, unknown>>): object {
    return unknownCheckingProxy(deserializeProperties({ toJavaScript: () => inputs }, false)) as object;
}

function resourcesOf(given: readonly (Written | StackResource)[]): readonly StackResource[] {
    return given.flatMap((one) => ("urn" in one ? [one] : program([one])));
}

function optionsOf({ protect, ignoreChanges, createTimeoutSeconds = 0 }: StackResource): PolicyResourceOptions {
    return {
        protect,
        ignoreChanges: [...ignoreChanges],
        aliases: [],
        customTimeouts: { createSeconds: createTimeoutSeconds, updateSeconds: 0, deleteSeconds: 0 },
        additionalSecretOutputs: [],
    };
}

function stackResources(given: readonly StackResource[]): PolicyResource[] {
    const resources = new Map(
        given.map((one): [string, PolicyResource] => [
            one.urn,
            {
                urn: one.urn,
                type: typeAsked(one.urn),
                name: one.name,
                props: opened(wireInputs(one)),
                opts: optionsOf(one),
                dependencies: [],
                propertyDependencies: {},
                isType: (resourceClass) => getPulumiType(resourceClass) === typeAsked(one.urn),
                asType: () => undefined,
            },
        ]),
    );
    const all = (urns: readonly string[]): PolicyResource[] =>
        urns.map((urn) => resources.get(urn)).filter((resource) => resource !== undefined);
    for (const { urn, parent, dependencies, inputDependencies } of given) {
        const resource = resources.get(urn);
        if (resource === undefined) continue;
        const around = resources.get(parent ?? "");
        if (around !== undefined) resource.parent = around;
        resource.dependencies = all(dependencies);
        resource.propertyDependencies = Object.fromEntries(
            Object.entries(inputDependencies).map(([input, urns]) => [input, all(urns)]),
        );
    }
    return [...resources.values()];
}
