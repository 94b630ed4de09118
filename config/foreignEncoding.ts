import type { PlacedProblem } from "./lookalikeProblems";
import { problemAt, wholeFile } from "./problem";

/** What a reader of UTF-8 puts in the place of bytes that are none. */
const replacement = "\ufffd";

/**
 * What is wrong with the encoding of a file whose bytes were read as UTF-8, at its first place. `Out-File` and `>` of Windows
 * PowerShell 5.1 write UTF-16. Source: page *about_Character_Encoding* of the PowerShell documentation, 2025-01.
 */
export function foreignEncoding(text: string): PlacedProblem | undefined {
    const isUtf16 = text.startsWith(replacement + replacement) || text.slice(0, 200).includes("\0");
    const index = isUtf16 ? 0 : text.indexOf(replacement);
    if (index < 0) return undefined;
    const before = text.slice(0, index).split("\n");
    return {
        problem: problemAt("MABS-CFG-123", wholeFile, {
            expected: "a text in UTF-8",
            found: isUtf16 ? "a text in UTF-16" : "a character that is not UTF-8",
            hint: "save the file again as UTF-8; `Out-File` and `>` of Windows PowerShell write UTF-16",
        }),
        position: { line: before.length, column: (before.at(-1) ?? "").length + 1 },
    };
}
