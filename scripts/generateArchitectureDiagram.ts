import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { instance } from "@viz-js/viz";

/**
 * Draws `docs/images/architecture.svg` from `docs/images/architecture.dot` with Graphviz compiled to WebAssembly, so that no
 * tool has to be installed. `--check` compares instead of writing and ends with 1 when the picture is stale.
 */
async function main(check: boolean): Promise<void> {
    const folder = join(__dirname, "..", "docs", "images");
    const viz = await instance();
    const svg = `${viz.renderString(readFileSync(join(folder, "architecture.dot"), "utf8"), { format: "svg" }).trim()}\n`;
    const target = join(folder, "architecture.svg");
    if (!check) writeFileSync(target, svg);
    else if (readFileSync(target, "utf8") !== svg) {
        process.stderr.write("docs/images/architecture.svg is stale: npm run generate\n");
        process.exitCode = 1;
    }
}

void main(process.argv.includes("--check"));
