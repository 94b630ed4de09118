import { Command, CommanderError, Option } from "commander";
import { version } from "../package.json";
import type { ExitCode } from "./exitCodes";
import { exitCode } from "./exitCodes";
import { terminal } from "./terminal";
import { UserError } from "./userError";

/**
 * The `mabs` command. Every action loads its own modules, so that a command pays only for what it uses, and returns an
 * exit code; this file alone ends the process.
 */
export function main(argv: readonly string[]): void {
    const program = commandLine((action) => run(action));
    program.parseAsync(argv).catch((error: unknown) => {
        if (error instanceof CommanderError)
            process.exitCode = error.exitCode === 0 ? exitCode.fine : exitCode.wrongInput;
        else reportInternalError(error);
    });
}

type Run = (action: () => ExitCode | Promise<ExitCode>) => Promise<void>;

/** `require`, not `import()`: the CommonJS loader of tsx does not serve dynamic imports. */
const load = {
    planCommand: () => require("./planCommand") as typeof import("./planCommand"),
    egressCommand: () => require("./egressCommand") as typeof import("./egressCommand"),
    doctorCommand: () => require("./doctorCommand") as typeof import("./doctorCommand"),
    schemaCommand: () => require("./schemaCommand") as typeof import("./schemaCommand"),
    explainCommand: () => require("./explainCommand") as typeof import("./explainCommand"),
    packageHashCommand: () => require("./packageHashCommand") as typeof import("./packageHashCommand"),
};

function commandLine(runAction: Run): Command {
    const program = new Command("mabs")
        .description("Plans and explains Microsoft Azure Backup Server environments described in Pulumi.<stack>.yaml.")
        .version(version)
        .exitOverride()
        .showHelpAfterError("(mabs --help lists the commands)")
        .addHelpText(
            "after",
            "\nExit codes: 0 fine · 1 findings that must stop a pipeline · 2 wrong input · 3 internal error",
        );

    program
        .command("plan")
        .showHelpAfterError("(mabs plan --help lists the options; an environment is named by --stack)")
        .description("what an environment would consist of, offline: no Azure account, nothing is sent anywhere")
        .addOption(stacks())
        .addOption(files())
        .addOption(new Option("--format <format>", "how to print the plan").choices(["text", "json"]).default("text"))
        .option("--out <file>", "write to a file instead of the terminal")
        .addOption(
            new Option("--policy-config <file>", "levels, parameters and exemptions of the policies").default(
                undefined,
                "policy-config.json, if there is one",
            ),
        )
        .action((options: PlanArguments) => runAction(() => load.planCommand().planCommand(options, terminal())));

    program
        .command("egress")
        .showHelpAfterError("(mabs egress --help lists the options; an environment is named by --stack)")
        .description("the allow-list for the network team: every destination, with its reason")
        .addOption(stacks())
        .addOption(files())
        .addOption(
            new Option("--format <format>", "how to print the list").choices(["table", "csv", "json"]).default("table"),
        )
        .option("--out <file>", "write to a file instead of the terminal")
        .action((options: EgressArguments) => runAction(() => load.egressCommand().egressCommand(options, terminal())));

    program
        .command("doctor")
        .description("what this machine still needs to run `pulumi up`, and how to get it")
        .addOption(
            new Option("--format <format>", "how to print the findings").choices(["text", "json"]).default("text"),
        )
        .action((options: DoctorArguments) => runAction(() => load.doctorCommand().doctorCommand(options, terminal())));

    program
        .command("schema")
        .description("the JSON Schema of the configuration, or of the JSON plan")
        .addOption(
            new Option("--of <document>", "which schema")
                .choices(["configuration", "plan", "status"])
                .default("configuration"),
        )
        .action((options: SchemaArguments) => runAction(() => load.schemaCommand().schemaCommand(options, terminal())));

    program
        .command("explain")
        .description("a rule, an error, a message, a constraint or a trap in full")
        .argument("[id]", "such as vault-cross-region-restore-needs-geo, MABS-CFG-201, V05; without: the kinds of ids")
        .addOption(
            new Option("--format <format>", "how to print the explanation").choices(["text", "json"]).default("text"),
        )
        .action((id: string | undefined, options: ExplainArguments) =>
            runAction(() => load.explainCommand().explainCommand(id, options, terminal())),
        );

    const installer = program.command("package").description("the installer files");
    installer
        .command("hash")
        .description("SHA-256 of installer files, ready to paste into a stack file")
        .argument("<files...>", "the .exe and .bin files of the installer, the MARS agent, a rollup")
        .action((names: string[]) => runAction(() => load.packageHashCommand().packageHashCommand(names, terminal())));
    return program;
}

export interface SourceArguments {
    readonly stack?: readonly string[];
    readonly file?: readonly string[];
}
export interface PlanArguments extends SourceArguments {
    readonly format: "text" | "json";
    readonly out?: string;
    readonly policyConfig?: string;
}
export interface EgressArguments extends SourceArguments {
    readonly format: "table" | "csv" | "json";
    readonly out?: string;
}
export interface DoctorArguments {
    readonly format: "text" | "json";
}
export interface ExplainArguments {
    readonly format: "text" | "json";
}
export interface SchemaArguments {
    readonly of: "configuration" | "plan" | "status";
}

const stacks = (): Option =>
    new Option(
        "--stack <name...>",
        "environments to read, from Pulumi.<name>.yaml (default: every one in this folder)",
    );
const files = (): Option => new Option("--file <path...>", "stack files to read, wherever they are");

async function run(action: () => ExitCode | Promise<ExitCode>): Promise<void> {
    try {
        process.exitCode = await action();
    } catch (error) {
        if (error instanceof UserError) reportWrongInput(error);
        else reportInternalError(error);
    }
}

function reportWrongInput({ message }: UserError): void {
    process.stderr.write(`error: ${message}\n`);
    process.exitCode = exitCode.wrongInput;
}

function reportInternalError(error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`internal error: ${text}\n`);
    if (process.env["MABS_STACK_TRACES"] !== "1") {
        process.stderr.write("run it again with MABS_STACK_TRACES=1 for the full stack, and report both\n");
    }
    process.exitCode = exitCode.internalError;
}
