import type { CatalogueEntry } from "../config/catalogue";
import { catalogue } from "../config/catalogue";
import { advisoryRules } from "../model/advisories";
import { ruleIds, ruleText } from "../policies/catalogue";
import type { Enforcement, EnforcementKind, Proof, Stage } from "./enforcement";
import evidence from "./evidence.generated.json";
import { readFamilies, readHealthChecks, readPhases, readPreflightTable } from "./guestTables";

/** Families of messages about what happens on a server that is installed. */
const familiesOfEveryDay: Readonly<Record<string, readonly Stage[]>> = {
    DBB: ["guest", "day2"],
    HLT: ["day2"],
};

/** Messages that only recognise what the product wrote when it refused something. */
const recognised = "KNO";

/** Tests by what they prove: ids of errors, advice, messages, rules and checks. */
const proofsById: Readonly<Record<string, readonly Proof[] | undefined>> = evidence;

/** The tests that name an id, as `scripts/generateLedger.ts` found them. */
export function proofsOf(id: string): readonly Proof[] {
    return Object.hasOwn(proofsById, id) ? (proofsById[id] ?? []) : [];
}

/** An enforcement with the constraints that its own catalogue names. */
export interface Derived extends Enforcement {
    readonly constraints: readonly string[];
}

/** Everything that says by itself which constraints it enforces, in the order in which a plan meets it. */
export function derivedEnforcements(): readonly Derived[] {
    return [...errors(), ...advice(), ...policyRules(), ...preflightChecks(), ...phases(), ...messages(), ...health()];
}

function derived(
    kind: EnforcementKind,
    stages: readonly Stage[],
    id: string,
    what: string,
    constraints: readonly string[],
): Derived {
    return { kind, id, what, stages, constraints, proofs: proofsOf(id) };
}

function errors(): readonly Derived[] {
    const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(catalogue);
    return entries.map(([id, { title, constraints = [] }]) => derived("error", ["config"], id, title, constraints));
}

function advice(): readonly Derived[] {
    return advisoryRules.map(({ id, title, constraints }) => derived("advisory", ["config"], id, title, constraints));
}

function policyRules(): readonly Derived[] {
    return ruleIds.map((id) => derived("rule", ["preview"], id, ruleText(id).title, ruleText(id).constraints));
}

function preflightChecks(): readonly Derived[] {
    return readPreflightTable().checks.map(({ name, constraints }) =>
        derived("preflight", ["guest"], name, `check ${name} of the preflight`, constraints),
    );
}

function phases(): readonly Derived[] {
    const work = readPreflightTable().phases;
    return readPhases().map(({ name, title }) => derived("phase", ["guest"], name, title, work[name] ?? []));
}

function messages(): readonly Derived[] {
    return readFamilies().flatMap(({ family, messages: own }) =>
        Object.entries(own).map(([id, { message, constraints = [] }]) =>
            derived(
                family === recognised ? "product" : "guestError",
                family === recognised ? [] : (familiesOfEveryDay[family] ?? ["guest"]),
                id,
                message,
                constraints,
            ),
        ),
    );
}

function health(): readonly Derived[] {
    const byId = new Map(readFamilies().flatMap(({ messages: own }) => Object.entries(own)));
    return readHealthChecks().map(({ id, what, message }) =>
        derived("healthCheck", ["day2"], id, what, byId.get(message)?.constraints ?? []),
    );
}
