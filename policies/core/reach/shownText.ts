import type { Inputs } from "../inputs";

/** A text of a program for people to read; what must not be shown is replaced. */
export function shownText(inputs: Inputs, path: string, otherwise: string): string {
    if (inputs.isUnknown(path)) return otherwise;
    const text = inputs.text(path);
    return text === undefined ? otherwise : (inputs.instead(path) ?? text);
}
