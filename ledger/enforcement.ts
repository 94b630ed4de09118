import type { ConstraintCheck } from "../facts/constraints";

/** When something is enforced: at the configuration, on planned resources, inside the guest, or by a scheduled look. */
export type Stage = ConstraintCheck;

/** Every stage, in the order of a life. */
export const stages: readonly Stage[] = ["config", "preview", "guest", "day2"];

/** What enforces a constraint. */
export type EnforcementKind =
    /** Error of the configuration; `id` is that of the error. */
    | "error"
    /** Advice about the configuration; `id` is that of the advice. */
    | "advisory"
    /** Key of the configuration that takes nothing else; `id` is its path in the schema. */
    | "schema"
    /** Code of the program that makes it so; `id` is the file. */
    | "program"
    /** Rule of the policy pack; `id` is that of the rule. */
    | "rule"
    /** Check of the guest before it changes anything; `id` is its name. */
    | "preflight"
    /** Phase of the installation; `id` is its name. */
    | "phase"
    /** Message of the guest; `id` is that of the message. */
    | "guestError"
    /** Check of the health probe; `id` is its own. */
    | "healthCheck"
    /** Alert of Azure Monitor; `id` is its key. */
    | "alert"
    /** Something that a person is told to do; `id` is the file that tells it. */
    | "step"
    /** Azure, or the product itself; `id` says which. */
    | "product";

/** A test that fails when something is no longer enforced. */
export interface Proof {
    /** From the root of the repository, with forward slashes. */
    readonly file: string;
    /** Title of the test, or its beginning; of a rule's test, its `describeRule`. */
    readonly title: string;
}

/** One place that enforces a constraint. */
export interface Enforcement {
    readonly kind: EnforcementKind;
    /** What the kind says. */
    readonly id: string;
    /** What it does, in a phrase. */
    readonly what: string;
    readonly stages: readonly Stage[];
    readonly proofs: readonly Proof[];
}

/** What is known about a constraint besides what the catalogues say by themselves. */
export interface StatedRow {
    readonly enforced?: readonly Enforcement[];
    /** Why a stage at which the constraint could be checked cannot answer for it. */
    readonly cannot?: Readonly<Partial<Record<Stage, string>>>;
}

/** A test and its title. */
export function proof(file: string, title: string): Proof {
    return { file, title };
}

type Stated = readonly [id: string, what: string, ...proofs: readonly Proof[]];

/** Code of the program, or of the guest, makes it so at a stage. */
export function byProgram(at: readonly Stage[], ...[id, what, ...proofs]: Stated): Enforcement {
    return { kind: "program", id, what, stages: at, proofs };
}

/** A phase of the guest sees to it. */
export function byPhase(...[id, what, ...proofs]: Stated): Enforcement {
    return { kind: "phase", id, what, stages: ["guest"], proofs };
}

/** An alert tells of it. */
export function byAlert(...[id, what, ...proofs]: Stated): Enforcement {
    return { kind: "alert", id, what, stages: ["day2"], proofs };
}

/** A key of the configuration takes nothing else; a value that it refuses stands beside it, and a test writes it into a committed environment. */
export function bySchema(key: string, what: string, refuses: unknown): SchemaEnforcement {
    return { kind: "schema", id: key, what, stages: ["config"], refuses, proofs: [schemaProof] };
}

/** A key of the configuration as an enforcement. */
export interface SchemaEnforcement extends Enforcement {
    readonly refuses: unknown;
}

const schemaProof = proof("test/ledger/rows.test.ts", "refuses ${key}: ${value}");

/** The next steps of a plan tell it; they are no stage of their own. */
export function byNextStep(what: string, ...proofs: readonly Proof[]): Enforcement {
    return { kind: "step", id: "model/nextSteps.ts", what, stages: [], proofs };
}

/** The guide for the years after says what to look at and how; a test sees that it still does. */
export function byOperator(what: string): Enforcement {
    return { kind: "step", id: operatingGuide, what, stages: ["day2"], proofs: [guideProof] };
}

/** What a person looks after, because no program can. */
export const operatingGuide = "docs/guides/operating.md";

const guideProof = proof("test/ledger/rows.test.ts", "finds every step of a person in the guide");
