import assert from "node:assert/strict";
import fc from "fast-check";
import { violationMessage } from "../../policies/core/message";
import type { StackResource } from "../../policies/core/resource";
import { type PackReport, runRules } from "../../policies/core/run";
import { isSecretByNature } from "../../policies/core/secretByNature";
import { crossGuardPolicies } from "../../policies/crossguard/pack";
import { Session } from "../../policies/crossguard/session";
import { rules } from "../../policies/rules";
import { CrossGuard } from "./support/crossGuard";
import { settings, today } from "./support/fakes";
import { inventedPrograms } from "./support/inventedPrograms";
import { pathOf, placesIn, replacedAt, strangeValues, valueAt } from "./support/places";
import { type Form, forms, secret } from "./support/programs";
import { type WireProgram, wireInputs, wirePrograms, withInputs } from "./support/wirePrograms";

/** Runs of each property in an ordinary test. A pipeline asks for thousands, which are meant for cheaper ones. */
const runs = Math.min(Number(process.env["MABS_FUZZ_RUNS"] ?? 60), 500);
/** The same cases each time, so that a failure is about the change at hand; another seed looks elsewhere. */
const seed = Number(process.env["MABS_FUZZ_SEED"] ?? 20261126);
const canary = "canary-4f7d1c";

/** Every rule stops a deployment, also what is off by default. */
const native = Object.fromEntries(rules.map(({ id }) => [id, { level: "mandatory" as const }]));
const judge = (resources: readonly StackResource[]): PackReport =>
    runRules(resources, { rules, settings: settings(), native, today });
const messages = ({ findings }: PackReport): readonly string[] =>
    findings.map((finding) => violationMessage(finding.rule, finding));

/** What CrossGuard shows of a program. */
async function shownByCrossGuard(resources: readonly StackResource[]): Promise<readonly string[]> {
    const config = Object.fromEntries(rules.map(({ id }) => [id, "mandatory" as const]));
    const guard = new CrossGuard(crossGuardPolicies(rules, new Session(today)), { config });
    const shown: string[] = [];
    for (const resource of resources)
        shown.push(...(await guard.register(resource)).diagnostics.map(({ message }) => message));
    shown.push(...(await guard.end(resources)).diagnostics.map(({ message }) => message));
    return shown;
}

interface Mutation {
    readonly resource: number;
    readonly place: number;
    readonly value: number;
}
/** Numbers that choose; a failure shows them, and not whole programs. */
const choice = fc.record({
    program: fc.nat(),
    mutations: fc.array(fc.record({ resource: fc.nat(), place: fc.nat(), value: fc.nat() }), {
        minLength: 1,
        maxLength: 6,
    }),
});

/** A program with values replaced, and where. */
function mutated(
    { resources }: WireProgram,
    mutations: readonly Mutation[],
    values: readonly unknown[],
): { readonly resources: readonly StackResource[]; readonly changes: readonly string[] } {
    const inputs = resources.map(wireInputs);
    const changes: string[] = [];
    for (const { resource, place, value } of mutations) {
        const index = resource % resources.length;
        const places = placesIn(inputs[index]).slice(1);
        const at = places[place % Math.max(1, places.length)];
        if (at === undefined) continue;
        const other = values[value % values.length];
        inputs[index] = replacedAt(inputs[index]!, at, other);
        changes.push(`${resources[index]?.name} ${pathOf(at)} = ${JSON.stringify(other)}`);
    }
    return { resources: resources.map((one, index) => withInputs(one, inputs[index]!)), changes };
}

/** Fails with what was done, and not with two whole reports. */
function assertHidden(texts: readonly string[], context: string): void {
    const leak = texts.find((text) => text.includes(canary));
    assert.equal(leak, undefined, context);
}

