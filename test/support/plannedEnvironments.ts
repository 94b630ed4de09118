import { join } from "node:path";
import { environmentSecrets } from "../../components/environmentSecrets";
import type { Environment } from "../../config/environment.generated";
import { readGuestFiles } from "../../config/guestFiles";
import { loadEnvironmentFile } from "../../config/load";
import { renderProblems } from "../../config/renderProblems";
import { buildModel } from "../../model/buildModel";
import { checkEnvironment } from "../../model/checkEnvironment";
import type { EnvironmentPlan } from "../../plan/environmentPlan";
import type { ResourceOutputs } from "../../plan/offlineMonitor";
import { planEnvironment } from "../../plan/planEnvironment";
import { signatureKey, signatures } from "../../plan/wireValue";
import { wireMarks } from "../../facts/armTypes/pulumiValues";
import { armId } from "../../sandbox/armId";
import { existingOutputs } from "../../sandbox/azureOutputs";
import type { Properties } from "../../sandbox/resourceBackend";
import type { Mode } from "./recorder";
import { modes } from "./recorder";
import type { CommittedStack } from "./stackFiles";
import { committedStacks, repositoryRoot } from "./stackFiles";
import { today } from "./stackTexts";

/** A committed environment with its plan in one mode. */
export interface PlannedEnvironment extends CommittedStack {
    readonly mode: Mode;
    /** As the loader reads the stack file. */
    readonly environment: Environment;
    readonly plan: EnvironmentPlan;
}

let planning: Promise<readonly PlannedEnvironment[]> | undefined;

/**
 * Every committed stack file and example, planned as a preview of something new and as an update in which every resource answers as Azure
 * would. Each is planned once in a process, however many tests ask.
 */
export function plannedEnvironments(): Promise<readonly PlannedEnvironment[]> {
    planning ??= planAll();
    return planning;
}

/** One committed environment in one mode. */
export async function plannedEnvironment(stack: string, mode: Mode = "preview"): Promise<PlannedEnvironment> {
    const environments = await plannedEnvironments();
    const found = environments.find((environment) => environment.stack === stack && environment.mode === mode);
    if (found === undefined) throw new Error(`no committed stack file describes ${stack}`);
    return found;
}

/** One after the other, because a run has the SDK's state to itself. */
async function planAll(): Promise<readonly PlannedEnvironment[]> {
    const planned: PlannedEnvironment[] = [];
    for (const committed of committedStacks) {
        const environment = loaded(committed);
        const model = buildModel(environment, { stack: committed.stack, guestFiles: readGuestFiles() });
        for (const mode of modes) {
            const plan = await planEnvironment(model, environmentSecrets(environment), {
                file: committed.path,
                today,
                ...(mode === "update" ? { outputs: azureAnswers() } : {}),
            });
            planned.push({ ...committed, mode, environment, plan });
        }
    }
    return planned;
}

function loaded({ path }: CommittedStack): Environment {
    const result = loadEnvironmentFile(join(repositoryRoot, path), { today, check: checkEnvironment });
    if (result.ok) return result.environment;
    throw new Error(`${path} has mistakes:\n${renderProblems(result.problems)}`);
}

const subscriptionId = "00000000-0000-0000-0000-000000000000";

/** Answers as Azure does after creation, remembering inputs because a firewall takes its address from its subnet. */
export function azureAnswers(): ResourceOutputs {
    const inputsById = new Map<string, Properties>();
    return ({ type, name, inputs }) => {
        if (type.startsWith("random:")) return { id: "none", outputs: { ...inputs, result: generated(name) } };
        const id = armId({ urn: "", type, name }, opened(inputs), subscriptionId);
        inputsById.set(id, inputs);
        return { id, outputs: existingOutputs(type, id, inputs, (other) => inputsById.get(other)) };
    };
}

/** An id holds names in clear text, whatever the program keeps secret. */
function opened(inputs: Properties): Properties {
    const open = (value: unknown): unknown => (wireMarks.isSecret(value) ? wireMarks.secretValue(value) : value);
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, open(value)]));
}

function generated(name: string): Properties {
    return { [signatureKey]: signatures.secret, value: `generated for ${name}` };
}
