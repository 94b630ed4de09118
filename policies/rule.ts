import type { Finding } from "./core/finding";
import type { Resource } from "./core/resource";
import type { Exemption } from "./core/settings";
import type { Stack } from "./core/stack";
import type { RuleId } from "./catalogue";

/** How strictly a rule is held: as in CrossGuard. */
export type Level = "advisory" | "mandatory" | "remediate" | "disabled";

/** What a rule may be told, besides what it looks at. */
export interface RuleContext<Parameters = unknown> {
    /** Parameters of the rule; what nobody set has its default. */
    readonly parameters: Parameters;
    /** Day of the run, YYYY-MM-DD. */
    readonly today: string;
    /** Exemptions of the run, those that have ended among them. */
    readonly exemptions: readonly Exemption[];
    /** Answers whether a virtual machine is a backup server. @throws UnknownUntilCreated when that shows only after creation. */
    readonly isBackupServer: (machine: Resource) => boolean;
    /** Whether inputs show which values the program made secrets. CrossGuard opens them before it asks a policy (pulumi-policy issue 241). */
    readonly secretsAreVisible: boolean;
}

interface RuleBase<Parameters> {
    /** Permanent; texts, severity and constraints stand under it in the catalogue. */
    readonly id: RuleId;
    /** JSON Schemas of the parameters by name. Defaults stand in `defaults`. */
    readonly parameters?: Readonly<Record<string, object>>;
    readonly defaults?: Parameters;
}

/** A rule about one resource at a time, which stops a resource before it is made. */
export interface ResourceRule<Parameters = unknown> extends RuleBase<Parameters> {
    readonly kind: "resource";
    /** Pulumi tokens of the resources that it looks at, or every resource of azure-native. */
    readonly types: readonly string[] | "azureNative";
    /** Why the rule has nothing to say about a resource of these types; `undefined`: it has. */
    readonly notApplicable?: (resource: Resource, context: RuleContext<Parameters>) => string | undefined;
    /** What is wrong; nothing when all is well. May throw `UnknownUntilCreated` and `WrongType`, as the readers of `Inputs` do. */
    readonly check: (resource: Resource, context: RuleContext<Parameters>) => Iterable<Finding>;
    /**
     * The inputs with the fault cured, or `undefined` when there is nothing to cure. Only for rules whose cure changes nothing that a program relies on.
     * Gets a deep copy that it may change, with secrets and unknown values in wire form, and the Pulumi token of the resource; answers in the same form. May throw
     * as the check may, and then cures nothing.
     */
    readonly cure?: (
        inputs: Record<string, unknown>,
        context: RuleContext<Parameters>,
        type: string,
    ) => Record<string, unknown> | undefined;
}

/** A rule about how resources relate. Runs in a preview before anything is made, and once more at the end of an update. */
export interface StackRule<Parameters = unknown> extends RuleBase<Parameters> {
    readonly kind: "stack";
    readonly notApplicable?: (stack: Stack, context: RuleContext<Parameters>) => string | undefined;
    readonly check: (stack: Stack, context: RuleContext<Parameters>) => Iterable<Finding>;
}

export type Rule = ResourceRule | StackRule;

/** Gives a rule about single resources its type. */
export function resourceRule<Parameters = unknown>(rule: Omit<ResourceRule<Parameters>, "kind">): ResourceRule {
    return { kind: "resource", ...rule } as ResourceRule<Parameters> as unknown as ResourceRule;
}

/** Gives a rule about relations its type. */
export function stackRule<Parameters = unknown>(rule: Omit<StackRule<Parameters>, "kind">): StackRule {
    return { kind: "stack", ...rule } as StackRule<Parameters> as unknown as StackRule;
}
