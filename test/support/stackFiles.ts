import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Root of the repository. */
export const repositoryRoot = join(__dirname, "..", "..");

/** A committed stack file; `path` is relative to the root. */
export interface CommittedStack {
    readonly stack: string;
    readonly path: string;
}

/** The three environments. */
export const environments: readonly CommittedStack[] = ["dev", "test", "prod"].map((stack) => ({
    stack,
    path: `Pulumi.${stack}.yaml`,
}));

/** One for each choice that a user makes. */
const examples: readonly CommittedStack[] = readdirSync(join(repositoryRoot, "examples"), {
    withFileTypes: true,
})
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
        const file = `Pulumi.${name}.yaml`;
        return readdirSync(join(repositoryRoot, "examples", name)).includes(file)
            ? [{ stack: name, path: `examples/${name}/${file}` }]
            : [];
    })
    .sort((a, b) => (a.stack < b.stack ? -1 : 1));

export const committedStacks: readonly CommittedStack[] = [...environments, ...examples];
