import assert from "node:assert/strict";
import { ruleText } from "../../../policies/catalogue";
import { answerResource, answerStack, looksAt } from "../../../policies/core/answer";
import type { Answer } from "../../../policies/core/finding";
import { runRules } from "../../../policies/core/run";
import { defaultServerMarks, isBackupServer } from "../../../policies/core/server";
import type { Exemption } from "../../../policies/core/settings";
import { resolveSettings } from "../../../policies/core/settings";
import { Stack } from "../../../policies/core/stack";
import type { ResourceRule, Rule, RuleContext, StackRule } from "../../../policies/rule";
import type { Form, Written } from "./programs";
import { changed, forms, program, resource, unknown } from "./programs";

export const today = "2026-11-26";

/** `path: found …, required …` of a finding, led by the logical name in programs of several resources. */
export type Line = string;

/** One way to break what a rule asks for. */
export interface Spoil {
    /** What was done: the title of the test. */
    readonly by: string;
    /** Logical name of the resource that is changed; the only one may be left out. */
    readonly of?: string;
    /** Path in its inputs and what stands there then; `undefined` takes it away. */
    readonly set?: readonly (readonly [path: string, value: unknown])[];
    /** Anything that a path cannot say: other resources, options. */
    readonly change?: (written: readonly Written[]) => readonly Written[];
    readonly parameters?: Readonly<Record<string, unknown>>;
    /** Exactly what is found then. */
    readonly finds: readonly Line[];
}

/** Everything that a rule is tried with. */
export interface RuleCase {
    /** A program that meets the rule. */
    readonly compliant: readonly Written[];
    readonly parameters?: Readonly<Record<string, unknown>>;
    readonly spoilt: readonly Spoil[];
    /** Other ways to meet it. */
    readonly alsoCompliant?: readonly Omit<Spoil, "finds">[];
    /** Paths (of the named resource) that are unknown in a preview, and the paths that the answer names; never a pass. */
    readonly unknown: readonly { readonly of?: string; readonly path: string; readonly answers?: readonly string[] }[];
    /** A path with a value of a type that no reader takes, and what is found then; a rule may look at types of resources alone. */
    readonly wrongType:
        | {
              readonly of?: string;
              readonly path: string;
              readonly value: unknown;
              readonly finds: readonly Line[];
          }
        | "reads no inputs";
    /** Programs of which the rule says that it does not apply, and why. */
    readonly notApplicable:
        | readonly {
              readonly by: string;
              readonly written: readonly Written[];
              readonly parameters?: Readonly<Record<string, unknown>>;
              readonly reason: string;
          }[]
        | "applies to every resource of its types";
    /** The cure of a `remediate` rule: the inputs after it. */
    readonly cured?: Readonly<Record<string, unknown>>;
    /** Forms of inputs in which the rule can decide; default: every form. A rule that needs fewer tests by itself what it says of the others. */
    readonly forms?: readonly Form[];
}

/**
 * The battery that every rule goes through, with wire values and behind the proxy of Pulumi's policy SDK: met; each fault with exactly its findings;
 * unknown; wrong type; exempt; exempt no longer; not applicable.
 */
