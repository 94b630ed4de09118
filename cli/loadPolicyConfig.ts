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
    let text = "";
    let document: unknown;
    try {
        text = readFileSync(path, "utf8");
        document = JSON.parse(text);
    } catch (error) {
        terminal.err(`${path}: ${error instanceof SyntaxError ? noJson(text, error) : reasonOf(error)}\n`);
        return undefined;
    }
    const read = readPackConfig(document);
    if (read.ok) return read.config;
    terminal.err(read.problems.map((problem) => `${path}: ${describeProblem(problem)}\n`).join(""));
    return undefined;
}

/** Why a text is no JSON. What Node.js says quotes the text, invisible characters and line breaks among it. */
function noJson(text: string, { message }: SyntaxError): string {
    if (text.trim() === "") return "no JSON: the file is empty; { } says nothing";
    if (text.startsWith("\uFEFF"))
        return "starts with a byte order mark, which the Pulumi CLI does not read either; save it as UTF-8 without one";
    if (text.includes("\0")) return "no UTF-8, perhaps UTF-16; save it as UTF-8";
    return `no JSON: ${message.replaceAll(/\s+/g, " ")}`;
}
