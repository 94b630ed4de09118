import type { Inputs } from "../../core/inputs";
import { carriesCredential } from "../../core/credentialText";
import { isSecretName } from "../../core/secretByNature";
import { type } from "../../types";
import { everyItem, everyValue, secretPaths, type SecretPath } from "./secretPaths";

/** A value that should be a secret, and the way to it. One that is not known yet stands for whatever is inside. */
export interface Place {
    readonly steps: readonly string[];
    readonly inputs: Inputs;
}

/** Protected settings of the known handlers that are no secrets in themselves; a credential may stand in them. */
const openSettings: ReadonlySet<string> = new Set([
    "commandToExecute",
    "fileUris",
    "storageAccountName",
    "managedIdentity",
]);

/** Every place where the inputs hold a secret by nature that the program has not wrapped. Never throws. */
export function* plainPlaces(token: string, inputs: Inputs): Generator<Place> {
    const whole = { steps: [], inputs };
    for (const path of secretPaths(token) ?? []) yield* along(whole, path);
    if (secretPaths(token) === undefined) yield* named(whole);
    if (token === type.virtualMachineExtension)
        for (const settings of along(whole, ["protectedSettings"])) yield* protectedPlaces(settings);
}

function* along(place: Place, [step, ...rest]: SecretPath): Generator<Place> {
    if (place.inputs.isSecret("") || !place.inputs.has("")) return;
    if (step === undefined || place.inputs.isUnknown("")) yield place;
    else if (step === everyItem || step === everyValue) for (const part of partsOf(place)) yield* along(part, rest);
    else {
        const inner = place.inputs.property(step);
        if (inner !== undefined) yield* along({ steps: [...place.steps, step], inputs: inner }, rest);
    }
}

/** Of a type that nobody knows: what is named like a secret. What is not known yet says nothing. */
function* named(place: Place): Generator<Place> {
    if (place.inputs.isSecret("") || place.inputs.isUnknown("")) return;
    for (const part of partsOf(place)) {
        const isText = part.inputs.isUnknown("") || part.inputs.textIfAny("") !== undefined;
        if (isText && isSecretName(part.steps.at(-1) ?? "")) yield* along(part, []);
        else yield* named(part);
    }
}

function* protectedPlaces(settings: Place): Generator<Place> {
    if (settings.inputs.isUnknown("")) yield settings;
    else
        for (const part of partsOf(settings)) {
            const isOpen = openSettings.has(part.steps.at(-1) ?? "");
            yield* isOpen || isContainer(part.inputs) ? credentials(part) : along(part, []);
        }
}

function* credentials(place: Place): Generator<Place> {
    if (place.inputs.isSecret("")) return;
    if (place.inputs.isUnknown("")) yield place;
    else if (isContainer(place.inputs)) for (const part of partsOf(place)) yield* credentials(part);
    else {
        const text = place.inputs.textIfAny("") ?? "";
        if (text !== "" && (isSecretName(place.steps.at(-1) ?? "") || carriesCredential(text))) yield place;
    }
}

function isContainer(inputs: Inputs): boolean {
    return !inputs.isUnknown("") && inputs.parts() !== undefined;
}

function partsOf({ steps, inputs }: Place): readonly Place[] {
    return (inputs.parts() ?? []).map((part, index) => ({
        steps: [...steps, part.name === "" ? String(index) : part.name],
        inputs: part.inputs,
    }));
}
