import type { EnvironmentPlan } from "../environmentPlan";
import { countByType } from "../resourceTree";

/** Version of the document; grows when a reader of the old one would be misled. */
const schemaVersion = 1;

/** Renders plans as data, in the shape of `plan/plan.schema.json`. The same input gives the same bytes. */
export function renderPlansJson(plans: readonly EnvironmentPlan[]): string {
    return `${JSON.stringify({ schemaVersion, environments: plans.map(planDocument) }, null, 2)}\n`;
}

function planDocument({ stack, file, model, resources, typeFindings, policies }: EnvironmentPlan): object {
    const counts = countByType(resources);
    return {
        stack,
        file,
        place: model.place,
        counts: {
            resources: counts.reduce((sum, { count }) => sum + count, 0),
            components: resources.filter(({ custom }) => !custom).length,
            byType: Object.fromEntries(counts.map(({ type, count }) => [type, count])),
        },
        choices: model.choices,
        servers: model.servers.map(({ name, virtualMachine, capacity, disks }) => ({
            name,
            size: virtualMachine.size,
            capacity,
            disks: disks.map(({ key, lun, sizeGiB, sku }) => ({ key, lun, sizeGiB, sku })),
        })),
        egress: model.egressRequirements,
        egressNotReached: model.egressNotReached,
        oneWayDoors: model.oneWayDoors,
        advisories: model.advisories,
        typeFindings,
        policies,
        nextSteps: model.nextSteps,
        resources,
    };
}
