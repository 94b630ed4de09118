import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rules } from "../../policies/rules";

const folder = join(__dirname, "..", "..", "policies", "rules");

/** The name under which each rule is exported, by its id: the name by which a test refers to it. */
export function ruleConstants(): ReadonlyMap<string, string> {
    const known = new Map<unknown, string>(rules.map((rule) => [rule, rule.id]));
    const constants = new Map<string, string>();
    for (const family of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
        for (const file of readdirSync(join(folder, family.name)))
            for (const [name, value] of Object.entries(exportsOf(join(folder, family.name, file)))) {
                const id = known.get(value);
                if (id !== undefined) constants.set(id, name);
            }
    return constants;
}

const load = createRequire(__filename);

function exportsOf(path: string): Readonly<Record<string, unknown>> {
    return load(path) as Readonly<Record<string, unknown>>;
}
