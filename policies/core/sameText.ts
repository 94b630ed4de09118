/** Whether two texts are one for Azure, which ignores case in IDs, names, regions and most values. */
export function sameText(text: string | undefined, other: string | undefined): boolean {
    return text !== undefined && other !== undefined && text.toLowerCase() === other.toLowerCase();
}

/** Whether a text is one of several for Azure. */
export function isOneOf(text: string | undefined, texts: readonly string[]): boolean {
    return texts.some((other) => sameText(text, other));
}
