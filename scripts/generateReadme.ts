import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModels } from "../cli/loadModels";
import type { Terminal } from "../cli/terminal";
import { environmentSecrets } from "../components/environmentSecrets";
import { loadEnvironmentText } from "../config/load";
import { renderProblems } from "../config/renderProblems";
import { checkEnvironment } from "../model/checkEnvironment";
import { planEnvironment } from "../plan/planEnvironment";
import { styleFor } from "../plan/render/style";
import { renderPlanText } from "../plan/render/text";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes the excerpts in README.md from what the program really prints.
 *
 * Run: `npx tsx scripts/generateReadme.ts [--check]`.
 */
const root = join(__dirname, "..");
const columns = 112;

/** How many lines of each section an excerpt shows. */
const shownLines: Readonly<Record<string, number>> = {
    "What will exist": 20,
    "Choices that matter": 6,
    "What the server may reach": 7,
    "What cannot be undone": 3,
    Advisories: 4,
};

const silent: Terminal = {
    columns,
    style: styleFor(false),
    out: () => undefined,
    err: () => undefined,
    file: () => undefined,
};

async function planExcerpt(): Promise<string> {
    const [loaded] = loadModels({ file: [join(root, "Pulumi.dev.yaml")] }, silent) ?? [];
    if (loaded === undefined) throw new Error("Pulumi.dev.yaml has mistakes: npx mabs plan --stack dev");
    const plan = await planEnvironment(loaded.model, environmentSecrets(loaded.environment), {
        file: "Pulumi.dev.yaml",
        // Of no consequence for the parts that are shown; a real day would make the page stale every morning.
        today: "2026-11-26",
    });
    const [heading = "", ...sections] = renderPlanText(plan, columns, styleFor(false)).split("\n\n");
    const excerpts = sections.flatMap((section) => {
        const [title = "", ...lines] = section.split("\n");
        const shown = shownLines[title];
        if (shown === undefined) return [];
        return [[title, ...lines.slice(0, shown), ...(lines.length > shown ? ["  …"] : [])].join("\n")];
    });
    return [heading, ...excerpts].join("\n\n");
}

/** Mistakes that people make, put into the committed file. */
const mistakes: readonly (readonly [string, string])[] = [
    ["redundancy: LocallyRedundant", "redundency: LocallyRedundant\n    crossRegionRestore: yes"],
    ["addressSpace: [10.20.0.0/24]", "addressSpace: [10.10.0.0/24]"],
    ["protectedDataGiB: 1024", "protectedDataGiB: 20TB"],
];

function mistakesExcerpt(): string {
    const text = mistakes.reduce(
        (changed, [right, wrong]) => {
            if (!changed.includes(right)) throw new Error(`Pulumi.dev.yaml no longer holds "${right}"`);
            return changed.replace(right, wrong);
        },
        readFileSync(join(root, "Pulumi.dev.yaml"), "utf8"),
    );
    const loaded = loadEnvironmentText(text, "Pulumi.dev.yaml", { today: "2026-01-01", check: checkEnvironment });
    if (loaded.ok) throw new Error("the mistakes are none");
    return renderProblems(loaded.problems);
}

function filled(readme: string, name: string, content: string): string {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- end -->)`);
    if (!place.test(readme)) throw new Error(`README.md has no place for "${name}"`);
    return readme.replace(
        place,
        (_all, begin: string, end: string) => `${begin}\n\`\`\`\n${content.trimEnd()}\n\`\`\`\n\n${end}`,
    );
}

async function main(): Promise<void> {
    const file = join(root, "README.md");
    const readme = readFileSync(file, "utf8");
    writeGenerated(file, filled(filled(readme, "plan excerpt", await planExcerpt()), "mistakes", mistakesExcerpt()));
}

void main();
