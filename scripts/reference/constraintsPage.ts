import { constraintFamilies } from "../../facts/constraints";
import type { Enforcement, Stage } from "../../ledger/enforcement";
import { stages } from "../../ledger/enforcement";
import type { LedgerRow } from "../../ledger/ledger";
import { enforcementLink, proofLink } from "./enforcementLink";
import { plain, table } from "./markdown";

/** Names of the stages for people. */
const stageNames: Readonly<Record<Stage, string>> = {
    config: "configuration",
    preview: "planned resources",
    guest: "in the VM",
    day2: "every day",
};

/** The page of the ledger. */
export function renderConstraintsPage(rows: readonly LedgerRow[]): string {
    return [
        "# Constraints",
        "Generated from `facts/constraints.json` and `ledger/`; do not edit.",
        `The ${rows.length} requirements of Microsoft Azure Backup Server that can be checked, in our words, with the page that each rests on. ` +
            "*Mandatory* is documented as a must, *advice* as better; *inferred* follows from documents and stands in none. " +
            "Each row says what enforces it at every stage at which it can be seen, or why a stage cannot, and which tests fail when it is enforced no longer; " +
            "the titles of the tests are told by `npx mabs explain <id>`.",
        "*Configuration*: the stack file is refused or advised about, or the program makes it so. *Planned resources*: [rules](policies.md) of the policy pack, on any Pulumi program. " +
            "*In the VM*: [checks and phases of the installation](guest-errors.md). *Every day*: health probe, alerts, and [what people look after](../guides/operating.md).",
        ...Object.entries(constraintFamilies).flatMap(([letter, title]) => [
            `## ${letter}: ${title}`,
            table(
                ["id", "requirement", "enforced", "proven by", "source"],
                rows.filter(({ constraint }) => constraint.id.startsWith(letter)).map(cells),
            ),
        ]),
        "",
    ].join("\n\n");
}

function cells({ constraint, enforced, cannot }: LedgerRow): readonly string[] {
    const { id, severity, requirement, source, date } = constraint;
    const tests = [...new Set(enforced.flatMap(({ proofs }) => proofs.map((test) => proofLink(test))))];
    return [
        `<a id="${id.toLowerCase()}"></a>**${id}**`,
        `${plain(requirement)}<br>*${severity}*`,
        [...stages.flatMap((stage) => stageLine(stage, enforced, cannot[stage])), ...besides(enforced)].join("<br>"),
        tests.join("<br>"),
        `${plain(source)}, ${date}`,
    ];
}

function stageLine(stage: Stage, enforced: readonly Enforcement[], reason: string | undefined): readonly string[] {
    const links = enforced.filter((one) => one.stages.includes(stage)).map((one) => enforcementLink(one));
    if (links.length > 0) return [`*${stageNames[stage]}*: ${[...new Set(links)].join(", ")}`];
    return reason === undefined ? [] : [`*${stageNames[stage]}*: no, ${plain(reason)}`];
}

/** What enforces at no stage: steps that a plan tells, and what the product refuses in words that the guest recognises. */
function besides(enforced: readonly Enforcement[]): readonly string[] {
    const without = enforced.filter((one) => one.stages.length === 0);
    const links = (kind: Enforcement["kind"]): string =>
        [...new Set(without.filter((one) => one.kind === kind).map((one) => enforcementLink(one)))].join(", ");
    return [
        ...(links("step") === "" ? [] : [`*next steps of a plan*: ${links("step")}`]),
        ...(links("product") === "" ? [] : [`*refused by the product*, recognised as ${links("product")}`]),
    ];
}
