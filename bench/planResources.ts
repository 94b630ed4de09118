import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "./process";

interface Planned {
    readonly type: string;
    readonly name: string;
    readonly inputs: object;
}

/** The azure-native resources of a stack file, from the JSON plan. */
export function planResources(file: string): Promise<readonly Planned[]> {
    const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(repositoryRoot, "cli", "mabs.js"), "plan", "--file", file, "--format", "json"],
        {
            cwd: repositoryRoot,
            encoding: "utf8",
            maxBuffer: 512 * 1024 * 1024,
        },
    );
    if (status !== 0) return Promise.reject(new Error(`the plan of ${file} ended with ${String(status)}\n${stderr}`));
    const { environments } = JSON.parse(stdout) as { environments: readonly { resources: readonly Planned[] }[] };
    return Promise.resolve(
        environments.flatMap(({ resources }) => resources).filter(({ type }) => type.startsWith("azure-native:")),
    );
}
