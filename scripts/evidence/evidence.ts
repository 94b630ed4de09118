import type { Proof } from "../../ledger/enforcement";
import type { TestFile } from "./testFiles";
import { testsNaming } from "./testsNaming";

/** Ids whose tests are looked for. */
export interface Wanted {
    /** Errors, advice and messages: `MABS-…`. */
    readonly messages: readonly string[];
    readonly healthChecks: readonly string[];
    /** Names of the constants that hold the rules, by id. */
    readonly rules: ReadonlyMap<string, string>;
}

/** More say no more. */
const mostProofs = 2;

/** The tests that name each id: those that are about it alone, in the file beside its source, first. An id that no test names is left out. */
export function evidenceFor(wanted: Wanted, files: readonly TestFile[]): Readonly<Record<string, readonly Proof[]>> {
    const evidence: Record<string, readonly Proof[]> = {};
    const messages = new Set(wanted.messages);
    const named = new Map<string, Candidate[]>();
    const add = (id: string, candidate: Candidate): void => {
        const same = named.get(id);
        if (same === undefined) named.set(id, [candidate]);
        else same.push(candidate);
    };
    const checks = new Set(wanted.healthChecks);
    const rules = new Map([...wanted.rules].map(([id, constant]) => [constant, id]));
    for (const { path, text } of files) {
        for (const [id, tests] of testsNaming(path, text, /MABS-[A-Z]{3}-\d{3}/g))
            if (messages.has(id)) for (const test of tests) add(id, { file: path, ...test });
        if (path === healthTests)
            for (const [id, tests] of testsNaming(path, text, /(?<=')[a-z]\w+(?=')|(?<=Get-Check )\w+/gi))
                if (checks.has(id)) for (const test of tests) add(id, { file: path, ...test });
        if (path.startsWith("test/policies/"))
            for (const [, constant = ""] of text.matchAll(/\bdescribe\w*Rule\(\s*(\w+),/g)) {
                const id = rules.get(constant);
                if (id !== undefined) add(id, { file: path, title: `rule ${id}`, inTitle: true });
            }
    }
    for (const [id, candidates] of [...named].sort(([one], [other]) => (one < other ? -1 : 1)))
        evidence[id] = best(candidates);
    return evidence;
}

const healthTests = "test/guest/HealthProbe.Tests.ps1";

interface Candidate extends Proof {
    readonly inTitle: boolean;
}

function best(candidates: readonly Candidate[]): readonly Proof[] {
    const ranked = candidates.map((candidate, index) => ({ candidate, rank: rankOf(candidate), index }));
    ranked.sort((one, other) => one.rank - other.rank || one.index - other.index);
    const least = ranked[0]?.rank;
    return ranked
        .filter(({ rank }) => rank === least)
        .slice(0, mostProofs)
        .map(({ candidate: { file, title } }) => ({ file, title }));
}

/** Tests beside the source of a message prove more than those of the whole way, which name it among others. */
const besideTheSource = /^test\/(config\/(checks|violations)|model\/(checks|advisories)|guest|policies)\//;
const ofManyAtOnce = /\/(allChecks|judge|mutatedEnvironments)\.test\.ts$/;

function rankOf({ file, inTitle }: Candidate): number {
    if (ofManyAtOnce.test(file)) return 3;
    if (!besideTheSource.test(file)) return 2;
    return inTitle ? 0 : 1;
}
