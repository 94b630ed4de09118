import { hanging, table, width, wrap } from "../plan/render/layout";
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

type Render = (models: readonly EnvironmentModel[], terminal: Terminal) => string;

const render: Readonly<Record<EgressArguments["format"], Render>> = {
    table: (models, terminal) => `${models.map((model) => environmentTable(model, terminal)).join("\n\n")}\n`,
    csv: (models) => {
        const rows = models.flatMap((model) =>
            model.egressRequirements.map((row) => [
                model.stack,
                serverRange(model),
                ...csvFields.map((field) => row[field]),
            ]),
        );
        return [csvHeader, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
    },
    json: (models) =>
        `${JSON.stringify(
            models.map((model) => ({
                environment: model.stack,
                from: serverRange(model),
                egress: model.egressRequirements,
            })),
            null,
            2,
        )}\n`,
};

/** Where the connections come from: the range of the servers' subnet. */
function serverRange({ network }: EnvironmentModel): string {
    return network.serverSubnet.addressPrefix;
}

function environmentTable(model: EnvironmentModel, { columns, style }: Terminal): string {
    const { stack, egressRequirements } = model;
    const rows = egressRequirements.map((row) => [target(row), portOf(row), when(row), row.purpose]);
    const [head = "", ...lines] = withReasons([["destination", "port", "needed", "why"], ...rows], columns);
    return [
        `${style.heading(stack)}  from ${serverRange(model)}, the subnet of the servers`,
        style.quiet(head),
        ...lines,
        ...notes(model)
            .flatMap((note) => wrap(note, columns))
            .map((line) => style.quiet(line)),
    ].join("\n");
}

/** Narrower than this, a column of reasons is a column of single words. */
const narrowestReason = 40;

/** Rows whose last cell is a reason: beside the others where there is room, below them where there is not. */
function withReasons(rows: readonly (readonly string[])[], columns: number): readonly string[] {
    const facts = table(
        rows.map((row) => row.slice(0, -1)),
        columns,
    );
    const widest = Math.max(...facts.flat().map(width));
    if (widest + 2 + narrowestReason <= columns) return table(rows, columns).flat();
    return facts.flatMap((lines, index) =>
        index === 0 ? lines : [...lines, ...hanging("    ", rows[index]?.at(-1) ?? "", columns)],
    );
}

/** What a reader of the list has to know beside its rows. */
function notes({ stack, egressRequirements }: EnvironmentModel): readonly string[] {
    const hasTags = egressRequirements.some(({ kind }) => kind === "serviceTag" || kind === "fqdnTag");
    return [
        ...(hasTags
            ? ["A tag stands for names and addresses of the same purpose: open the form that your filter knows."]
            : []),
        `Name servers, domain controllers, protected machines and the way in: npx mabs plan --stack ${stack}`,
    ];
}

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

/** To a firewall a source is an address, so the page that a row was taken from has a name of its own. */
const csvHeader = ["environment", "from", ...csvFields.map((field) => (field === "source" ? "sourcePage" : field))];

const kindLabel: Readonly<Record<EgressRequirement["kind"], string>> = {
    fqdn: "",
    fqdnTag: " (firewall tag)",
    serviceTag: " (service tag)",
    addressPrefix: "",
};

function target({ destination, kind }: EgressRequirement): string {
    return `${destination}${kindLabel[kind]}`;
}

function portOf({ protocol, port }: EgressRequirement): string {
    return `${protocol.toUpperCase()} ${port}`;
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
