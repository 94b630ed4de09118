import { table } from "../plan/render/layout";
import type { EnvironmentModel } from "../model/types/environment";
import type { EgressRequirement } from "../model/types/network";
import type { ExitCode } from "./exitCodes";
import { exitCode } from "./exitCodes";
import { loadModels } from "./loadModels";
import type { EgressArguments } from "./main";
import type { Terminal } from "./terminal";

/** `mabs egress`: the allow-list that the rules of the network are made from, for the owners of a firewall. */
export function egressCommand(options: EgressArguments, terminal: Terminal): ExitCode {
    const loaded = loadModels(options, terminal);
    if (loaded === undefined) return exitCode.wrongInput;
    const text = render[options.format](
        loaded.map(({ model }) => model),
        terminal,
    );
    if (options.out === undefined) terminal.out(text);
    else terminal.file(options.out, text);
    return exitCode.fine;
}

const render: Readonly<
    Record<EgressArguments["format"], (models: readonly EnvironmentModel[], terminal: Terminal) => string>
> = {
    table: (models, { columns, style }) =>
        models
            .map(({ stack, egressRequirements }) => {
                const rows = egressRequirements.map((row) => [
                    target(row),
                    `${row.protocol} ${row.port}`,
                    when(row),
                    row.purpose,
                ]);
                const lines = table([["destination", "port", "needed", "why"], ...rows], columns).flat();
                return [style.heading(stack), style.quiet(lines[0] ?? ""), ...lines.slice(1)].join("\n");
            })
            .join("\n\n")
            .concat("\n"),
    csv: (models) => {
        const rows = models.flatMap(({ stack, egressRequirements }) =>
            egressRequirements.map((row) => [stack, ...csvFields.map((field) => row[field])]),
        );
        return [["environment", ...csvFields], ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
    },
    json: (models) =>
        `${JSON.stringify(
            models.map(({ stack, egressRequirements }) => ({ environment: stack, egress: egressRequirements })),
            null,
            2,
        )}\n`,
};

const csvFields = [
    "id",
    "kind",
    "destination",
    "protocol",
    "port",
    "phase",
    "required",
    "purpose",
    "constraints",
    "source",
    "date",
] as const satisfies readonly (keyof EgressRequirement)[];

const kindLabel: Readonly<Record<EgressRequirement["kind"], string>> = {
    fqdn: "",
    fqdnTag: " (firewall tag)",
    serviceTag: " (service tag)",
    addressPrefix: "",
};

function target({ destination, kind }: EgressRequirement): string {
    return `${destination}${kindLabel[kind]}`;
}

function when({ phase, required }: EgressRequirement): string {
    const phaseText = { setup: "setup only", runtime: "operation", both: "always" }[phase];
    return required ? phaseText : `${phaseText}, advised`;
}

/** RFC 4180; a leading `=`, `+`, `-` or `@` would be a formula to a spreadsheet. */
function csvCell(value: string | number | boolean | readonly string[]): string {
    const text = Array.isArray(value) ? value.join(" ") : String(value);
    const harmless = /^[=+\-@]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