export function describeRule(rule: Rule, suite: RuleCase): void {
    describe(`rule ${rule.id}`, () => {
        for (const form of suite.forms ?? (Object.keys(forms) as readonly Form[])) {
            it(`is met (${form})`, () => {
                assert.deepEqual(lines(answer(rule, suite.compliant, form, suite.parameters)), ["compliant"]);
            });
            for (const also of suite.alsoCompliant ?? [])
                it(`is met with ${also.by} (${form})`, () => {
                    const written = spoil(suite.compliant, { ...also, finds: [] });
                    assert.deepEqual(lines(answer(rule, written, form, also.parameters ?? suite.parameters)), [
                        "compliant",
                    ]);
                });
            for (const fault of suite.spoilt)
                it(`finds ${fault.by} (${form})`, () => {
                    const written = spoil(suite.compliant, fault);
                    assert.deepEqual(
                        lines(answer(rule, written, form, fault.parameters ?? suite.parameters)),
                        fault.finds,
                    );
                });
            for (const { of, path, answers = [path] } of suite.unknown)
                it(`waits for ${of === undefined ? "" : `${of} `}${path} to be known (${form})`, () => {
                    const written = spoil(suite.compliant, {
                        by: "",
                        set: [[path, unknown]],
                        finds: [],
                        ...(of === undefined ? {} : { of }),
                    });
                    assert.deepEqual(answer(rule, written, form, suite.parameters), {
                        kind: "unknown",
                        paths: answers,
                    });
                });
            const { wrongType } = suite;
            if (typeof wrongType !== "string")
                it(`finds a value of the wrong type (${form})`, () => {
                    const { of, path, value, finds } = wrongType;
                    const written = spoil(suite.compliant, {
                        by: "",
                        set: [[path, value]],
                        finds,
                        ...(of === undefined ? {} : { of }),
                    });
                    assert.deepEqual(lines(answer(rule, written, form, suite.parameters)), finds);
                });
            if (typeof suite.notApplicable !== "string")
                for (const { by, written, parameters = suite.parameters, reason } of suite.notApplicable)
                    it(`does not apply to ${by} (${form})`, () => {
                        assert.deepEqual(answer(rule, written, form, parameters), {
                            kind: "notApplicable",
                            reason,
                        });
                    });
        }
        it("is silenced by an exemption until its last day, and no longer", () => {
            const [fault] = suite.spoilt;
            assert.ok(fault, "a rule needs a fault that it finds");
            const written = program(spoil(suite.compliant, fault));
            const found = (expires: string) => {
                const exemption: Exemption = { rule: rule.id, resource: "*", reason: "test", owner: "test", expires };
                const settings = resolveSettings(
                    {
                        exemptions: [exemption],
                        parameters: { [rule.id]: fault.parameters ?? suite.parameters ?? {} },
                    },
                    { stack: "test" },
                );
                // CrossGuard asks no rule that is off, whatever the settings of the pack say.
                const native = { [rule.id]: { level: "advisory" as const } };
                return runRules(written, { rules: [rule], settings, native, today });
            };
            assert.deepEqual([found(today).findings.length, found(today).exempted.length], [0, fault.finds.length]);
            assert.deepEqual(
                [found("2026-11-25").findings.length, found("2026-11-25").exempted.length],
                [fault.finds.length, 0],
            );
        });
        if (rule.kind === "resource" && rule.cure !== undefined)
            it("cures what it finds, and leaves what is right alone", () => {
                const [fault] = suite.spoilt;
                assert.ok(fault && suite.cured, "a rule with a cure needs a fault and what it becomes");
                const inputs = structuredClone(spoil(suite.compliant, fault)[0]?.inputs ?? {}) as Record<
                    string,
                    unknown
                >;
                const type = suite.compliant[0]?.type ?? "";
                assert.deepEqual(rule.cure?.(inputs, contextOf(rule, fault.parameters), type), suite.cured);
                const right = structuredClone(suite.compliant[0]?.inputs ?? {}) as Record<string, unknown>;
                assert.equal(rule.cure?.(right, contextOf(rule, suite.parameters), type), undefined);
            });
        it("has texts for people", () => {
            const { title, why, remedy } = ruleText(rule.id);
            for (const text of [title, why, remedy]) assert.ok(text.length > 10);
        });
    });
}

function contextOf(rule: Rule, parameters?: Readonly<Record<string, unknown>>): RuleContext {
    return {
        parameters: { ...(rule.defaults as object | undefined), ...parameters },
        today,
        isBackupServer: (machine) => isBackupServer(machine, defaultServerMarks),
        secretsAreVisible: true,
        exemptions: [],
    };
}

/** The answer of a rule about a program: of a stack rule as it is, of a resource rule that of the first resource of its types that is not met. */
export function answer(
    rule: Rule,
    written: readonly Written[],
    form: Form = "wire",
    parameters?: Readonly<Record<string, unknown>>,
): Answer {
    const context = contextOf(rule, parameters);
    if (rule.kind === "stack")
        return answerStack(rule as StackRule, new Stack(program(written, form), context.isBackupServer), context);
    const answers = written
        .filter(({ type }) => looksAt(rule as ResourceRule, type))
        .map((one) => answerResource(rule as ResourceRule, resource(one, form), context));
    const findings = answers.flatMap((one) => (one.kind === "violation" ? one.findings : []));
    if (findings.length > 0) return { kind: "violation", findings };
    return (
        answers.find(({ kind }) => kind === "unknown") ??
        answers.find(({ kind }) => kind === "compliant") ??
        answers[0] ?? { kind: "compliant" }
    );
}

/** An answer as lines that a test can spell out. */
export function lines(answered: Answer): readonly Line[] {
    switch (answered.kind) {
        case "violation":
            return answered.findings.map(
                ({ name, path, found, required, fix }) =>
                    `${name === "it" ? "" : `${name} `}${path === "" ? "" : `${path}: `}found ${found}, required ${required}${fix === undefined ? "" : `; ${fix}`}`,
            );
        case "unknown":
            return [`unknown: ${answered.paths.join(", ")}`];
        case "notApplicable":
            return [`not applicable: ${answered.reason}`];
        default:
            return ["compliant"];
    }
}

function spoil(written: readonly Written[], { of, set = [], change }: Spoil): readonly Written[] {
    const index = of === undefined ? 0 : written.findIndex(({ name }) => name === of);
    assert.ok(index >= 0, `the program has no resource ${of}`);
    const after = written.map((one, place) =>
        place === index
            ? { ...one, inputs: set.reduce((inputs, [path, value]) => changed(inputs, path, value), { ...one.inputs }) }
            : one,
    );
    return change === undefined ? after : change(after);
}
