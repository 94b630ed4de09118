import { Inputs } from "../policies/core/inputs";
import type { StackResource } from "../policies/core/resource";
import { typed } from "../policies/core/typeToken";
import type { RegisteredResource } from "./offlineMonitor";

/** Registered resources as the policies look at them, components among them: one says that its servers leave by a proxy, which no resource does. */
export function policyResources(registered: readonly RegisteredResource[]): readonly StackResource[] {
    return registered.map(policyResource);
}

function policyResource({ planned, wireInputs, inputDependencies }: RegisteredResource): StackResource {
    const { urn, name, parent, options } = planned;
    const owner = { urn, name, ...typed(planned.type) };
    const createTimeoutSeconds = durationSeconds(options.customTimeouts?.create);
    return {
        ...owner,
        inputs: new Inputs(owner, wireInputs),
        protect: options.protect ?? false,
        ignoreChanges: options.ignoreChanges ?? [],
        ...(createTimeoutSeconds === undefined ? {} : { createTimeoutSeconds }),
        ...(parent === "" ? {} : { parent }),
        dependencies: options.dependsOn ?? [],
        inputDependencies,
    };
}

const secondsPerUnit: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** Seconds of a duration as resource options write it: `90m`, `1h30m`. */
function durationSeconds(duration: string | undefined): number | undefined {
    if (duration === undefined || !/^(?:[\d.]+[hms])+$/.test(duration)) return undefined;
    const parts = duration.match(/[\d.]+[hms]/g) ?? [];
    return parts.reduce((sum, part) => sum + Number(part.slice(0, -1)) * (secondsPerUnit[part.slice(-1)] ?? 0), 0);
}
