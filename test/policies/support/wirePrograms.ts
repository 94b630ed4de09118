import { join } from "node:path";
import { BackupEnvironment } from "../../../components/backupEnvironment";
import { environmentSecrets } from "../../../components/environmentSecrets";
import { readGuestFiles } from "../../../config/guestFiles";
import { loadEnvironmentFile } from "../../../config/load";
import { buildModel } from "../../../model/buildModel";
import { checkEnvironment } from "../../../model/checkEnvironment";
import { runOffline } from "../../../plan/offlineMonitor";
import { policyResources } from "../../../plan/policyResources";
import { Inputs } from "../../../policies/core/inputs";
import type { StackResource } from "../../../policies/core/resource";
import { azureAnswers } from "../../support/plannedEnvironments";
import { modes } from "../../support/recorder";
import { environments, repositoryRoot } from "../../support/stackFiles";
import { today } from "../../support/stackTexts";
import { gallery, registered } from "./gallery";
import { type Form, forms } from "./programs";

/** A real program, as the engine would get it. */
export interface WireProgram {
    readonly name: string;
    readonly resources: readonly StackResource[];
}

/** The committed environments and the gallery, each as a preview and as an update. Each is run once in a process, however many tests ask. */
export function wirePrograms(): Promise<readonly WireProgram[]> {
    return (programs ??= runAll());
}

let programs: Promise<readonly WireProgram[]> | undefined;

/** One after the other, because a run has the SDK's state to itself. */
async function runAll(): Promise<readonly WireProgram[]> {
    const all: WireProgram[] = [];
    for (const mode of modes) {
        for (const { stack, path } of environments) {
            const loaded = loadEnvironmentFile(join(repositoryRoot, path), { today, check: checkEnvironment });
            if (!loaded.ok) throw new Error(`${path} has mistakes`);
            const model = buildModel(loaded.environment, { stack, guestFiles: readGuestFiles() });
            const args = { model, secrets: environmentSecrets(loaded.environment) };
            const { resources } = await runOffline(() => void new BackupEnvironment(stack, args), {
                project: "mabs",
                stack,
                ...(mode === "update" ? { outputs: azureAnswers() } : {}),
            });
            all.push({ name: `${stack} (${mode})`, resources: policyResources(resources) });
        }
        for (const program of gallery)
            all.push({ name: `${program.name} (${mode})`, resources: await registered(program, mode) });
    }
    return all;
}

/** The same resource with other inputs, in wire form or behind the proxy of the policy SDK. */
export function withInputs(
    resource: Omit<StackResource, "inputs">,
    inputs: Readonly<Record<string, unknown>>,
    form: Form = "wire",
): StackResource {
    const { urn, type, name } = resource;
    return { ...resource, inputs: new Inputs({ urn, type, name }, forms[form](inputs)) };
}

export function wireInputs({ inputs }: StackResource): Readonly<Record<string, unknown>> {
    return inputs.raw() as Readonly<Record<string, unknown>>;
}
