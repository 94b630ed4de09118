import { isDeepStrictEqual } from "node:util";
import type { PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import { Inputs } from "../core/inputs";
import type { ConfigProblem } from "../core/configProblems";
import { emptyConfig, type ReadConfig, readPackConfig } from "../core/packConfig";
import type { Resource, StackResource } from "../core/resource";
import { stackOf } from "../core/resource";
import { serverRecognition } from "../core/server";
import type { PackSettings, ResolvedSettings } from "../core/settings";
import { resolveSettings, settingsName } from "../core/settings";
import { Stack } from "../core/stack";
import { typed } from "../core/typeToken";
import type { Rule, RuleContext } from "../rule";

/**
 * What the pack remembers while one deployment is judged. CrossGuard asks each policy by itself, gives a stack's resources as their outputs, and
 * hands secrets out in clear text; the pack keeps its settings, the inputs, and which of them are secrets. A process may judge a preview and an update, one after
 * the other: whatever is asked anew replaces what was remembered.
 */
export class Session {
    private given: PackSettings = emptyConfig.settings;
    private givenText: string | undefined;
    private problems: readonly ConfigProblem[] = [];
    /** Parameters that were looked at, by rule. */
    private readonly parameters = new Map<string, string>();
    private readonly secrets = new Map<string, ReadonlySet<string>>();
    private readonly inputs = new Map<string, Inputs>();
    private stack: Stack | undefined;
    /** By type as rules know it: the token by which programs asked for it; undefined when they asked by several, as API versions are. */
    private readonly tokens = new Map<string, string | undefined>();
    private readonly settings = new Map<string, ResolvedSettings>();
    private readonly recognitions = new WeakMap<ResolvedSettings, ReturnType<typeof serverRecognition>>();

    constructor(
        /** Day of the run, YYYY-MM-DD. */
        readonly today: string,
    ) {}

    /** Takes the configuration of `pack-settings`. It comes with every resource, and is read when it has changed. */
    configure(settings: object): void {
        const text = JSON.stringify(settings);
        if (text === this.givenText) return;
        this.givenText = text;
        this.settings.clear();
        this.stack = undefined;
        // Nobody configured anything: there is nothing to check, and the validator stays unread.
        const read: ReadConfig =
            text === "{}"
                ? { ok: true, config: emptyConfig }
                : readPackConfig({ [settingsName]: settings }, "settings alone");
        this.given = read.ok ? read.config.settings : emptyConfig.settings;
        this.problems = read.ok ? [] : read.problems;
    }

    /** Whether the settings are known. They are not while the policy that reads them runs at a lower level than a remediation that asks. */
    get isConfigured(): boolean {
        return this.givenText !== undefined;
    }

    /** What is wrong with the settings; told once. */
    takeProblems(): readonly ConfigProblem[] {
        const { problems } = this;
        this.problems = [];
        return problems;
    }

    /** What is wrong with the parameters that CrossGuard hands a rule, which checks their types and not their names; told once. */
    takeParameterProblems(rule: Rule, native: object): readonly ConfigProblem[] {
        // Where somebody configures anything, CrossGuard hands the defaults over as well.
        if (isDeepStrictEqual(native, {}) || isDeepStrictEqual(native, rule.defaults)) return [];
        const text = JSON.stringify(native);
        if (this.parameters.get(rule.id) === text) return [];
        this.parameters.set(rule.id, text);
        const read = readPackConfig({ [rule.id]: native }, "settings alone");
        return read.ok ? [] : read.problems;
    }

    /**
     * The only token that a resource of a type can have: that of the rule, or that of another API version. Undefined where nobody can tell: when resources have
     * several, because CrossGuard does not say about which it asks, and asks about several at once; and when the policy that sees every resource is off.
     */
    tokenOf(type: string): string | undefined {
        if (!this.isConfigured) return undefined;
        return this.tokens.has(type) ? this.tokens.get(type) : type;
    }

    get reportsUnknown(): boolean {
        return this.given.reportUnknown ?? false;
    }

    rememberSecrets(urn: string, paths: ReadonlySet<string>): void {
        this.secrets.set(urn, paths);
    }

    /** Whether the secrets of a resource are known. They are seen only by a remediation. */
    seesSecretsOf(urn: string): boolean {
        return this.secrets.has(urn);
    }

    /** Whether the secrets of everything that was validated are known. */
    get seesAllSecrets(): boolean {
        return [...this.inputs.keys()].every((urn) => this.secrets.has(urn));
    }

    /** A resource as a rule looks at it; its inputs are kept for the rules about the stack. */
    resource(args: Validated): Resource {
        const { urn, props } = args;
        const about = described(args);
        const inputs = new Inputs(about, props, "", this.secrets.get(urn) ?? "unseen");
        this.inputs.set(urn, inputs);
        this.stack = undefined;
        const { type } = about;
        const isOnly = !this.tokens.has(type) || this.tokens.get(type) === args.type;
        this.tokens.set(type, isOnly ? args.type : undefined);
        return { ...about, inputs };
    }

    /** The stack as its program asked for it: inputs that were seen before stand for outputs. */
    stackOf(resources: readonly PolicyResource[], settings: ResolvedSettings): Stack {
        this.stack ??= new Stack(
            resources.map((resource) => this.stackResource(resource)),
            this.recognition(settings),
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

    context(rule: Rule, settings: ResolvedSettings, asked: Asked): RuleContext {
        return {
            parameters: settings.parameters(rule, asked.native as Readonly<Record<string, unknown>>),
            today: this.today,
            isBackupServer: this.recognition(settings),
            exemptions: settings.exemptions,
            secretsAreVisible: asked.secretsAreVisible,
        };
    }

    private recognition(settings: ResolvedSettings): ReturnType<typeof serverRecognition> {
        let recognition = this.recognitions.get(settings);
        if (recognition === undefined) {
            recognition = serverRecognition(settings.marks);
            this.recognitions.set(settings, recognition);
        }
        return recognition;
    }

    private stackResource(resource: PolicyResource): StackResource {
        const { urn, props, parent, dependencies, propertyDependencies } = resource;
        const inputDependencies = Object.entries(propertyDependencies).map(
            ([input, sources]) => [input, sources.map((source) => source.urn)] as const,
        );
        const about = described(resource);
        return {
            ...about,
            ...(parent === undefined ? {} : { parent: parent.urn }),
            // Among outputs are secrets that no input is.
            inputs: this.inputs.get(urn) ?? new Inputs(about, props, "", "unseen"),
            dependencies: dependencies.map((dependency) => dependency.urn),
            inputDependencies: Object.fromEntries(inputDependencies),
        };
    }
}

/** What CrossGuard tells of a resource that it has validated. */
type Validated = Pick<ResourceValidationArgs, "urn" | "type" | "name" | "props" | "opts">;

interface Asked {
    /** Configuration of the rule in CrossGuard's own form. */
    readonly native: object;
    readonly secretsAreVisible: boolean;
}

function described({ urn, type, name, opts }: Validated): Omit<Resource, "inputs"> {
    const { createSeconds } = opts.customTimeouts;
    return {
        urn,
        name,
        ...typed(type),
        protect: opts.protect,
        ignoreChanges: opts.ignoreChanges,
        // Zero: the program says nothing.
        ...(createSeconds > 0 ? { createTimeoutSeconds: createSeconds } : {}),
    };
}
