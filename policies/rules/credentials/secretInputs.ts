import { hiddenValue } from "../../../facts/armTypes/describe";
import { wrapSecret } from "../../../facts/armTypes/pulumiValues";
import type { Finding } from "../../core/finding";
import { findInEach, Inputs, UnknownUntilCreated } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { plainPlaces, type Place } from "./secretPlaces";
import { secretPaths } from "./secretPaths";

export const secretInputs = resourceRule({
    id: "credentials-secret-inputs",
    types: "azureNative",
    notApplicable: (resource, { secretsAreVisible }) => {
        if (secretPaths(resource.type)?.length === 0 && resource.type !== type.virtualMachineExtension)
            return "no input of this type is a secret by nature";
        return secretsAreVisible
            ? undefined
            : "no remediation of this pack has seen the resource, and CrossGuard opens secrets before it asks a policy (pulumi-policy issue 241): nobody can tell here what the program made secret; mabs plan can";
    },
    check: (resource) => findInEach(plainPlaces(resource.type, resource.inputs), plainSecret),
    cure(inputs, _context, token) {
        const plain = [...plainPlaces(token, new Inputs({ urn: "", type: token, name: "" }, inputs))].filter(isKnown);
        for (const { steps } of plain) wrapAt(inputs, steps);
        return plain.length === 0 ? undefined : inputs;
    },
});

/** Pulumi sends an unknown value without its envelope, so that nobody can tell yet whether it is a secret. */
function plainSecret({ inputs }: Place): readonly Finding[] {
    if (inputs.isUnknown("")) throw new UnknownUntilCreated([inputs.path]);
    return isEmpty(inputs) ? [] : [inputs.finding("", "a secret of the program", { found: hiddenValue })];
}

function isKnown({ inputs }: Place): boolean {
    return !inputs.isUnknown("") && !isEmpty(inputs);
}

function isEmpty(inputs: Inputs): boolean {
    return inputs.textIfAny("") === "";
}

function wrapAt(inputs: Record<string, unknown>, steps: readonly string[]): void {
    let here: Record<string, unknown> = inputs;
    for (const step of steps.slice(0, -1)) here = here[step] as Record<string, unknown>;
    const last = steps.at(-1) ?? "";
    here[last] = wrapSecret(here[last]);
}
