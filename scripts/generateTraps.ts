import { join } from "node:path";
import { rulesAgainst } from "../cli/explain/ofLedger";
import { catalogueEntry } from "../config/catalogue";
import type { Handling, Trap } from "../ledger/traps/register";
import { families } from "../ledger/traps/register";
import type { RuleId } from "../policies/catalogue";
import { ruleText } from "../policies/catalogue";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes docs/reference/traps.md from the register of traps, `ledger/traps/`.
 *
 * Run: `npx tsx scripts/generateTraps.ts [--check]`.
 */
const page = join(__dirname, "..", "docs", "reference", "traps.md");

/** The reference page of the traps. */
export function renderTrapsPage(): string {
    return [
        "# Traps",
        "Generated from `ledger/traps/`; do not edit.",
        "What others fell into when they built such an environment with Azure, Pulumi, Terraform or Bicep, and what keeps this project out of it: " +
            "nobody can write it (*impossible*), the file that leads there is *refused*, or a test fails when it comes back (*tested*); a rule of the *policy* pack keeps it out of anybody's program. " +
            "*Later* names the part that deals with the rest. The ids stand in comments of the sources.",
        ...families.flatMap(({ title, traps }) => [`## ${title}`, table(traps)]),
        "",
    ].join("\n\n");
}

function table(traps: readonly Trap[]): string {
    return [
        "| id | trap | what keeps us out | seen by |",
        "| --- | --- | --- | --- |",
        ...traps.map(
            ({ handled, id, name, seen }) =>
                `| <a id="${id.toLowerCase()}"></a>${id} | ${name} | ${[...handled.map(handlingText), ...rulesAgainst(id).map(ruleLink)].join("<br>")} | ${seen.map(sightingText).join(", ")} |`,
        ),
    ].join("\n");
}

function ruleLink(id: RuleId): string {
    return `*policy*: [${id}](policies/${id}.md) ${ruleText(id).title}`;
}

function handlingText(handling: Handling): string {
    switch (handling.kind) {
        case "impossible":
            return `*impossible*: ${handling.by}`;
        case "refused":
            return `*refused*: [${handling.problem}](errors.md#${handling.problem.toLowerCase()}) ${catalogueEntry(handling.problem).title}`;
        case "tested":
            return `*tested*: ${handling.title.replaceAll(/\$\{(\w+)\}/g, "*$1*")} ([test](../../${handling.file}))`;
        case "later":
            return `*later*, ${handling.part}: ${handling.what}`;
        case "absent":
            return `*absent*: ${handling.because}`;
    }
}

/** A link for `owner/repository#number`, where issues and pull requests share their numbers; the text for anything else. */
function sightingText(sighting: string): string {
    const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(sighting) ?? [];
    return repository === undefined
        ? sighting
        : `[${sighting}](https://github.com/${repository}/issues/${number ?? ""})`;
}

if (require.main === module) writeGenerated(page, renderTrapsPage());
