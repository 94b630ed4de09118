/**
 * Runs rules without recorded stacks: an answer such as "not known yet" travels as an error, thousands of times, and nobody reads where from.
 * `MABS_STACK_TRACES=1` keeps them, for an error that nobody expects.
 */
export function withoutStacks<T>(work: () => T): T {
    if (process.env["MABS_STACK_TRACES"] === "1") return work();
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return work();
    } finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
