import { readFileSync } from "node:fs";
import { join } from "node:path";
import { instance } from "@viz-js/viz";
import { writeGenerated } from "./writeGenerated";

/**
 * Draws `docs/images/architecture.svg` from `docs/images/architecture.dot` with Graphviz compiled to WebAssembly, so that no
 * tool has to be installed.
 *
 * Run: `npx tsx scripts/generateArchitectureDiagram.ts [--check]`.
 */
async function main(): Promise<void> {
    const folder = join(__dirname, "..", "docs", "images");
    const viz = await instance();
    const svg = viz.renderString(readFileSync(join(folder, "architecture.dot"), "utf8"), { format: "svg" });
    writeGenerated(join(folder, "architecture.svg"), `${svg.trim()}\n`);
}

void main();
