import { closest, distance } from "fastest-levenshtein";

/** The candidate that was probably meant: the same but for case, a slip of the pen away, or longer or shorter by whole words. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
    if (name.length > 200 || candidates.length === 0) {
        return undefined;
    }
    const lower = name.toLowerCase();
    const sameButCase = candidates.find((candidate) => candidate.toLowerCase() === lower);
    if (sameButCase !== undefined) {
        return sameButCase;
    }
    const near = closest(name, candidates);
    if (distance(name, near) <= Math.max(1, Math.floor(Math.min(name.length, near.length) / 3))) {
        return near;
    }
    const shares = (candidate: string): boolean => {
        const other = candidate.toLowerCase();
        return Math.min(lower.length, other.length) >= 4 && (other.includes(lower) || lower.includes(other));
    };
    const extra = (candidate: string): number => Math.abs(candidate.length - name.length);
    return candidates.filter(shares).sort((a, b) => extra(a) - extra(b))[0];
}
