import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dependencies } from "../package.json";
import { table } from "../plan/render/layout";
import type { Diagnosis, Machine } from "./doctor";
import { diagnose } from "./doctor";
import type { ExitCode } from "./exitCodes";
import { exitCode } from "./exitCodes";
import type { DoctorArguments } from "./main";
import type { Terminal } from "./terminal";

/** `mabs doctor`: exit code 1 when something that `pulumi up` needs is missing. */
export function doctorCommand(
    { format }: DoctorArguments,
    terminal: Terminal,
    machine: Machine = thisMachine(),
): ExitCode {
    const diagnoses = diagnose(machine);
    if (format === "json") terminal.out(`${JSON.stringify(diagnoses, null, 2)}\n`);
    else terminal.out(`${renderDiagnoses(diagnoses, terminal)}\n\n${verdict(diagnoses)}\n`);
    return blockers(diagnoses).length > 0 ? exitCode.findings : exitCode.fine;
}

function blockers(diagnoses: readonly Diagnosis[]): readonly Diagnosis[] {
    return diagnoses.filter(({ required, state }) => required && state === "missing");
}

function verdict(diagnoses: readonly Diagnosis[]): string {
    const names = blockers(diagnoses).map(({ topic }) => topic);
    return names.length === 0
        ? "Nothing is missing for `pulumi up`."
        : `\`pulumi up\` needs first: ${names.join(", ")}. \`npx mabs plan\` needs none of it.`;
}

function renderDiagnoses(diagnoses: readonly Diagnosis[], { columns, style }: Terminal): string {
    const word = { ready: style.good("ready"), missing: style.danger("missing"), unsure: style.warning("check") };
    const rows = diagnoses.map(({ topic, found }) => [topic, found]);
    return table(rows, columns - 9)
        .map((lines, index) => {
            const { state, remedy, required } = diagnoses[index] as Diagnosis;
            const gap = " ".repeat({ ready: 4, missing: 2, unsure: 4 }[state]);
            const head = `${word[state]}${gap}${lines.join("\n         ")}${required ? "" : style.quiet("  (optional)")}`;
            return remedy === undefined ? head : `${head}\n         ${style.strong(remedy)}`;
        })
        .join("\n");
}

function thisMachine(): Machine {
    return {
        nodeVersion: process.version,
        environment: process.env,
        homeFolder: homedir(),
        exists: existsSync,
        providers: { "azure-native": dependencies["@pulumi/azure-native"], random: dependencies["@pulumi/random"] },
        sdkVersion: dependencies["@pulumi/pulumi"],
        run: (program, args) => {
            const { status, stdout } = spawnSync(program, args, { encoding: "utf8", timeout: 15_000, shell: false });
            return status === 0 ? stdout.trim() : undefined;
        },
    };
}
