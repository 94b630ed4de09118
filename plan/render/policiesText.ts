import type { ExemptedFinding, PackReport, PolicyFinding, RuleReport } from "../../policies/core/run";
import { ruleText } from "../../policies/catalogue";
import { hanging } from "./layout";
import type { Style } from "./style";

/** What the policy pack says: what stops a deployment, what it advises, what somebody answers for, and in one line what it looked at. */
export function renderPolicies(report: PackReport, columns: number, style: Style): readonly string[] {
    return [
        ...grouped(report.findings, columns, style),
        ...report.exempted.flatMap((finding) => exempted(finding, columns, style)),
        ...hanging("", summary(report), columns).map((line) => style.quiet(line)),
    ];
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
        ...findings.flatMap(({ name, path, found, required }) =>
            hanging("  ", `${name}${path === "" ? "" : ` ${path}`}: found ${found}, required ${required}`, columns),
        ),
        ...fixes.flatMap((fix) => fix.split("\n").map((line) => `  ${style.good(line)}`)),
    ];
}

function exempted({ rule, name, exemption }: ExemptedFinding, columns: number, style: Style): readonly string[] {
    const { owner, expires, reason } = exemption;
    return hanging("exempt    ", `${rule} on ${name}: ${owner} until ${expires}: ${reason}`, columns).map((line) =>
        style.quiet(line),
    );
}

function summary({ rules, findings }: PackReport): string {
    const broken = new Set(findings.map(({ rule }) => rule));
    const count = (holds: (rule: RuleReport) => boolean): number => rules.filter(holds).length;
    const isOff = ({ level }: RuleReport): boolean => level === "disabled";
    const waits = ({ rule, unknown }: RuleReport): boolean => !broken.has(rule) && unknown.length > 0;
    const isMet = (report: RuleReport): boolean => !broken.has(report.rule) && !waits(report) && report.compliant > 0;
    const off = count(isOff);
    const waiting = count(waits);
    const met = count(isMet);
    const parts = [
        `${met} met`,
        ...(broken.size > 0 ? [`${broken.size} broken`] : []),
        ...(waiting > 0 ? [`${waiting} to be decided after creation`] : []),
        `${rules.length - broken.size - waiting - met - off} with nothing to look at`,
        ...(off > 0 ? [`${off} off`] : []),
    ];
    return `${rules.length} rules: ${parts.join(", ")}. npx mabs explain <rule> tells why.`;
}
