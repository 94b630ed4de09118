import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import { runOffline } from "../../../plan/offlineMonitor";
import { policyResources } from "../../../plan/policyResources";
import { emptyConfig, type PackConfig } from "../../../policies/core/packConfig";
import { type PackReport, runRules } from "../../../policies/core/run";
import { resolveSettings } from "../../../policies/core/settings";
import type { StackResource } from "../../../policies/core/resource";
import { rules } from "../../../policies/rules";
import type { Mode } from "../../support/recorder";
import { azureAnswers } from "../../support/plannedEnvironments";
import { today } from "../../support/stackTexts";

/** A program registers its resources when it is loaded. */
const load = createRequire(__filename);

/** Programs as other people write them: plain azure-native, each a Pulumi project of its own. */
const galleryFolder = join(__dirname, "..", "gallery");

export const galleryStack = "test";

export interface GalleryProgram {
    readonly name: string;
    readonly folder: string;
    /** What its author says about it. */
    readonly description: string;
}

export const gallery: readonly GalleryProgram[] = readdirSync(galleryFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
        const folder = join(galleryFolder, name);
        const project = parse(readFileSync(join(folder, "Pulumi.yaml"), "utf8")) as { readonly description: string };
        return { name, folder, description: project.description };
    });

/** What a program asks for. */
export async function registered(
    { name, folder }: GalleryProgram,
    mode: Mode = "preview",
): Promise<readonly StackResource[]> {
    const entry = join(folder, "index.ts");
    for (const file of Object.keys(load.cache)) if (file.startsWith(folder)) delete load.cache[file];
    const { resources } = await runOffline(() => void load(entry), {
        project: name,
        stack: galleryStack,
        ...(mode === "update" ? { outputs: azureAnswers() } : {}),
    });
    return policyResources(resources);
}

/** What the pack says of a program, in the process. */
export async function judge(
    program: GalleryProgram,
    mode: Mode = "preview",
    { settings, native }: PackConfig = emptyConfig,
): Promise<PackReport> {
    return runRules(await registered(program, mode), {
        rules,
        settings: resolveSettings(settings, { stack: galleryStack }),
        native,
        today,
    });
}
