import { allChecks } from "./checks/allChecks";
import { deepFreeze } from "./deepFreeze";
import type { Environment } from "./environment.generated";
import type { PartialEnvironment } from "./partialEnvironment";
import { normalise } from "./normalise";
import type { PositionMap } from "./positions";
import type { Problem } from "./problem";
import { isRelated, locateProblems } from "./problem";
import type { SecretSource } from "./secrets";
import { separateSecrets } from "./secrets";
import { withUnreadableParts } from "./unreadableParts";
import { judgeBySchema } from "./violations/schemaProblems";

/** What the loader is told besides the configuration. */
export interface LoadOptions {
    /** Date of the run, `YYYY-MM-DD`; acknowledgements expire by it. */
    readonly today: string;
    /**
     * Rules that need vendor data. What they find is reported together with the other mistakes, with positions. Where parts are
     * wrong or missing, reading them throws: rules stand in `ifReadable`, each by itself.
     */
    readonly check?: (environment: Environment) => readonly Problem[];
}

/** An environment, or everything that is wrong with its configuration. */
export type LoadResult =
    | { readonly ok: true; readonly environment: Environment; readonly positions: PositionMap }
    | { readonly ok: false; readonly problems: readonly Problem[]; readonly positions: PositionMap };

/** A configuration on its way to an environment. */
export interface Candidate {
    readonly values: Record<string, unknown>;
    readonly source: SecretSource;
    readonly positions: PositionMap;
    /** What was wrong before anybody looked at the meaning. */
    readonly problems: readonly Problem[];
    /** Paths whose value cannot be judged. */
    readonly omitted: ReadonlySet<string>;
}

/** Judges a configuration by the schema, by the rules of this folder, and by the rules that the caller brings. */
export function judge(
    { values, source, positions, problems, omitted }: Candidate,
    { today, check }: LoadOptions,
): LoadResult {
    const separated = separateSecrets(values, source);
    const unreadable = new Set([...omitted, ...separated.omitted]);
    const schema = judgeBySchema(separated.values);
    const formal = [
        ...problems,
        ...separated.problems,
        ...schema.problems.filter(({ path }) => !isWithin(path, unreadable)),
    ];

    const partial = deepFreeze(normalise(schema.values, separated.secrets));
    const checked = allChecks
        .flatMap((rule) =>
            rule(partial, { today, written: (path) => positions.has(path) || schema.intended.has(path) }),
        )
        .filter(({ path }) => !isWithin(path, unreadable));
    const unknown = new Set([...schema.unknown, ...unreadable]);
    const environment = unknown.size === 0 ? asEnvironment(partial) : withUnreadableParts(partial, unknown);
    const known = [...formal, ...checked];
    const modelled = (check?.(environment) ?? []).filter(
        (problem) => !known.some((other) => isRelated(problem, other)) && !isWithin(problem.path, unknown),
    );
    const all = [...known, ...modelled];

    if (all.length > 0 || unknown.size > 0) return { ok: false, problems: locateProblems(all, positions), positions };
    return { ok: true, environment, positions };
}

/** For values that the schema found whole: nothing is absent that the type promises. */
const asEnvironment = (environment: PartialEnvironment): Environment => environment as Environment;

function isWithin(path: string, paths: ReadonlySet<string>): boolean {
    return [...paths].some((outer) => path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`));
}
