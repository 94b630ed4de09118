/** Exit codes of every `mabs` command. */
export const exitCode = {
    fine: 0,
    /** Findings that must stop a pipeline: a planned resource that Azure would refuse, a missing tool. */
    findings: 1,
    /** Wrong input: a mistake in a stack file or on the command line. */
    wrongInput: 2,
    /** A defect of this program. */
    internalError: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
