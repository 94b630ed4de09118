import type { Environment } from "../../config/environment.generated";
import type { Problem } from "../../config/problem";
import { ifReadable } from "../../config/unreadableParts";

/** One rule about an environment. */
export type EnvironmentCheck = (environment: Environment) => readonly Problem[];

/**
 * What all rules find, each by itself. In a configuration with mistakes of form, a rule that reads a wrong part stays silent, and
 * the others still say what they find.
 */
export function runChecks(environment: Environment, checks: readonly EnvironmentCheck[]): readonly Problem[] {
    return checks.flatMap((check) => ifReadable(() => check(environment)));
}
