import { existsSync } from "node:fs";
import { join } from "node:path";
import { ruleConstants } from "../../scripts/evidence/ruleConstants";
import { read, root } from "../repo/files";

/** A test as a register names it: `title` is its title, or the beginning of it. */
export interface NamedTest {
    readonly file: string;
    readonly title: string;
}

/** Whether a file has a test of that title, or a rule or a row that is made into tests of it: of mocha, or of Pester. */
export function hasTest({ file, title }: NamedTest): boolean {
    if (!existsSync(join(root, file))) return false;
    const text = read(file);
    const rule = /^rule (?<id>[a-z0-9-]+)$/.exec(title)?.groups?.["id"];
    if (rule !== undefined) return new RegExp(`\\bdescribe\\w*Rule\\(\\s*${constants().get(rule) ?? "?"},`).test(text);
    const escaped = title
        .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("'", "''?")
        .replaceAll('"', '\\\\?"');
    const before = file.endsWith(".Tests.ps1") ? "\\bIt\\s+" : "(?:\\bit\\(\\s*|\\btitle: *\\s*)";
    return new RegExp(`${before}["'\`]${escaped}`).test(text);
}

let known: ReadonlyMap<string, string> | undefined;

function constants(): ReadonlyMap<string, string> {
    return (known ??= ruleConstants());
}
