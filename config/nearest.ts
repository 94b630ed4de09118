import { distance } from "fastest-levenshtein";

/**
 * The candidate that a person most likely meant: the same letters in another case or with other separators first, then
 * the fewest typing mistakes (a third of the letters at most), then a beginning that only one candidate has.
 */
export function nearestText(found: string, candidates: readonly string[]): string | undefined {
    const wanted = letters(found);
    if (wanted === "") return undefined;
    const same = candidates.find((candidate) => letters(candidate) === wanted);
    if (same !== undefined) return same;
    const ranked = candidates
        .map((candidate) => ({ candidate, mistakes: typingMistakes(wanted, letters(candidate)) }))
        .filter(
            ({ candidate, mistakes }) =>
                mistakes <= Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)),
        )
        .sort((a, b) => a.mistakes - b.mistakes);
    if (ranked[0] !== undefined) return ranked[0].candidate;
    const beginnings = wanted.length < 3 ? [] : candidates.filter((candidate) => letters(candidate).startsWith(wanted));
    return beginnings.length === 1 ? beginnings[0] : undefined;
}

/** Two letters in the wrong order are one mistake. */
function typingMistakes(one: string, other: string): number {
    const count = distance(one, other);
    return count === 2 && [...one].sort().join("") === [...other].sort().join("") ? 1 : count;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
