import type { Problem } from "./problem";
import { renderProblems } from "./renderProblems";

/** A configuration that no environment can be made of, with all its problems; the message is their text. */
export class ConfigurationError extends Error {
    public override readonly name = "ConfigurationError";
    /**
     * How Pulumi's SDK knows an error whose message is enough: the program ends without a stack. Named here instead of
     * derived from `pulumi.RunError` to keep the SDK out of what a plan loads.
     */
    public readonly __pulumiRunError = true;

    public constructor(public readonly problems: readonly Problem[]) {
        super(
            `the configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}\n\n${renderProblems(problems)}\n`,
        );
    }
}
