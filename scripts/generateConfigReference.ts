import { join } from "node:path";
import type { CatalogueEntry } from "../config/catalogue";
import { catalogue } from "../config/catalogue";
import { expectedPhrase } from "../config/expectedPhrase";
import { environmentSchema } from "../config/schema";
import type { SchemaNode } from "../config/schemaNode";
import { resolveNode } from "../config/schemaNode";
import { constraintLinks } from "./reference/enforcementLink";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes docs/reference/configuration.md from the schema, and docs/reference/errors.md from the catalogue.
 *
 * Run: `npx tsx scripts/generateConfigReference.ts [--check]`.
 */
const folder = join(__dirname, "..", "docs", "reference");

interface Row {
    readonly key: string;
    readonly accepts: string;
    readonly preset: string;
    readonly description: string;
}

/** The reference page of the configuration. */
export function renderConfigurationPage(): string {
    const properties = Object.entries(environmentSchema.properties ?? {});
    const provider = properties.filter(
        ([key, node]) => key.startsWith("azure-native:") && node["x-property"] !== undefined,
    );
    const own = properties.filter(([key]) => key.startsWith("mabs:"));
    return [
        "# Configuration",
        "Generated from `config/environment.schema.json`; do not edit.",
        "An environment is the `config:` block of `Pulumi.<stack>.yaml`. A key without a default is optional unless the table says *required*. " +
            "Unknown keys are errors. Units are part of the names. In a key, `<name>` stands for a name of yours, `[]` for the items of a list.",
        "## Provider",
        table(provider.map(([key, node]) => row(key, node, environmentSchema))),
        "Further keys `azure-native:*`, and keys of other providers, are passed through.",
        ...own.flatMap(([key, node]) => [`## ${key}`, section(key, node)]),
        "",
    ].join("\n\n");
}

function section(key: string, node: SchemaNode): string {
    const target = resolveNode(node, environmentSchema);
    const required = (environmentSchema.required ?? []).includes(key) ? " *Required.*" : "";
    const rows = target.type === "object" ? rowsBelow("", target) : [row(key, target, environmentSchema)];
    return [`${target.description ?? ""}${required}`, ...(rows.length === 0 ? [] : [table(rows)])].join("\n\n");
}

function rowsBelow(prefix: string, node: SchemaNode): readonly Row[] {
    const named = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
        const key = prefix === "" ? name : `${prefix}.${name}`;
        return [row(key, child, node, name), ...rowsInside(key, resolveNode(child, environmentSchema))];
    });
    return [...named, ...rowsInside(prefix, node)];
}

function rowsInside(key: string, node: SchemaNode): readonly Row[] {
    if (node["x-secret"] === true) return [];
    const entry = node.additionalProperties ? resolveNode(node.additionalProperties, environmentSchema) : undefined;
    const item = node.items && resolveNode(node.items, environmentSchema);
    return [
        ...(node.properties !== undefined && key !== "" ? rowsOfBlock(key, node) : []),
        ...(entry === undefined ? [] : blockOrValue(key === "" ? "<name>" : `${key}.<name>`, entry)),
        ...(item?.type === "object" ? rowsBelow(`${key}[]`, item) : []),
        ...(node.oneOf ?? []).flatMap((branch) => rowsOfBranch(key, resolveNode(branch, environmentSchema))),
    ];
}

const rowsOfBlock = (key: string, node: SchemaNode): readonly Row[] =>
    Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
        row(`${key}.${name}`, child, node, name),
        ...rowsInside(`${key}.${name}`, resolveNode(child, environmentSchema)),
    ]);

const blockOrValue = (key: string, entry: SchemaNode): readonly Row[] =>
    entry.type === "object" ? rowsOfBlock(key, entry) : [row(key, entry, {})];

function rowsOfBranch(key: string, branch: SchemaNode): readonly Row[] {
    const mode = branch.properties?.["mode"]?.const ?? "";
    return Object.entries(branch.properties ?? {})
        .map(([name, child]) =>
            name === "mode"
                ? row(`${key}.mode: ${mode}`, { ...child, description: branch.description ?? "" }, {})
                : row(`${key}.${name}`, child, branch, name),
        )
        .map((entry, index) =>
            index === 0 ? entry : { ...entry, description: `With \`${mode}\`: ${entry.description}` },
        );
}

function row(key: string, node: SchemaNode, parent: SchemaNode, name = key): Row {
    const target = resolveNode(node, environmentSchema);
    const isRequired = (parent.required ?? []).includes(name);
    const preset =
        target.default === undefined || isBlock(target.default)
            ? isRequired
                ? "*required*"
                : ""
            : `\`${JSON.stringify(target.default)}\``;
    const isContainer = target.type === "object" && target["x-secret"] !== true;
    return {
        key: `\`${key}\``,
        accepts: isContainer ? "a block" : target.const !== undefined ? "" : expectedPhrase(target),
        preset,
        description: target.description ?? "",
    };
}

const isBlock = (value: unknown): boolean => typeof value === "object" && !Array.isArray(value);

function table(rows: readonly Row[]): string {
    const cells = rows.map(({ key, accepts, preset, description }) =>
        [key, accepts, preset, description].map((text) => text.replaceAll("|", "\\|")),
    );
    return [
        "| key | accepts | default | what |",
        "| --- | --- | --- | --- |",
        ...cells.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n");
}

const areas: Readonly<Record<string, string>> = {
    "1": "File and form",
    "2": "Vault and region",
    "3": "Network",
    "4": "Servers and disks",
    "5": "Domain, secrets and package",
    "6": "Protection and operations",
};

/** The reference page of the errors. */
export function renderErrorsPage(): string {
    const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(catalogue);
    const sections = Object.entries(areas).flatMap(([digit, title]) => {
        const own = entries.filter(([id]) => id.startsWith(`MABS-CFG-${digit}`));
        return [`## ${title}`, ...own.map(([id, entry]) => errorSection(id, entry))];
    });
    return [
        "# Errors of the configuration",
        "Generated from `config/catalogue/`; do not edit.",
        "All mistakes of a file are reported in one run. Ids are permanent and never reused.",
        ...sections,
        "",
    ].join("\n\n");
}

function errorSection(id: string, { title, explanation, fix, url, constraints }: CatalogueEntry): string {
    const source = [
        ...(url === undefined ? [] : [`Source: <${url}>`]),
        ...(constraints === undefined ? [] : [`Constraints: ${constraintLinks(constraints)}`]),
    ];
    const language = fix.startsWith("pulumi ") || fix.startsWith("mabs ") || fix.startsWith("cp ") ? "sh" : "yaml";
    return [
        `### ${id}`,
        `**${title}.** ${explanation}`,
        `\`\`\`${language}\n${fix}\n\`\`\``,
        ...(source.length === 0 ? [] : [source.join(" · ")]),
    ].join("\n\n");
}

if (require.main === module) {
    writeGenerated(join(folder, "configuration.md"), renderConfigurationPage());
    writeGenerated(join(folder, "errors.md"), renderErrorsPage());
}
