import { existsSync, readFileSync } from "node:fs";
import { describeProblem, emptyConfig, type PackConfig, readPackConfig } from "../policies/core/packConfig";
import type { Terminal } from "./terminal";
import { reasonOf } from "./userError";

/** Where the configuration of the policy pack lies when nobody names another file. */
export const policyConfigFile = "policy-config.json";

/**
 * Reads the configuration of the policy pack: the file that is named, else `policy-config.json` of this folder, else nothing, which means the
 * documented levels. Every mistake goes to the terminal at once; then the answer is undefined.
 */
export function loadPolicyConfig(named: string | undefined, terminal: Terminal): PackConfig | undefined {
    const path = named ?? policyConfigFile;
    if (named === undefined && !existsSync(path)) return emptyConfig;
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
