import * as pulumi from "@pulumi/pulumi";

/**
 * Where a Pulumi program spends its time, and how this one does not.
 *
 * azure-native gives every resource an alias for each API version it ever had, some sixty of them; the SDK resolves and
 * sends them all. The SDK also records a stack trace for every promise, which source-map support then translates, and sends
 * the engine three or four debug messages about every resource. Together they are two thirds of a preview. See
 * docs/decisions/0006-registration-cost.md for the measurements.
 */

/** Matches `azure-native:network/v20240501:Subnet`, the same type under one API version. */
const versionedType = /^(azure-native:[a-z]+)\/v\d{8}(?:preview|privatepreview)?:(\w+)$/i;

/**
 * Drops the aliases that differ from the resource's own type only in the API version. They serve nobody but a stack that
 * was once made with versioned azure-native modules (`azure-native.network.v20240501.Subnet`); such a stack keeps them
 * with `mabs:compatibility: { keepVersionAliases: true }`. Aliases that stand for a rename or a move are left alone.
 *
 * A transformation on the top component reaches every child, those of components below included.
 */
export const dropVersionAliases: pulumi.ResourceTransformation = ({ type, props, opts }) => {
    const aliases = opts.aliases as pulumi.Input<pulumi.Alias | string>[] | undefined;
    if (aliases === undefined || aliases.length === 0) return undefined;
    const kept = aliases.filter((alias) => !isVersionAlias(alias, type));
    return kept.length === aliases.length ? undefined : { props, opts: { ...opts, aliases: kept } };
};

/** Options of a top component: without version aliases below it, unless a stack needs them. */
export function withoutVersionAliases(
    keepVersionAliases: boolean,
    opts: pulumi.ComponentResourceOptions | undefined,
): pulumi.ComponentResourceOptions {
    return keepVersionAliases ? (opts ?? {}) : pulumi.mergeOptions(opts, { transformations: [dropVersionAliases] });
}

function isVersionAlias(alias: pulumi.Input<pulumi.Alias | string>, type: string): boolean {
    if (typeof alias !== "object" || alias === null || !("type" in alias)) return false;
    const onlyTypeDiffers = Object.keys(alias).every((key) => key === "type");
    if (!onlyTypeDiffers || typeof alias.type !== "string") return false;
    const versioned = versionedType.exec(alias.type);
    return versioned !== null && `${versioned[1]}:${versioned[2]}`.toLowerCase() === type.toLowerCase();
}

/**
 * Stops V8 from recording stack traces in this process and returns a function that starts it again.
 *
 * The property becomes an accessor, because the SDK raises the limit to infinity for the source position of every
 * resource: V8 records nothing while `Error.stackTraceLimit` is not a plain number.
 *
 * `MABS_STACK_TRACES=1` keeps the traces; whoever reports an unexpected error says so, see `index.ts` and the command.
 */
export function withoutStackTraces(keep: boolean): () => void {
    if (keep) return () => undefined;
    const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
    Object.defineProperty(Error, "stackTraceLimit", { configurable: true, get: () => 0, set: () => undefined });
    return () => {
        if (limit !== undefined) Object.defineProperty(Error, "stackTraceLimit", limit);
    };
}

/**
 * Keeps the SDK (3.248.0) from sending debug messages, for good: three in four calls of the engine are such, and `pulumi` shows them with `--debug`
 * alone. Other messages are not touched. Whoever looks for an error keeps them, together with the stack traces.
 */
export function withoutDebugMessages(keep: boolean): void {
    if (!keep) Object.defineProperty(pulumi.log, "debug", { configurable: true, value: () => Promise.resolve() });
}

/** Says how to see the stack of an error, when the process ends with one. To be called where the traces are switched off for good. */
export function hintAtStackTraces(): void {
    process.once("exit", (code) => {
        if (code === 0) return;
        process.stderr.write("Was this an error of the program itself? MABS_STACK_TRACES=1 shows its full stack.\n");
    });
}
