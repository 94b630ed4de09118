import type { Lookalike } from "./lookalikes";
import { lookalikesIn, withoutLookalikes } from "./lookalikes";
import type { TextPosition } from "./positions";
import type { Problem, ProblemDetails } from "./problem";
import { problemAt, wholeFile } from "./problem";

/** A problem at a place that is already known. */
export interface PlacedProblem {
    readonly problem: Problem;
    readonly position: TextPosition;
}

/** A character that looks right, where YAML reads another meaning. */
export function lookalikeProblem(path: string, { name, instead }: Lookalike): Problem {
    return problemAt("MABS-CFG-122", path, {
        expected: instead,
        found: withArticle(name),
        hint: "type it anew: copied text brings such characters along",
    });
}

/** Adds to the words about a value that such a character stands in it, where `found` shows the character. */
export function withLookalikeHint<Details extends Pick<ProblemDetails, "found" | "hint">>(details: Details): Details {
    const [first] = lookalikesIn(details.found);
    if (first === undefined) return details;
    const reason = `the text holds ${withArticle(first.name)}, not ${first.instead}`;
    return { ...details, hint: details.hint === undefined ? reason : `${details.hint}; ${reason}` };
}

const withArticle = (name: string): string => `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;

/**
 * A text whose lines are indented by ordinary spaces, and where they were not. The repair lets everything else that is wrong
 * with the text be found where it is; an indentation that YAML does not see would move whole blocks.
 */
export function plainlyIndented(text: string): { readonly text: string; readonly problems: readonly PlacedProblem[] } {
    const lines = text.split("\n").map((line, index) => {
        // The mark that Windows editors put before a text in UTF-8 is no part of it.
        const indentation = (index === 0 && line.startsWith("\ufeff") ? "" : /^[^!-~]*/.exec(line)?.[0]) ?? "";
        const [first] = lookalikesIn(indentation).filter(({ kind }) => kind === "space");
        return first === undefined || indentation.trim() === line.trim()
            ? { line, problems: [] }
            : {
                  line: withoutLookalikes(indentation) + line.slice(indentation.length),
                  problems: [placedIn(index, first)],
              };
    });
    return { text: lines.map(({ line }) => line).join("\n"), problems: lines.flatMap(({ problems }) => problems) };
}

/**
 * Characters that are probably why YAML could not read a text: those in the line of the error and in the one above it.
 * Comments may hold what they like.
 */
export function lookalikesBehindError(text: string, errorLine: number): readonly PlacedProblem[] {
    return text.split("\n").flatMap((line, index) => {
        const isNear = index + 1 === errorLine || index + 2 === errorLine;
        const [first] = isNear ? lookalikesIn(line.replace(/(^|[ \t])#.*$/, "")) : [];
        return first === undefined ? [] : [placedIn(index, first)];
    });
}

const placedIn = (lineIndex: number, lookalike: Lookalike): PlacedProblem => ({
    problem: lookalikeProblem(wholeFile, lookalike),
    position: { line: lineIndex + 1, column: lookalike.index + 1 },
});
