import type * as pulumi from "@pulumi/pulumi";
import { withoutStackTraces } from "../components/registration";
import { BackupEnvironment } from "../components/backupEnvironment";
import type { EnvironmentModel } from "../model/types/environment";
import type { EnvironmentSecrets } from "../components/environmentSecrets";
import type { EnvironmentPlan, TypeFinding } from "./environmentPlan";
import type { OfflineOptions, RegisteredResource } from "./offlineMonitor";
import { runOffline } from "./offlineMonitor";
import { policyResources } from "./policyResources";
import type { StackResource } from "../policies/core/resource";
import { emptyConfig, type PackConfig } from "../policies/core/packConfig";
import { runRules } from "../policies/core/run";
import { resolveSettings } from "../policies/core/settings";
import { rules } from "../policies/rules";
import { armFindings } from "../policies/rules/types/armType";

/** Name of the Pulumi project; part of every URN. */
const projectName = "mabs";

export interface PlanOptions {
    readonly file: string;
    /** Keeps stack traces, at several times the cost: for an unexpected error. */
    readonly keepStackTraces?: boolean;
    readonly outputs?: OfflineOptions["outputs"];
    /** Day of the plan, YYYY-MM-DD: exemptions end, sizes retire. */
    readonly today: string;
    /** Levels, parameters and exemptions of the policy pack; default: the documented levels. */
    readonly policies?: PackConfig;
}

/** Plans an environment offline: registers every resource with the in-process monitor and holds the policy pack against them. */
export async function planEnvironment(
    model: EnvironmentModel,
    secrets: EnvironmentSecrets,
    options: PlanOptions,
): Promise<EnvironmentPlan> {
    const policies = options.policies ?? emptyConfig;
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
        const judged = policyResources(resources);
        return {
            stack: model.stack,
            file: options.file,
            model,
            resources: resources.map(({ planned }) => planned),
            typeFindings: judged.flatMap(typeFindings),
            policies: runRules(judged, {
                rules,
                settings: resolveSettings(policies.settings, { stack: model.stack }),
                native: policies.native,
                today: options.today,
            }),
        };
    } finally {
        restoreStackTraces();
    }
}

function typeFindings(resource: StackResource): readonly TypeFinding[] {
    const { urn, type, name } = resource;
    return armFindings(resource).map((finding) => ({ ...finding, urn, type, name }));
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
