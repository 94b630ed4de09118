import fc from "fast-check";
import type { StackResource } from "../../../policies/core/resource";
import { type } from "../../../policies/types";
import { placesIn, strangeValues } from "./places";
import { type Form, secret } from "./programs";
import { type WireProgram, wireInputs, withInputs } from "./wirePrograms";

const mostResources = 8;
const tokens = [...Object.values(type), "a:b:C", "toString", "__proto__", "azure-native:network:toString", ""];
const place = fc.nat(mostResources - 1);

/** Resources of the types that rules know, and of some that nobody knows, with any inputs under names that real programs have. */
export function inventedPrograms(
    programs: readonly WireProgram[],
): fc.Arbitrary<(form: Form) => readonly StackResource[]> {
    const name = fc.constantFrom(...namesIn(programs));
    const { object } = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
        value: fc.oneof(
            { depthSize: "small" },
            fc.constantFrom(...strangeValues),
            fc.array(tie("value"), { maxLength: 3 }),
            tie("object"),
            tie("value").map(secret),
        ),
        object: fc.dictionary(name, tie("value"), { maxKeys: 6, noNullPrototype: true }),
    }));
    const invented = fc.record({
        token: fc.constantFrom(...tokens),
        within: fc.constantFrom("", "mabs:index:ServerMachine$"),
        inputs: object,
        protect: fc.boolean(),
        ignoreChanges: fc.array(name, { maxLength: 2 }),
        dependencies: fc.array(place, { maxLength: 3 }),
        inputDependencies: fc.dictionary(name, fc.array(place, { maxLength: 3 }), { maxKeys: 3 }),
    });
    return fc.array(invented, { maxLength: mostResources }).map((several) => (form: Form) => {
        const urn = (index: number): string => {
            const { token, within } = several[index] ?? { token: "gone", within: "" };
            return `urn:pulumi:test::program::${within}${token}::r${index}`;
        };
        return several.map(({ token, inputs, protect, ignoreChanges, dependencies, inputDependencies }, index) => {
            const owner = { urn: urn(index), type: token, name: `r${index}` };
            const options = { protect, ignoreChanges, dependencies: dependencies.map(urn) };
            const sources = Object.entries(inputDependencies).map(([input, some]) => [input, some.map(urn)] as const);
            return withInputs({ ...owner, ...options, inputDependencies: Object.fromEntries(sources) }, inputs, form);
        });
    });
}

function namesIn(programs: readonly WireProgram[]): ReadonlySet<string> {
    const names = new Set(["constructor", "__proto__", "toString", "length", "a.b", "", "0", "id"]);
    for (const { resources } of programs)
        for (const resource of resources)
            for (const steps of placesIn(wireInputs(resource)))
                for (const step of steps) if (typeof step === "string") names.add(step);
    return names;
}
