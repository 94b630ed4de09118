import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes docs/reference/guest-errors.md from the phases and the messages of the guest, `guest/Mabs/phases.json` and `guest/Mabs/Messages/`.
 *
 * Run: `npx tsx scripts/generateGuestReference.ts [--check]`.
 */
const page = join(__dirname, "..", "docs", "reference", "guest-errors.md");
const moduleFolder = join(__dirname, "..", "guest", "Mabs");

/** What the run does after an error. */
export type After = "again" | "later" | "stop" | "advice";

/** A message of the guest's table. */
export interface GuestMessage {
    readonly message: string;
    readonly cause: string;
    readonly remedy: string;
    readonly after: After;
    readonly constraints?: readonly string[];
    readonly url?: string;
}

/** Messages of one topic: a file of the folder Messages. */
export interface MessageFamily {
    readonly family: string;
    readonly title: string;
    /** By id. */
    readonly messages: Readonly<Record<string, GuestMessage>>;
}

/** A phase of the installation. */
export interface Phase {
    readonly name: string;
    readonly title: string;
    readonly inputs: readonly string[];
    readonly timeoutMinutes: number;
    readonly maxAttempts: number;
    readonly pauseSeconds: number;
    readonly maxRestarts: number;
}

/** All families, sorted by their three letters. */
export function readFamilies(): readonly MessageFamily[] {
    const folder = join(moduleFolder, "Messages");
    return readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as MessageFamily)
        .sort((one, other) => (one.family < other.family ? -1 : 1));
}

/** All phases, in their order. */
export function readPhases(): readonly Phase[] {
    return (JSON.parse(readFileSync(join(moduleFolder, "phases.json"), "utf8")) as { phases: readonly Phase[] }).phases;
}

/** One check of the health probe: its id, what it looks at, and the message that has the remedy. */
export interface HealthCheck {
    readonly id: string;
    readonly what: string;
    readonly message: string;
}

/**
 * The checks of the health probe, from the one place that lists them.
 *
 * @throws Error when a check of the table is not described in the help block above it, or the other way round.
 */
export function readHealthChecks(
    script: string = readFileSync(join(moduleFolder, "Operations", "Get-HealthCheckTable.ps1"), "utf8"),
): readonly HealthCheck[] {
    const help = /\.DESCRIPTION\n([\s\S]*?)\n\s*\n\s*\./.exec(script)?.[1] ?? "";
    const described = new Map(
        [...help.matchAll(/^ {8}([a-z]\w*) {2,}(\S.*(?:\n {20,}\S.*)*)$/gim)].map(([, id = "", text = ""]) => [
            id,
            text.replaceAll(/\s+/g, " "),
        ]),
    );
    const messages = [...script.matchAll(/^ {8}([a-z]\w*) += '(MABS-HLT-\d{3})'$/gim)];
    const listed = messages.map(([, id = ""]) => id).join(" ");
    if (listed === "" || listed !== [...described.keys()].join(" "))
        throw new Error("The help block of Get-HealthCheckTable.ps1 does not describe the checks of its table.");
    return messages.map(([, id = "", message = ""]) => ({ id, what: described.get(id) ?? "", message }));
}

const afterwards: Readonly<Record<After, string>> = {
    again: "tried again at once, with a pause, as long as the phase has time and tries; then every 15 minutes",
    later: "the run ends; the scheduled task tries the phase again every 15 minutes",
    stop: "nothing is tried again until somebody acts: `Invoke-Installation.ps1 -Resume`, a changed setting, or a new staging",
    advice: "nothing stops; it is good to know",
};

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
        ...(constraints === undefined || constraints.length === 0 ? [] : [`Constraints: ${constraints.join(", ")}`]),
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

/** Text as Markdown: places become words in italics, and what is no code means what it says. */
function plain(text: string): string {
    return text
        .split(/(`[^`]*`)/)
        .map((part) =>
            part.startsWith("`")
                ? part
                : part
                      .replaceAll(/[\\*_<>[\]|]/g, (character) => `\\${character}`)
                      .replaceAll(/\{([a-zA-Z]+)\}/g, "*$1*"),
        )
        .join("");
}

function main(check: boolean): void {
    const text = renderGuestErrorsPage(readPhases(), readFamilies(), readHealthChecks());
    if (!check) writeFileSync(page, text);
    else if (readFileSync(page, "utf8") !== text) {
        process.stderr.write(
            "docs/reference/guest-errors.md is stale: run npx tsx scripts/generateGuestReference.ts\n",
        );
        process.exitCode = 1;
    }
}

if (require.main === module) main(process.argv.includes("--check"));
