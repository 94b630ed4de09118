/**
 * Whether a text fits a pattern in which `*` stands for any text, whatever the case. Takes time in proportion to the text, whatever the pattern: exemptions ask for
 * every finding.
 */
export function matches(pattern: string, text: string): boolean {
    const lower = text.toLowerCase();
    const [first = "", ...rest] = pattern.toLowerCase().split("*");
    const last = rest.pop();
    if (last === undefined) return lower === first;
    const end = lower.length - last.length;
    if (end < first.length || !lower.startsWith(first) || !lower.endsWith(last)) return false;
    let place = first.length;
    for (const part of rest) {
        const found = lower.indexOf(part, place);
        if (found < 0) return false;
        place = found + part.length;
    }
    return place <= end;
}
