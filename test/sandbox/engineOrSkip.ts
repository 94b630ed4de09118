import { engineRemedy, findEngine } from "../../sandbox/findEngine";

/**
 * Path of the Pulumi engine; without one the suite is left out, and says how to get it. A suite with an engine is never
 * left out, so that a pipeline cannot pass because its engine does not start.
 */
export function engineOrSkip(context: Mocha.Context): string {
    const engine = findEngine(process.env);
    if (engine !== undefined) return engine;
    const suite = context.test?.parent?.title ?? "a suite";
    process.stderr.write(`\nleft out: "${suite}" needs the Pulumi engine; ${engineRemedy}\n`);
    return context.skip();
}
