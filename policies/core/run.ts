import type { RuleId } from "../catalogue";
import type { Level, ResourceRule, Rule, RuleContext, StackRule } from "../rule";
import { answerResource, answerStack, looksAt } from "./answer";
import type { Answer, Finding } from "./finding";
import type { Resource, StackResource } from "./resource";
import { isBackupServer } from "./server";
import type { Exemption, NativeRuleSettings, ResolvedSettings } from "./settings";
import { isExpired, speaksOf } from "./settings";
import { Stack } from "./stack";

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
    const { settings, today } = options;
    const sorted = [...resources].sort((a, b) => (a.urn < b.urn ? -1 : a.urn > b.urn ? 1 : 0));
    const isServer = (machine: Resource): boolean => isBackupServer(machine, settings.marks);
    const stack = new Stack(sorted, isServer);
    const findings: PolicyFinding[] = [];
    const exempted: ExemptedFinding[] = [];
    const rules: RuleReport[] = [];
    for (const rule of options.rules) {
        const native = options.native?.[rule.id];
        const level = settings.level(rule.id, native?.level);
        if (level === "disabled") {
            rules.push({ rule: rule.id, level, compliant: 0, notApplicable: [], unknown: [] });
            continue;
        }
        const parameters = settings.parameters(rule, native?.parameters);
        const context: RuleContext = { parameters, today, isBackupServer: isServer };
        const tally = new Tally(rule.id, level);
        for (const { urn, answer } of answersOf(rule, stack, context)) tally.add(urn, answer);
        for (const finding of tally.findings) {
            const exemption = exemptionFor(finding, settings.exemptions, today);
            if (exemption === undefined) findings.push(finding);
            else exempted.push({ ...finding, exemption });
        }
        rules.push(tally.report());
    }
    return { findings, exempted, rules };
}

function* answersOf(
    rule: Rule,
    stack: Stack,
    context: RuleContext,
): Generator<{ readonly urn: string; readonly answer: Answer }> {
    if (rule.kind === "stack") yield { urn: "", answer: answerStack(rule, stack, context) };
    else
        for (const resource of lookedAt(rule, stack))
            yield { urn: resource.urn, answer: answerResource(rule, resource, context) };
}

function lookedAt(rule: ResourceRule, stack: Stack): readonly StackResource[] {
    return rule.types === "azureNative"
        ? stack.resources.filter(({ type }) => looksAt(rule, type))
        : stack.ofType(...rule.types);
}

/** The exemption that holds for a finding, if any. */
export function exemptionFor(
    finding: Finding & { readonly rule: RuleId },
    exemptions: readonly Exemption[],
    today: string,
): Exemption | undefined {
    return exemptions.find((exemption) => !isExpired(exemption, today) && speaksOf(exemption, finding.rule, finding));
}

class Tally {
    readonly findings: PolicyFinding[] = [];
    private compliant = 0;
    private readonly notApplicable = new Set<string>();
    private readonly unknown: { urn: string; paths: readonly string[] }[] = [];

    constructor(
        private readonly rule: RuleId,
        private readonly level: Exclude<Level, "disabled">,
    ) {}

    add(urn: string, answer: Answer): void {
        if (answer.kind === "compliant") this.compliant += 1;
        else if (answer.kind === "notApplicable") this.notApplicable.add(answer.reason);
        else if (answer.kind === "unknown") this.unknown.push({ urn, paths: answer.paths });
        else
            for (const finding of answer.findings)
                this.findings.push({ ...finding, rule: this.rule, level: this.level });
    }

    report(): RuleReport {
        const { rule, level, compliant, unknown } = this;
        return { rule, level, compliant, notApplicable: [...this.notApplicable].sort(), unknown };
    }
}

/** Rules about relations; a program that sees one resource at a time runs them at its end. */
export function isStackRule(rule: Rule): rule is StackRule {
    return rule.kind === "stack";
}
