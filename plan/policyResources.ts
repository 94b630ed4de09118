import { Inputs } from "../policies/core/inputs";
import type { StackResource } from "../policies/core/resource";
import type { RegisteredResource } from "./offlineMonitor";

/** Registered resources as the policies look at them, components among them: one says that its servers leave by a proxy, which no resource does. */
export function policyResources(registered: readonly RegisteredResource[]): readonly StackResource[] {
    return registered.map(policyResource);
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
