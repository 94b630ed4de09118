import type { ResourceRule, RuleContext, StackRule } from "../rule";
import type { Answer, Finding } from "./finding";
import { findInEach, UnknownUntilCreated, WrongType } from "./inputs";
import type { Resource } from "./resource";
import type { Stack } from "./stack";
import { isAzureNative } from "./typeToken";

/** Whether a rule looks at resources of a type at all. */
export function looksAt(rule: ResourceRule, type: string): boolean {
    return rule.types === "azureNative" ? isAzureNative(type) : rule.types.includes(type);
}

/** The type that a rule looks at, where it is one alone. */
export function onlyType({ types }: ResourceRule): string | undefined {
    return types !== "azureNative" && types.length === 1 ? types[0] : undefined;
}

/** What a rule says of a resource of one of its types. */
export function answerResource(rule: ResourceRule, resource: Resource, context: RuleContext): Answer {
    return answer(
        () => rule.notApplicable?.(resource, context),
        () => rule.check(resource, context),
    );
}

/** The inputs of a resource as the cure of a rule leaves them; `undefined` where it changes nothing, or cannot read what it would change: the check says why. */
export function cured(
    { cure }: ResourceRule,
    inputs: Record<string, unknown>,
    context: RuleContext,
    type: string,
): Record<string, unknown> | undefined {
    try {
        return cure?.(inputs, context, type);
    } catch (error) {
        if (error instanceof UnknownUntilCreated || error instanceof WrongType) return undefined;
        throw error;
    }
}

/** What a rule says of a stack. As long as a machine may turn out to be a backup server, no rule that asks for them is met. */
export function answerStack(rule: StackRule, stack: Stack, context: RuleContext): Answer {
    stack.takeUndecidedServers();
    const answered = answer(
        () => rule.notApplicable?.(stack, context),
        () => rule.check(stack, context),
    );
    const undecided = stack.takeUndecidedServers();
    if (undecided.length === 0 || answered.kind === "violation") return answered;
    return unknown([...undecided, ...(answered.kind === "unknown" ? answered.paths : [])]);
}

/** A value of the wrong type is a violation, whatever else the rule asks; one that is not known outweighs everything but a violation. */
function answer(notApplicable: () => string | undefined, check: () => Iterable<Finding>): Answer {
    let reason: string | undefined;
    try {
        const findings = findInEach([undefined], () => {
            reason = notApplicable();
            return reason === undefined ? check() : [];
        });
        if (reason !== undefined) return { kind: "notApplicable", reason };
        return violation(findings) ?? { kind: "compliant" };
    } catch (error) {
        if (!(error instanceof UnknownUntilCreated)) throw error;
        return violation(error.findings) ?? unknown(error.paths);
    }
}

function unknown(paths: readonly string[]): Answer {
    return { kind: "unknown", paths: [...new Set(paths)].sort() };
}

/** A value of the wrong type is found again by every check that reads it, and told once. */
function violation(findings: readonly Finding[]): Answer | undefined {
    if (findings.length === 0) return undefined;
    const sorted = [...findings].sort((a, b) => order(a.urn, b.urn) || order(a.path, b.path));
    return { kind: "violation", findings: sorted.filter((finding, place) => !isSame(finding, sorted[place - 1])) };
}

function isSame(a: Finding, b: Finding | undefined): boolean {
    return a.urn === b?.urn && a.path === b.path && a.found === b.found && a.required === b.required;
}

function order(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