describe("the whole pack", function () {
    this.timeout(60_000 + runs * 1000);
    let programs: readonly WireProgram[];
    const chosen = (index: number): WireProgram => programs[index % programs.length]!;

    before(async () => {
        programs = await wirePrograms();
    });

    it(`bears whatever stands in real programs, and says the same in any order (${runs} programs)`, () => {
        const answers = new Set<string>();
        fc.assert(
            fc.property(choice, ({ program, mutations }) => {
                const { resources, changes } = mutated(chosen(program), mutations, strangeValues);
                const report = judge(resources);
                assert.deepEqual(judge([...resources].reverse()), report, changes.join("\n"));
                judge(resources.map((one) => withInputs(one, wireInputs(one), "proxy")));
                if (report.findings.length > 0) answers.add("violation");
                for (const { compliant, notApplicable, unknown } of report.rules) {
                    if (compliant > 0) answers.add("compliant");
                    if (notApplicable.length > 0) answers.add("notApplicable");
                    if (unknown.length > 0) answers.add("unknown");
                }
            }),
            { numRuns: runs, seed },
        );
        // Every answer is really given, or the mutations prove nothing.
        assert.deepEqual([...answers].sort(), ["compliant", "notApplicable", "unknown", "violation"]);
    });

    it(`bears resources that nobody has ever written (${runs * 2} programs)`, () => {
        fc.assert(
            fc.property(inventedPrograms(programs), (resourcesIn) => {
                for (const form of Object.keys(forms) as readonly Form[])
                    assert.equal(judge(resourcesIn(form)).rules.length, rules.length);
            }),
            { numRuns: runs * 2, seed },
        );
    });

    it(`shows no secret of a program, whatever else is wrong with it (${runs} programs)`, () => {
        const values = [
            secret(canary),
            secret(`/${canary}`),
            secret([canary]),
            secret({ a: canary }),
            ...strangeValues,
        ];
        fc.assert(
            fc.property(choice, ({ program, mutations }) => {
                const { resources, changes } = mutated(chosen(program), mutations, values);
                const report = judge(resources);
                assertHidden([JSON.stringify(report), ...messages(report)], changes.join("\n"));
            }),
            { numRuns: runs, seed },
        );
    });

    it("shows no secret in the place of any text", () => {
        const tried = new Set<string>();
        for (const { name, resources } of programs)
            for (const [index, one] of resources.entries())
                for (const place of placesIn(wireInputs(one))) {
                    const key = `${one.type} ${pathOf(place).replaceAll(/\[\d+\]/g, "[]")}`;
                    if (typeof valueAt(wireInputs(one), place) !== "string" || tried.has(key)) continue;
                    tried.add(key);
                    const hidden = withInputs(one, replacedAt(wireInputs(one), place, secret(canary)));
                    const report = judge(resources.with(index, hidden));
                    assertHidden(
                        [JSON.stringify(report), ...messages(report)],
                        `${name}: ${one.name} ${pathOf(place)}`,
                    );
                }
        assert.ok(tried.size > 300, String(tried.size));
    });

    it("shows nothing of what is a secret by nature, although CrossGuard opens it", () => {
        let places = 0;
        for (const { resources } of programs)
            for (const [index, one] of resources.entries()) {
                const natural = placesIn(wireInputs(one)).filter(
                    (place) => place.length > 0 && isSecretByNature(pathOf(place), one.type),
                );
                if (natural.length === 0) continue;
                places += natural.length;
                const inputs = natural
                    .filter((place) => typeof valueAt(wireInputs(one), place) !== "object")
                    .reduce((changed, place) => replacedAt(changed, place, canary), wireInputs(one));
                const report = judge(resources.with(index, withInputs(one, inputs, "proxy")));
                assertHidden([JSON.stringify(report), ...messages(report)], one.name);
            }
        assert.ok(places > 10, String(places));
    });

    const asked = Math.ceil(runs / 5);
    it(`says under CrossGuard what it says in the process, and shows no secret there (${asked} programs)`, async () => {
        const values = [secret(canary), secret({ a: canary }), ...strangeValues.filter(isTakenBySdk)];
        await fc.assert(
            fc.asyncProperty(choice, async ({ program, mutations }) => {
                const { resources, changes } = mutated(chosen(program), mutations, values);
                const shown = await shownByCrossGuard(resources);
                assertHidden(shown, changes.join("\n"));
                assert.deepEqual([...shown].sort(), [...messages(judge(resources))].sort(), changes.join("\n"));
            }),
            { numRuns: asked, seed },
        );
    });
});

/** The SDK refuses files and archives that name none. */
function isTakenBySdk(value: unknown): boolean {
    return !JSON.stringify(value ?? null).includes("c44067f5952c0a294b673a41bacd8c17");
}
