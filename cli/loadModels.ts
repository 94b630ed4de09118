import { relative } from "node:path";
import { guestContext } from "../components/guestContext";
import type { Environment } from "../config/environment.generated";
import { loadEnvironmentFile } from "../config/load";
import type { Problem } from "../config/problem";
import { renderProblems } from "../config/renderProblems";
import { buildModel } from "../model/buildModel";
import { checkEnvironment } from "../model/checkEnvironment";
import type { EnvironmentModel } from "../model/types/environment";
import type { SourceArguments } from "./main";
import { stackFiles } from "./stackFiles";
import type { Terminal } from "./terminal";

/** An environment that is described without a mistake. */
export interface LoadedModel {
    readonly file: string;
    readonly environment: Environment;
    readonly model: EnvironmentModel;
}

/**
 * Reads the stack files that the arguments name. Every mistake in every file goes to the terminal at once; then, or when
 * there is no file at all, the answer is undefined.
 */
export function loadModels(
    source: SourceArguments,
    terminal: Terminal,
    folder: string = process.cwd(),
): readonly LoadedModel[] | undefined {
    const files = stackFiles(source, folder);
    if (files.length === 0) {
        terminal.err(
            `no Pulumi.<stack>.yaml in ${folder}: copy examples/minimal/Pulumi.minimal.yaml to start with one\n`,
        );
        return undefined;
    }
    const today = dayOfTheRun();
    const guest = guestContext();
    const problems: Problem[] = [];
    const loaded: LoadedModel[] = [];
    for (const { stack, path } of files) {
        const file = relative(process.cwd(), path) || path;
        const result = loadEnvironmentFile(file, { today, check: checkEnvironment });
        if (result.ok)
            loaded.push({
                file,
                environment: result.environment,
                model: buildModel(result.environment, { stack, ...guest }),
            });
        else problems.push(...result.problems);
    }
    if (problems.length === 0) return loaded;
    terminal.err(`${renderProblems(problems)}\n`);
    return undefined;
}

/** The day by which acknowledgements and exemptions end: YYYY-MM-DD. */
export function dayOfTheRun(): string {
    return new Date().toISOString().slice(0, 10);
}
