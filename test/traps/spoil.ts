import type { PlannedObject, PlannedOptions, PlannedResource, PlannedValue } from "../../plan/plannedResource";
import type { PlannedEnvironment } from "../support/plannedEnvironments";

/** Makes one mistake in a plan; the plan that it is given stays as it is. */
export type Spoil = (planned: PlannedEnvironment) => PlannedEnvironment;

/** Sets an input; `undefined` takes it away. The path is that of `valueAt`. */
export function input(name: string, path: string, value: PlannedValue | undefined): Spoil {
    return changing(name, (resource) => ({
        ...resource,
        inputs: replaced(resource.inputs, path.split("."), value) as PlannedObject,
    }));
}

/** Sets an option; `undefined` takes it away. */
export function option<Key extends keyof PlannedOptions>(name: string, key: Key, value?: PlannedOptions[Key]): Spoil {
    return changing(name, (resource) => {
        const { [key]: _before, ...options } = resource.options;
        return { ...resource, options: value === undefined ? options : { ...options, [key]: value } };
    });
}

/** Lets a resource no longer wait for another one. */
export function withoutDependency(name: string, dependency: string): Spoil {
    return changing(name, (resource) => {
        const before = resource.options.dependsOn ?? [];
        const dependsOn = before.filter((urn) => !urn.endsWith(`::${dependency}`));
        if (dependsOn.length === before.length) throw new Error(`${name} does not depend on ${dependency}`);
        return { ...resource, options: { ...resource.options, dependsOn } };
    });
}

/** Lets a resource wait for nothing at all. */
export function withoutDependencies(name: string): Spoil {
    return option(name, "dependsOn");
}

/** Takes a path out of the changes that are ignored. */
export function noticing(name: string, path: string): Spoil {
    return changing(name, (resource) => ({
        ...resource,
        options: {
            ...resource.options,
            ignoreChanges: (resource.options.ignoreChanges ?? []).filter((ignored) => ignored !== path),
        },
    }));
}

/** Takes a resource away. */
export function missing(name: string): Spoil {
    return withResources((resources) => {
        named(resources, name);
        return resources.filter((resource) => resource.name !== name);
    });
}

/** Adds a resource made after the pattern of another one. */
export function copied(name: string, copy: string, changes: Partial<PlannedResource> = {}): Spoil {
    return withResources((resources) => {
        const original = named(resources, name);
        const urn = `${original.urn.slice(0, -name.length)}${copy}`;
        return [...resources, { ...original, urn, name: copy, ...changes }];
    });
}

/** Makes several mistakes, one after the other. */
export function both(...spoils: readonly Spoil[]): Spoil {
    return (planned) => spoils.reduce((current, spoil) => spoil(current), planned);
}

function changing(name: string, change: (resource: PlannedResource) => PlannedResource): Spoil {
    return withResources((resources) => {
        const target = named(resources, name);
        return resources.map((resource) => (resource === target ? change(resource) : resource));
    });
}

function withResources(change: (resources: readonly PlannedResource[]) => readonly PlannedResource[]): Spoil {
    return (planned) => ({ ...planned, plan: { ...planned.plan, resources: change(planned.plan.resources) } });
}

function named(resources: readonly PlannedResource[], name: string): PlannedResource {
    const found = resources.find((resource) => resource.name === name);
    if (found === undefined) throw new Error(`no resource is named ${name}`);
    return found;
}

function replaced(
    target: PlannedValue | undefined,
    [key, ...rest]: readonly string[],
    value: PlannedValue | undefined,
): PlannedValue | undefined {
    if (key === undefined) return value;
    if (Array.isArray(target)) {
        const list: readonly PlannedValue[] = target;
        return list.map((item, index) => (String(index) === key ? (replaced(item, rest, value) ?? null) : item));
    }
    const { [key]: before, ...others } = (target ?? {}) as PlannedObject;
    const after = replaced(before, rest, value);
    return after === undefined ? others : { ...others, [key]: after };
}
