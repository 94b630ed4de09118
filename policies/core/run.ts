import type { RuleId } from "../catalogue";
import type { Level, ResourceRule, Rule, RuleContext } from "../rule";
import { answerResource, answerStack, cured, looksAt, onlyType } from "./answer";
import type { Answer, Finding } from "./finding";
import { Inputs, type Owner } from "./inputs";
import type { Resource, StackResource } from "./resource";
import { serverRecognition } from "./server";
import type { Exemption, NativeRuleSettings, ResolvedSettings } from "./settings";
import { isExpired, speaksOf } from "./settings";
import { Stack } from "./stack";
import { withoutStacks } from "./withoutStacks";

/** A finding with the rule that made it. */
export interface PolicyFinding extends Finding {
    readonly rule: RuleId;
    readonly level: Exclude<Level, "disabled">;
}

/** A finding that somebody answers for. */
export interface ExemptedFinding extends PolicyFinding {
    readonly exemption: Exemption;
}

/** What one rule said of everything. */
export interface RuleReport {
    readonly rule: RuleId;
    readonly level: Level;
    /** How often it was met. */
    readonly compliant: number;
    /** Reasons for which it had nothing to say, each once. Empty and nothing else said: no resource of its types. */
    readonly notApplicable: readonly string[];
    /** Where it can decide only after creation: URN and paths. */
    readonly unknown: readonly { readonly urn: string; readonly paths: readonly string[] }[];
}

/** What the pack says of a program. */
export interface PackReport {
    /** In the order of the rules, then by URN and path. */
    readonly findings: readonly PolicyFinding[];
    readonly exempted: readonly ExemptedFinding[];
    /** What the cures of rules at level `remediate` put right. */
    readonly remedied: readonly PolicyFinding[];
    readonly rules: readonly RuleReport[];
}

export interface RunOptions {
    readonly rules: readonly Rule[];
    readonly settings: ResolvedSettings;
    /** CrossGuard's own configuration, by rule. */
    readonly native?: Readonly<Record<string, NativeRuleSettings>>;
    /** YYYY-MM-DD. */
    readonly today: string;
}

/** Holds every rule against every resource of a program, in the process. The order of the resources changes nothing. */
export function runRules(resources: readonly StackResource[], options: RunOptions): PackReport {
    return withoutStacks(() => judged(resources, options));
}

function judged(resources: readonly StackResource[], options: RunOptions): PackReport {
    const { settings, today } = options;
    const isServer = serverRecognition(settings.marks);
    const stack = new Stack(resources, isServer);
    const findings: PolicyFinding[] = [];
    const exempted: ExemptedFinding[] = [];
    const remedied: PolicyFinding[] = [];
    const rules: RuleReport[] = [];
    for (const rule of options.rules) {
        const native = options.native?.[rule.id];
        const level = settings.level(rule.id, native?.level);
        if (level === "disabled") {
            rules.push({ rule: rule.id, level, compliant: 0, notApplicable: [], unknown: [] });
            continue;
        }
        const parameters = settings.parameters(rule, native?.parameters);
        const context: RuleContext = {
            parameters,
            today,
            exemptions: settings.exemptions,
            isBackupServer: isServer,
            secretsAreVisible: true,
        };
        const tally = new Tally(rule.id, level);
        for (const { resource, answer } of answersOf(rule, stack, context)) {
            for (const finding of tally.add(resource?.urn ?? "", answer)) {
                const exemption = exemptionFor(finding, settings.exemptions, today);
                if (exemption !== undefined) exempted.push({ ...finding, exemption });
                else if (level === "remediate" && resource !== undefined && isCured(rule, resource, context))
                    remedied.push(finding);
                // As CrossGuard does with what a remediation left.
                else findings.push(level === "remediate" ? { ...finding, level: "mandatory" } : finding);
            }
        }
        rules.push(tally.report());
    }
    return { findings, exempted, remedied, rules };
}

function* answersOf(
    rule: Rule,
    stack: Stack,
    context: RuleContext,
): Generator<{ readonly resource?: StackResource; readonly answer: Answer }> {
    if (rule.kind === "stack") yield { answer: answerStack(rule, stack, context) };
    else
        for (const resource of lookedAt(rule, stack))
            yield { resource, answer: answerResource(rule, resource, context) };
}

function lookedAt(rule: ResourceRule, stack: Stack): readonly StackResource[] {
    const only = onlyType(rule);
    return only === undefined ? stack.resources.filter(({ type }) => looksAt(rule, type)) : stack.ofType(only);
}

/** The exemption that holds for a rule on a resource, if any. */
export function exemptionFor(
    finding: Owner & { readonly rule: RuleId },
    exemptions: readonly Exemption[],
    today: string,
): Exemption | undefined {
    return exemptions.find((exemption) => !isExpired(exemption, today) && speaksOf(exemption, finding.rule, finding));
}

class Tally {
    private compliant = 0;
    private readonly notApplicable = new Set<string>();
    private readonly unknown: { urn: string; paths: readonly string[] }[] = [];

    constructor(
        private readonly rule: RuleId,
        private readonly level: Exclude<Level, "disabled">,
    ) {}

    /** Counts an answer, and returns its findings as those of the rule. */
    add(urn: string, answer: Answer): readonly PolicyFinding[] {
        if (answer.kind === "violation")
            return answer.findings.map((finding) => ({ ...finding, rule: this.rule, level: this.level }));
        if (answer.kind === "compliant") this.compliant += 1;
        else if (answer.kind === "notApplicable") this.notApplicable.add(answer.reason);
        else this.unknown.push({ urn, paths: answer.paths });
        return [];
    }

    report(): RuleReport {
        const { rule, level, compliant, unknown } = this;
        return { rule, level, compliant, notApplicable: [...this.notApplicable].sort(), unknown };
    }
}

/** Whether the cure of a rule puts right what is known of a resource. */
function isCured(rule: Rule, resource: Resource, context: RuleContext): boolean {
    if (rule.kind !== "resource" || rule.cure === undefined) return false;
    const given = structuredClone(resource.inputs.raw()) as Record<string, unknown>;
    const inputs = cured(rule, given, context, resource.type);
    if (inputs === undefined) return false;
    return answerResource(rule, { ...resource, inputs: new Inputs(resource, inputs) }, context).kind !== "violation";
}
