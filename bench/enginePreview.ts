import { EngineWorkspace } from "../sandbox/engine";
import { engineRemedy, findEngine } from "../sandbox/findEngine";

export { engineRemedy };

/** A function that previews a project with the real engine and gives the milliseconds; undefined without an engine. */
export interface PreviewSubject {
    readonly projectFolder: string;
    readonly stack: string;
    readonly configFile?: string;
    /** Folders of policy packs. */
    readonly policyPacks?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
}

export async function withPreviews<T>(
    subjects: readonly PreviewSubject[],
    use: (previews: readonly (() => Promise<number>)[]) => Promise<T>,
): Promise<T | undefined> {
    const engine = findEngine(process.env);
    if (engine === undefined) return undefined;
    const workspaces: EngineWorkspace[] = [];
    try {
        for (const subject of subjects) workspaces.push(await EngineWorkspace.create({ engine, ...subject }));
        const previews = workspaces.map(
            (workspace, index) => () => previewMs(workspace, subjects[index]?.policyPacks ?? []),
        );
        return await use(previews);
    } finally {
        for (const workspace of workspaces) workspace.dispose();
    }
}

async function previewMs(workspace: EngineWorkspace, policyPacks: readonly string[]): Promise<number> {
    const { exitCode, durationMs, stdout, stderr } = await workspace.preview({ policyPacks, readPolicyEvents: false });
    if (exitCode !== 0)
        throw new Error(`the preview ended with ${exitCode}\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
    return durationMs;
}
