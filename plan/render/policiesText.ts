import type { Advisory } from "../../model/types/environment";
import type { ExemptedFinding, PackReport, PolicyFinding, RuleReport } from "../../policies/core/run";
import { ruleText } from "../../policies/catalogue";
import { folded, hanging } from "./layout";
import type { Style } from "./style";
import { toldAsAdvice } from "./toldAsAdvice";

/**
 * What the policy pack says: what stops a deployment, what it advises, what it puts right, what somebody answers for, and in one line what it looked at. What the
 * advice about the configuration says as well is only named.
 */
export function renderPolicies(
    report: PackReport,
    advisories: readonly Advisory[],
    columns: number,
    style: Style,
): readonly string[] {
    const findings = report.findings.map((finding) => ({ finding, advice: toldAsAdvice(finding, advisories) }));
    const untold = findings.filter(({ advice }) => advice === undefined).map(({ finding }) => finding);
    const told = findings.flatMap(({ finding, advice }) =>
        advice === undefined ? [] : [`${finding.rule} (${advice})`],
    );
    return [
        ...grouped(untold, columns, style),
        ...report.remedied.flatMap((finding) => remedied(finding, columns, style)),
        ...report.exempted.flatMap((finding) => exempted(finding, columns, style)),
        ...[
            ...named("Advised above, and so by the pack", [...new Set(told)], columns),
            ...named("To be decided after creation", waiting(report), columns),
            ...hanging("", summary(report), columns),
        ].map((line) => style.quiet(line)),
    ];
}

function named(lead: string, names: readonly string[], columns: number): readonly string[] {
    return names.length === 0 ? [] : hanging("", `${lead}: ${names.join(", ")}.`, columns);
}

/** Rules that wait for something that only Azure tells, with what that is. */
function waiting({ rules }: PackReport): readonly string[] {
    return rules
        .filter(({ unknown }) => unknown.length > 0)
        .map(({ rule, unknown }) => `${rule} (${[...new Set(unknown.flatMap(({ paths }) => paths))].join(", ")})`);
}

/** Findings of one rule stand under its title. */
function grouped(findings: readonly PolicyFinding[], columns: number, style: Style): readonly string[] {
    const byRule = new Map<string, PolicyFinding[]>();
    for (const finding of [...findings].sort(
        (a, b) => Number(a.level === "advisory") - Number(b.level === "advisory"),
    )) {
        const same = byRule.get(finding.rule);
        if (same === undefined) byRule.set(finding.rule, [finding]);
        else same.push(finding);
    }
    return [...byRule.values()].flatMap((same) => ruleLines(same, columns, style));
}

function ruleLines(findings: readonly PolicyFinding[], columns: number, style: Style): readonly string[] {
    const [first] = findings;
    if (first === undefined) return [];
    const { title, remedy } = ruleText(first.rule);
    const paint = first.level === "advisory" ? style.warning : style.danger;
    const fixes = [...new Set(findings.map(({ fix }) => fix ?? remedy))];
    return [
        ...hanging(`${first.level}  `, `${first.rule}: ${title}`, columns).map(paint),
        ...findings.flatMap((finding) => hanging("  ", foundAndRequired(finding), columns)),
        ...fixes.flatMap((fix) => folded(fix, columns - 2).map((line) => `  ${style.good(line)}`)),
    ];
}

function remedied(finding: PolicyFinding, columns: number, style: Style): readonly string[] {
    const text = `${finding.rule} on ${foundAndRequired(finding)}; CrossGuard changes it on its way to Azure`;
    return hanging("remediate ", text, columns).map(style.warning);
}

function exempted({ rule, name, exemption }: ExemptedFinding, columns: number, style: Style): readonly string[] {
    const { owner, expires, reason } = exemption;
    return hanging("exempt    ", `${rule} on ${name}: ${owner} until ${expires}: ${reason}`, columns).map((line) =>
        style.quiet(line),
    );
}

function foundAndRequired({ name, path, found, required }: PolicyFinding): string {
    return `${name}${path === "" ? "" : ` ${path}`}: found ${found}, required ${required}`;
}

const verdicts = [
    "met",
    "broken",
    "cured",
    "exempt",
    "to be decided after creation",
    "with nothing to look at",
    "off",
] as const;

function summary(report: PackReport): string {
    const counted = report.rules.map((rule) => verdict(rule, report));
    const parts = verdicts
        .map((words) => ({ words, count: counted.filter((one) => one === words).length }))
        .filter(({ words, count }) => count > 0 || words === "met")
        .map(({ words, count }) => `${count} ${words}`);
    return `${counted.length} rules: ${parts.join(", ")}. npx mabs explain <rule> tells why.`;
}

/** The worst that a rule said. */
function verdict(
    { rule, level, unknown, compliant }: RuleReport,
    { findings, remedied: cured, exempted: exempt }: PackReport,
): (typeof verdicts)[number] {
    const isAmong = (some: readonly PolicyFinding[]): boolean => some.some((finding) => finding.rule === rule);
    if (level === "disabled") return "off";
    if (isAmong(findings)) return "broken";
    if (isAmong(cured)) return "cured";
    if (unknown.length > 0) return "to be decided after creation";
    if (isAmong(exempt)) return "exempt";
    return compliant > 0 ? "met" : "with nothing to look at";
}
