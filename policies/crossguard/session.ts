import type { PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import { Inputs, type SecretPaths } from "../core/inputs";
import { emptyConfig, type ConfigProblem, readPackConfig } from "../core/packConfig";
import type { Resource, StackResource } from "../core/resource";
import { stackOf } from "../core/resource";
import { isBackupServer } from "../core/server";
import type { PackSettings, ResolvedSettings } from "../core/settings";
import { resolveSettings, settingsName } from "../core/settings";
import { Stack } from "../core/stack";
import type { Rule, RuleContext } from "../rule";

/**
 * What the pack remembers while one deployment is judged. CrossGuard asks each policy by itself, gives a stack's resources as their outputs, and
 * hands secrets out in clear text; the pack keeps its settings, the inputs, and which of them are secrets.
 */
export class Session {
    private given: PackSettings = emptyConfig.settings;
    private problems: readonly ConfigProblem[] = [];
    private configured = false;
    /** Of every resource that a remediation has seen; before that nobody can tell its secrets from plain text. */
    private readonly secrets = new Map<string, SecretPaths>();
    private readonly inputs = new Map<string, Inputs>();
    private stack: Stack | undefined;
    private readonly settings = new Map<string, ResolvedSettings>();

    constructor(
        /** Day of the run, YYYY-MM-DD. */
        readonly today: string,
    ) {}

    /** Takes the configuration of `pack-settings`. It is the same for every resource, and read once. */
    configure(settings: object): void {
        if (this.configured) return;
        this.configured = true;
        const read = readPackConfig({ [settingsName]: settings });
        if (read.ok) this.given = read.config.settings;
        else this.problems = read.problems;
    }

    /** What is wrong with the settings; told once. */
    takeProblems(): readonly ConfigProblem[] {
        const { problems } = this;
        this.problems = [];
        return problems;
    }

    get reportsUnknown(): boolean {
        return this.given.reportUnknown ?? false;
    }

    rememberSecrets(urn: string, paths: SecretPaths): void {
        this.secrets.set(urn, paths);
    }

    /** Secrets show only when remediations have run before. */
    resource({
        urn,
        type,
        name,
        props,
        opts,
    }: Pick<ResourceValidationArgs, "urn" | "type" | "name" | "props" | "opts">): Resource {
        const inputs = new Inputs({ urn, type, name }, props, "", this.secrets.get(urn));
        this.inputs.set(urn, inputs);
        this.stack = undefined;
        return { urn, type, name, inputs, ...optionsOf(opts) };
    }

    /** The stack as its program asked for it: inputs that were seen before stand for outputs. */
    stackOf(resources: readonly PolicyResource[], settings: ResolvedSettings): Stack {
        this.stack ??= new Stack(
            resources.map((resource) => this.stackResource(resource)).sort((a, b) => (a.urn < b.urn ? -1 : 1)),
            (machine) => isBackupServer(machine, settings.marks),
        );
        return this.stack;
    }

    settingsFor(urn: string, tags: ReadonlyMap<string, string>): ResolvedSettings {
        const stack = stackOf(urn);
        let settings = this.settings.get(stack);
        if (settings === undefined) {
            settings = resolveSettings(this.given, { stack, tags });
            this.settings.set(stack, settings);
        }
        return settings;
    }

    /** @param urn Of the resource that is judged; a stack is judged without secrets. */
    context(rule: Rule, settings: ResolvedSettings, native: object, urn?: string): RuleContext {
        return {
            parameters: settings.parameters(rule, native as Readonly<Record<string, unknown>>),
            today: this.today,
            isBackupServer: (machine) => isBackupServer(machine, settings.marks),
            exemptions: settings.exemptions,
            secretsAreVisible: urn !== undefined && this.secrets.has(urn),
        };
    }

    private stackResource(resource: PolicyResource): StackResource {
        const { urn, type, name, props, opts, dependencies, propertyDependencies } = resource;
        const inputDependencies = Object.entries(propertyDependencies).map(
            ([input, sources]) => [input, sources.map((source) => source.urn)] as const,
        );
        return {
            urn,
            type,
            name,
            inputs: this.inputs.get(urn) ?? new Inputs({ urn, type, name }, props, "", this.secrets.get(urn)),
            ...optionsOf(opts),
            dependencies: dependencies.map((dependency) => dependency.urn),
            inputDependencies: Object.fromEntries(inputDependencies),
        };
    }
}

/** CrossGuard says 0 where the program says nothing. */
function optionsOf({
    customTimeouts: { createSeconds },
    ignoreChanges,
    protect,
}: ResourceValidationArgs["opts"]): Pick<Resource, "createTimeoutSeconds" | "ignoreChanges" | "protect"> {
    return { protect, ignoreChanges, ...(createSeconds > 0 ? { createTimeoutSeconds: createSeconds } : {}) };
}
