import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeProblem } from "../policies/core/configProblems";
import { emptyConfig, type PackConfig, readPackConfig } from "../policies/core/packConfig";
import type { Terminal } from "./terminal";
import { reasonOf } from "./userError";

/** Where the configuration of the policy pack lies when nobody names another file: beside the stack file. */
export const policyConfigFile = "policy-config.json";

/**
 * Reads the configuration of the policy pack for each stack file: the file that is named, else `policy-config.json` beside the stack file, else nothing,
 * which means the documented levels. Every mistake in every file goes to the terminal at once; then the answer is undefined.
 */
export function loadPolicyConfigs(
    stackFiles: readonly string[],
    named: string | undefined,
    terminal: Pick<Terminal, "err">,
): readonly PackConfig[] | undefined {
    const paths = stackFiles.map((stackFile) => named ?? join(dirname(stackFile), policyConfigFile));
    const configs = new Map(
        [...new Set(paths)].map((path) => [
            path,
            named === undefined && !existsSync(path) ? emptyConfig : loadPolicyConfig(path, terminal),
        ]),
    );
    const found = paths.map((path) => configs.get(path));
    return found.every((config) => config !== undefined) ? found : undefined;
}

function loadPolicyConfig(path: string, terminal: Pick<Terminal, "err">): PackConfig | undefined {
    let document: unknown;
    try {
        document = JSON.parse(readFileSync(path, "utf8"));
    } catch (error) {
        terminal.err(`${path}: ${error instanceof SyntaxError ? `no JSON: ${error.message}` : reasonOf(error)}\n`);
        return undefined;
    }
    const read = readPackConfig(document);
    if (read.ok) return read.config;
    terminal.err(read.problems.map((problem) => `${path}: ${describeProblem(problem)}\n`).join(""));
    return undefined;
}
