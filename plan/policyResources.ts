import { Inputs } from "../policies/core/inputs";
import type { StackResource } from "../policies/core/resource";
import type { RegisteredResource } from "./offlineMonitor";

/** Registered resources as the policies look at them; components hold nothing that a rule could read. */
export function policyResources(registered: readonly RegisteredResource[]): readonly StackResource[] {
    return registered.filter(({ planned }) => planned.custom).map(policyResource);
}

function policyResource({ planned, wireInputs, inputDependencies }: RegisteredResource): StackResource {
    const { urn, type, name, options } = planned;
    return {
        urn,
        type,
        name,
        inputs: new Inputs({ urn, type, name }, wireInputs),
        protect: options.protect ?? false,
        ignoreChanges: options.ignoreChanges ?? [],
        dependencies: options.dependsOn ?? [],
        inputDependencies,
    };
}
