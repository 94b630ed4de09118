import { hiddenValue } from "../../../facts/armTypes/describe";
import type { Inputs } from "../inputs";

/** A text of a program for people to read; a secret stays one. */
export function shownText(inputs: Inputs, path: string, otherwise: string): string {
    if (inputs.isSecret(path)) return hiddenValue;
    return inputs.isUnknown(path) ? otherwise : (inputs.text(path) ?? otherwise);
}

/** The name of what an ID names, for people to read. */
export function shownName(inputs: Inputs, path: string): string {
    const id = shownText(inputs, path, "");
    return id.split("/").at(-1) ?? id;
}
