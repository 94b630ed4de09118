import type * as pulumi from "@pulumi/pulumi";
import { withoutStackTraces } from "../components/registration";
import { BackupEnvironment } from "../components/backupEnvironment";
import { checkResource } from "../facts/armTypes/checkResource";
import type { EnvironmentModel } from "../model/types/environment";
import type { EnvironmentSecrets } from "../components/environmentSecrets";
import type { EnvironmentPlan, TypeFinding } from "./environmentPlan";
import type { OfflineOptions, RegisteredResource } from "./offlineMonitor";
import { runOffline } from "./offlineMonitor";

/** Name of the Pulumi project; part of every URN. */
const projectName = "mabs";

export interface PlanOptions {
    readonly file: string;
    /** Keeps stack traces, at several times the cost: for an unexpected error. */
    readonly keepStackTraces?: boolean;
    readonly outputs?: OfflineOptions["outputs"];
}

/** Plans an environment offline: registers every resource with the in-process monitor and checks each against its ARM type. */
export async function planEnvironment(
    model: EnvironmentModel,
    secrets: EnvironmentSecrets,
    options: PlanOptions,
): Promise<EnvironmentPlan> {
    const restoreStackTraces = withoutStackTraces(options.keepStackTraces ?? false);
    try {
        const order = new ConstructionOrder();
        const program = (): void =>
            void new BackupEnvironment(model.stack, { model, secrets }, { transformations: [order.record] });
        const run = await runOffline(program, {
            project: projectName,
            stack: model.stack,
            ...(options.outputs === undefined ? {} : { outputs: options.outputs }),
        });
        const resources = order.sorted(run.resources);
        return {
            stack: model.stack,
            file: options.file,
            model,
            resources: resources.map(({ planned }) => planned),
            typeFindings: resources.flatMap(typeFindings),
        };
    } finally {
        restoreStackTraces();
    }
}

function typeFindings({ planned, wireInputs }: RegisteredResource): readonly TypeFinding[] {
    if (!planned.custom) return [];
    const { urn, type, name } = planned;
    return (checkResource(type, wireInputs) ?? []).map((finding) => ({ ...finding, urn, type, name }));
}

/**
 * The order in which the program makes its resources, which is that of the source and reads well. Registrations arrive as
 * their inputs become known, which is neither.
 */
class ConstructionOrder {
    private readonly places = new Map<string, number>();

    readonly record: pulumi.ResourceTransformation = ({ type, name }) => {
        this.places.set(`${type} ${name}`, this.places.size);
        return undefined;
    };

    sorted(resources: readonly RegisteredResource[]): readonly RegisteredResource[] {
        const place = ({ planned }: RegisteredResource): number =>
            this.places.get(`${planned.type} ${planned.name}`) ?? -1;
        return [...resources].sort((a, b) => place(a) - place(b));
    }
}
