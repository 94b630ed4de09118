import { join } from "node:path";
import type { GuestMessage, HealthCheck, MessageFamily, Phase } from "../ledger/guestTables";
import { afterwards, readFamilies, readHealthChecks, readPhases } from "../ledger/guestTables";
import { constraintLinks } from "./reference/enforcementLink";
import { plain } from "./reference/markdown";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes docs/reference/guest-errors.md from the phases and the messages of the guest, `guest/Mabs/phases.json` and `guest/Mabs/Messages/`.
 *
 * Run: `npx tsx scripts/generateGuestReference.ts [--check]`.
 */
const page = join(__dirname, "..", "docs", "reference", "guest-errors.md");

/** The reference page. */
export function renderGuestErrorsPage(
    phases: readonly Phase[],
    families: readonly MessageFamily[],
    checks: readonly HealthCheck[] = [],
): string {
    return [
        "# Phases and errors inside the VM",
        "Generated from `guest/Mabs/phases.json` and `guest/Mabs/Messages/`; do not edit.",
        "What happens in a server, and where to look, is told in [Inside the VM](../guides/inside-the-vm.md). Ids are permanent and never reused. " +
            "Words in *italics* stand for what the message names.",
        "## Phases",
        "In this order. A phase that has succeeded is run again only when one of its settings changes; a path stands for everything below it. " +
            "The times are limits for one run of the scheduled task.",
        phaseTable(phases),
        "## What happens after an error",
        [
            "| rule | what happens |",
            "| --- | --- |",
            ...Object.entries(afterwards).map(([rule, text]) => `| *${rule}* | ${text} |`),
        ].join("\n"),
        ...(checks.length === 0
            ? []
            : [
                  "## Health checks",
                  "What the health probe looks at, every hour and at the end of the installation. The ids stand in `health.checks` of the status document, " +
                      "in `health.json` and in the event.",
                  [
                      "| check | what | when it is not as it should be |",
                      "| --- | --- | --- |",
                      ...checks.map(
                          ({ id, what, message }) =>
                              `| \`${id}\` | ${plain(what)} | [${message}](#${message.toLowerCase()}) |`,
                      ),
                  ].join("\n"),
              ]),
        ...families.flatMap(({ family, title, messages }) => [
            `## ${family}: ${plain(title)}`,
            ...Object.entries(messages)
                .sort(([one], [other]) => (one < other ? -1 : 1))
                .map(([id, message]) => messageSection(id, message)),
        ]),
        "",
    ].join("\n\n");
}

function phaseTable(phases: readonly Phase[]): string {
    return [
        "| phase | what | time, minutes | tries, pause in seconds | restarts of Windows | settings |",
        "| --- | --- | --- | --- | --- | --- |",
        ...phases.map(({ name, title, inputs, timeoutMinutes, maxAttempts, pauseSeconds, maxRestarts }) =>
            [
                "",
                name,
                plain(title),
                String(timeoutMinutes),
                `${maxAttempts}, ${pauseSeconds}`,
                String(maxRestarts),
                inputs.map((input) => `\`${input}\``).join(", "),
                "",
            ]
                .join(" | ")
                .trim(),
        ),
    ].join("\n");
}

function messageSection(id: string, { message, cause, remedy, after, constraints, url }: GuestMessage): string {
    const source = [
        ...(url === undefined ? [] : [`Source: <${url}>`]),
        ...(constraints === undefined || constraints.length === 0
            ? []
            : [`Constraints: ${constraintLinks(constraints)}`]),
    ];
    return [
        `### ${id}`,
        `**${plain(message)}**`,
        `Cause: ${plain(cause)}`,
        `Remedy: ${plain(remedy)}`,
        `Then, *${after}*: ${afterwards[after]}.`,
        ...(source.length === 0 ? [] : [source.join(" · ")]),
    ].join("\n\n");
}

if (require.main === module)
    writeGenerated(page, renderGuestErrorsPage(readPhases(), readFamilies(), readHealthChecks()));
