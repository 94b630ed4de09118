import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { EngineRun, EngineWorkspaceOptions } from "./engine";
import { EngineWorkspace } from "./engine";
import { engineRemedy, findEngine } from "./findEngine";

const usage = `npm run sandbox -- [preview | cycle] [stack...]

Runs the real Pulumi engine on this project against a stand-in for Azure that accepts everything. Nothing leaves this machine.

  preview   what the engine would create
  cycle     preview, up, up again, refresh, destroy (default)

Without a stack: every Pulumi.<stack>.yaml of the project.`;

/** As for the `mabs` command. */
const exitCode = { fine: 0, findings: 1, wrongInput: 2, internalError: 3 } as const;
type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** A run of the engine with what a reader should see of it. */
interface Step {
    readonly title: string;
    run(workspace: EngineWorkspace): Promise<EngineRun>;
}

const preview: Step = { title: "preview", run: (workspace) => workspace.preview() };
const commands: Readonly<Record<string, readonly Step[]>> = {
    preview: [preview],
    cycle: [
        preview,
        { title: "up", run: (workspace) => workspace.up() },
        { title: "up again, no change expected", run: (workspace) => workspace.up({ expectNoChanges: true }) },
        { title: "refresh, no change expected", run: (workspace) => workspace.refresh({ expectNoChanges: true }) },
        {
            title: "destroy, protection lifted",
            run: async (workspace) => {
                await workspace.unprotect();
                return workspace.destroy();
            },
        },
    ],
};

/** Takes the text that a person reads. */
type Write = (text: string) => void;

/**
 * The `sandbox` command. Runs the steps for every stack that the arguments name; the first step that fails ends the run
 * of its stack.
 *
 * @param projectFolder with `Pulumi.yaml` and the stack files.
 */
export async function sandbox(args: readonly string[], projectFolder: string, write: Write): Promise<ExitCode> {
    if (args.includes("--help")) {
        write(`${usage}\n`);
        return exitCode.fine;
    }
    const [first = "", ...rest] = args;
    const steps = commands[first] ?? commands["cycle"] ?? [];
    const stacks = first in commands ? rest : args;
    const files = stackFiles(stacks, projectFolder);
    const missing = files.filter(({ path }) => !existsSync(path));
    if (files.length === 0 || missing.length > 0) {
        const problems =
            files.length === 0 ? ["there is no stack file"] : missing.map(({ path }) => `there is no ${path}`);
        write(`${[...problems, "", usage].join("\n")}\n`);
        return exitCode.wrongInput;
    }
    const engine = findEngine(process.env);
    if (engine === undefined) {
        write(`there is no Pulumi engine: ${engineRemedy}\n`);
        return exitCode.findings;
    }
    let failures = 0;
    for (const file of files) {
        write(`\n${file.stack}\n`);
        const options = { engine, projectFolder, stack: file.stack, configFile: file.path };
        failures += (await runSteps(options, steps, write)) ? 0 : 1;
    }
    return failures === 0 ? exitCode.fine : exitCode.findings;
}

interface StackFile {
    readonly stack: string;
    readonly path: string;
}

/** The stack files of these stacks; of all when none is named. */
function stackFiles(stacks: readonly string[], folder: string): readonly StackFile[] {
    const all = readdirSync(folder).flatMap((name) => /^Pulumi\.(.+)\.yaml$/.exec(name)?.[1] ?? []);
    const named = stacks.length === 0 ? all.sort() : stacks;
    return named.map((stack) => ({ stack, path: join(folder, `Pulumi.${stack}.yaml`) }));
}

async function runSteps(options: EngineWorkspaceOptions, steps: readonly Step[], write: Write): Promise<boolean> {
    const workspace = await EngineWorkspace.create(options);
    try {
        for (const { title, run } of steps) {
            const result = await run(workspace);
            const seconds = (result.durationMs / 1000).toFixed(1);
            write(`  ${title.padEnd(30)} ${outcome(result).padEnd(40)} ${seconds.padStart(6)} s\n`);
            if (result.exitCode !== 0) {
                write(`${result.stdout}\n${result.stderr}\n`);
                return false;
            }
        }
        return true;
    } finally {
        workspace.dispose();
    }
}

/** Counts what the provider was asked to do, or for a preview would be. */
function outcome({ exitCode: code, calls }: EngineRun): string {
    if (code !== 0) return `failed with exit code ${code}`;
    const counts = (["create", "update", "delete"] as const).flatMap((method) => {
        const count = calls.filter((call) => call.method === method).length;
        return count === 0 ? [] : [`${method} ${count}`];
    });
    return counts.length === 0 ? "nothing to do" : counts.join(", ");
}

if (require.main === module) {
    sandbox(process.argv.slice(2), join(__dirname, ".."), (text) => process.stdout.write(text)).then(
        (code) => {
            process.exitCode = code;
        },
        (error: unknown) => {
            process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
            process.exitCode = exitCode.internalError;
        },
    );
}
