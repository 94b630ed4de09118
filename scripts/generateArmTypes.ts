/**
 * Writes `facts/armTypes/<module>.json`: the ARM types of azure-native's resources in the names of the SDK's arguments.
 *
 * Usage: npx tsx scripts/generateArmTypes.ts <folder of the ARM type data> [--check]
 *
 * The folder holds `README.md` with the table of tokens, `bicep-types-az/` and `azure-resource-manager-schemas/`.
 * With --check nothing is written; the exit code is 1 when a committed file differs.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderArmTypes } from "./armTypes/renderArmTypes";

const target = join(__dirname, "..", "facts", "armTypes");
const [folder, ...flags] = process.argv.slice(2);

if (folder === undefined || !existsSync(join(folder, "README.md")) || flags.some((flag) => flag !== "--check")) {
    process.stderr.write("Usage: npx tsx scripts/generateArmTypes.ts <folder of the ARM type data> [--check]\n");
    process.exit(2);
}

const fresh = renderArmTypes(folder);
const committed = readdirSync(target).filter((name) => name.endsWith(".json"));
const superfluous = committed.filter((name) => !fresh.has(name));
const stale = [...fresh].filter(
    ([name, text]) => !committed.includes(name) || readFileSync(join(target, name), "utf8") !== text,
);

if (flags.includes("--check")) {
    const all = [...stale.map(([name]) => name), ...superfluous];
    all.forEach((name) => process.stderr.write(`stale: facts/armTypes/${name}\n`));
    process.exit(all.length === 0 ? 0 : 1);
}
stale.forEach(([name, text]) => writeFileSync(join(target, name), text));
superfluous.forEach((name) => process.stderr.write(`no longer generated, remove it: facts/armTypes/${name}\n`));
process.stdout.write(`${String(stale.length)} of ${String(fresh.size)} files written\n`);
