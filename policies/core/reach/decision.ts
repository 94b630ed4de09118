import type { Inputs } from "../inputs";
import type { Coverage } from "./ends";

export type Access = "Allow" | "Deny";

/** What every rule of a list has, whichever device it belongs to. */
export interface OrderedRule {
    /** How people call it: `DenyAllOutbound (priority 4096)`. */
    readonly title: string;
    /** Undefined: not known yet. */
    readonly access: Access | undefined;
    /** False: its place among the others is not known yet. */
    readonly isPlaced: boolean;
    /** Where a program says it; undefined for rules that Azure brings along. */
    readonly at: Spot | undefined;
    /** What is not known of it, or cannot be told. */
    readonly doubtful: readonly string[];
}

/** A property that a finding can point at. */
export interface Spot {
    readonly inputs: Inputs;
    readonly path: string;
}

/** Whether a rule speaks about a connection. */
export type Match = "yes" | "no" | "maybe";

/** What a list of rules says about one connection. */
export interface Decision<Rule extends OrderedRule> {
    readonly outcome: Access | "unknown";
    /** The rule that decides; undefined: none spoke, and the end of the list decides. */
    readonly by: Rule | undefined;
    /** Rules that could turn the outcome round. */
    readonly doubts: readonly Rule[];
}

/** Whether a rule whose ends and ports meet a connection like that speaks about it. */
export function matchOf(access: Access | undefined, coverages: Iterable<Coverage>): Match {
    let match: Match = "yes";
    for (const coverage of coverages) {
        if (coverage === "none" || (coverage === "stray" && access === "Deny")) return "no";
        if (coverage !== "all") match = "maybe";
    }
    return match;
}

/**
 * The first rule that speaks decides. What is not known makes the outcome unknown only where it could turn it round: a doubtful allow before a rule that
 * allows changes nothing.
 *
 * @param rules - In the order in which they are asked; those without a known place first.
 * @param otherwise - What happens when no rule speaks.
 */
export function decide<Rule extends OrderedRule>(
    rules: Iterable<Rule>,
    matches: (rule: Rule) => Match,
    otherwise: Access,
): Decision<Rule> {
    const candidates: Rule[] = [];
    let by: Rule | undefined;
    for (const rule of rules) {
        const match = matches(rule);
        if (match === "no") continue;
        const decides = match === "yes" && rule.isPlaced;
        if (decides && rule.access !== undefined) by = rule;
        else candidates.push(rule);
        if (decides) break;
    }
    const outcome = by?.access ?? otherwise;
    const doubts = candidates.filter((rule) => rule.access !== outcome);
    return doubts.length === 0 ? { outcome, by, doubts } : { outcome: "unknown", by, doubts };
}
