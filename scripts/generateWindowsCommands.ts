import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes test/guest/fixtures/windowsCommands.json: the commands of Windows Server 2019 with Windows PowerShell 5.1, of DPM and of the MARS
 * agent, with their parameters, as far as the guest may call them. The stand-ins of the guest's tests are made from it, and the check of the
 * guest's syntax tree reads it.
 *
 * Run: `npx tsx scripts/generateWindowsCommands.ts FOLDER [--check]`; FOLDER holds server-2019-commands.json and dpm-commands.json.
 */
const target = join(__dirname, "..", "test", "guest", "fixtures", "windowsCommands.json");

/** Modules that every Windows Server 2019 has and that a server's installation may need. Features that are added later are not here. */
const modules: ReadonlySet<string> = new Set([
    "CimCmdlets",
    "DataProtectionManager",
    "Defender",
    "Dism",
    "DnsClient",
    "International",
    "Microsoft.PowerShell.Archive",
    "Microsoft.PowerShell.Core",
    "Microsoft.PowerShell.Diagnostics",
    "Microsoft.PowerShell.LocalAccounts",
    "Microsoft.PowerShell.Management",
    "Microsoft.PowerShell.Security",
    "Microsoft.PowerShell.Utility",
    "MSOnlineBackup",
    "NetTCPIP",
    "PKI",
    "ScheduledTasks",
    "ServerManager",
    "Storage",
]);

interface SourceParameter {
    readonly t: string;
    readonly a?: readonly string[];
    readonly in: Readonly<Record<string, string>>;
    readonly v?: readonly string[];
    readonly dyn?: string;
    readonly s?: string;
}

interface SourceCommand {
    readonly m: string;
    readonly k: string;
    readonly sets?: readonly string[];
    readonly def?: string;
    readonly p: Readonly<Record<string, SourceParameter>>;
}

interface SourceTable {
    readonly about: Readonly<Record<string, unknown>>;
    readonly commands: Readonly<Record<string, SourceCommand>>;
    readonly aliases?: Readonly<Record<string, unknown>>;
    readonly nativeCommands?: readonly string[];
}

/** A parameter: its type, its short names, its closed list of values, and per parameter set `M` where it is mandatory and its position. */
interface Parameter {
    readonly type: string;
    readonly aliases?: readonly string[];
    readonly values?: readonly string[];
    readonly sets: Readonly<Record<string, string>>;
}

interface Command {
    readonly module: string;
    readonly defaultSet?: string;
    readonly parameters: Readonly<Record<string, Parameter>>;
}

/**
 * Parameter sets that the source does not know. The documentation names `DPMStorageVolumeExclusion` alone (add-storage.md of System Center DPM,
 * 2026-01-13), and every other property of the command has a set of its own.
 */
const knownSets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "Set-DPMGlobalProperty DPMStorageVolumeExclusion": { DPMStorageVolumeExclusion: "M" },
};

/** The fixture as text: one command per line, sorted, so that a difference shows commands. */
export function renderWindowsCommands(windows: SourceTable, dpm: SourceTable): string {
    const commands = [...Object.entries(windows.commands), ...Object.entries(dpm.commands)]
        .filter(([, { m, k }]) => modules.has(m) && k !== "?")
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, command]) => `        ${JSON.stringify(name)}: ${JSON.stringify(compactCommand(name, command))}`);
    const programs = (windows.nativeCommands ?? [])
        .filter((name) => name.toLowerCase().endsWith(".exe"))
        .map((name) => name.toLowerCase())
        .sort();
    return [
        "{",
        `    "platform": ${JSON.stringify("Windows Server 2019 Datacenter 10.0.17763, Windows PowerShell 5.1; DPM cmdlet reference 2016 to 2025; MARS agent cmdlet reference")},`,
        `    "gathered": "2026-11-23",`,
        `    "aliases": ${JSON.stringify(Object.keys(windows.aliases ?? {}).sort())},`,
        `    "programs": ${JSON.stringify(programs)},`,
        `    "commands": {`,
        commands.join(",\n"),
        "    }",
        "}",
        "",
    ].join("\n");
}

function compactCommand(command: string, { m, def, p }: SourceCommand): Command {
    const parameters = Object.entries(p)
        // Named in a document, but not shown by the machine: another version, or another provider.
        .filter(
            ([, { s, dyn }]) => s !== "docOnly" || dyn === "Registry" || dyn === "FileSystem" || dyn === "Certificate",
        )
        .map(([name, parameter]) => {
            const sets = knownSets[`${command} ${name}`] ?? parameter.in;
            return [name, compactParameter({ ...parameter, in: sets })] as const;
        });
    return { module: m, ...(def === undefined ? {} : { defaultSet: def }), parameters: Object.fromEntries(parameters) };
}

function compactParameter({ t, a, v, in: sets }: SourceParameter): Parameter {
    return {
        type: t,
        ...(a === undefined ? {} : { aliases: a }),
        ...(v === undefined ? {} : { values: v }),
        sets: Object.fromEntries(Object.entries(sets).map(([set, flags]) => [set, flags.replaceAll("?", "")])),
    };
}

function main([folder, flag]: readonly string[]): void {
    if (folder === undefined) throw new Error("usage: npx tsx scripts/generateWindowsCommands.ts FOLDER [--check]");
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as SourceTable;
    const text = renderWindowsCommands(read("server-2019-commands.json"), read("dpm-commands.json"));
    if (flag !== "--check") writeFileSync(target, text);
    else if (readFileSync(target, "utf8") !== text) throw new Error(`${target} is stale.`);
}

if (require.main === module) main(process.argv.slice(2));
