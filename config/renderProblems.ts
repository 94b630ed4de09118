import type { Problem } from "./problem";

/**
 * Problems as text for a terminal: the place first, so that editors and terminals make a link of it, then what was expected and
 * found, then what to write instead.
 *
 * @example
 * Pulumi.dev.yaml:14:22  MABS-CFG-110  mabs:servers.MABS01.storage.diskSizeGiB
 *   expected  a whole number of GiB from 32 to 32767
 *   found     "1.5TB"
 *   hint      write 1536
 */
export function renderProblems(problems: readonly Problem[]): string {
    return problems.map(renderProblem).join("\n\n");
}

function renderProblem(problem: Problem): string {
    const { id, path, expected, found, nearest, other, hint, url } = problem;
    const head = joined(place(problem), id, path);
    const rows: readonly (readonly [string, string | undefined])[] = [
        ["expected", expected],
        ["found", found],
        ["nearest", nearest],
        ["other", other === undefined ? undefined : joined(place({ ...other, file: problem.file }), other.path)],
        ["hint", hint],
        ["see", url],
    ];
    return [head, ...rows.flatMap(([name, text]) => (text === undefined ? [] : [`  ${name.padEnd(9)} ${text}`]))].join(
        "\n",
    );
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("  ");

type Place = { readonly [Part in "file" | "line" | "column"]?: Problem[Part] | undefined };

function place({ file, line, column }: Place): string {
    return [file, line, column].filter((part) => part !== undefined).join(":");
}
