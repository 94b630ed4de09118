import type { PlannedObject, PlannedResource, PlannedValue } from "../../plan/plannedResource";

/** A plan as the predicates read it: by type, by name, and along the dependencies. */
export interface PlanView {
    readonly resources: readonly PlannedResource[];
    /** Resources of types without their package, such as `network:Subnet`. */
    ofType(...types: readonly string[]): readonly PlannedResource[];
    /** Whether `from` waits for `to`, directly or through others. */
    waitsFor(from: PlannedResource, to: PlannedResource): boolean;
    /** Pairs of which neither waits for the other: the engine may write them at the same time. */
    unordered(resources: readonly PlannedResource[]): readonly (readonly [PlannedResource, PlannedResource])[];
}

/** A view of the resources of a plan. */
export function viewOf({ resources }: { readonly resources: readonly PlannedResource[] }): PlanView {
    const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
    const closures = new Map<string, ReadonlySet<string>>();
    const waitsFor = (from: PlannedResource, to: PlannedResource): boolean =>
        closureOf(from.urn, byUrn, closures).has(to.urn);
    return {
        resources,
        ofType: (...types) => resources.filter((resource) => types.includes(shortType(resource))),
        waitsFor,
        unordered: (several) =>
            several.flatMap((a, index) =>
                several
                    .slice(index + 1)
                    .filter((b) => !waitsFor(a, b) && !waitsFor(b, a))
                    .map((b) => [a, b] as const),
            ),
    };
}

function closureOf(
    urn: string,
    byUrn: ReadonlyMap<string, PlannedResource>,
    known: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
    const found = known.get(urn);
    if (found !== undefined) return found;
    const closure = new Set<string>();
    for (const dependency of byUrn.get(urn)?.options.dependsOn ?? []) {
        closure.add(dependency);
        for (const further of closureOf(dependency, byUrn, known)) closure.add(further);
    }
    known.set(urn, closure);
    return closure;
}

/** Token without its package: `compute:Disk`; `index/randomPassword:RandomPassword` for the random provider. */
export function shortType({ type }: PlannedResource): string {
    return type.split(":").slice(1).join(":");
}

/** The value at a path such as `storageProfile.dataDisks.0.lun`; undefined when there is none. */
export function valueAt(inputs: PlannedObject, path: string): PlannedValue | undefined {
    return path.split(".").reduce<PlannedValue | undefined>((value, key) => member(value, key), inputs);
}

function member(value: PlannedValue | undefined, key: string): PlannedValue | undefined {
    if (isList(value)) return value[Number(key)];
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The objects of a list at a path; none when there is no list. */
export function objectsAt(inputs: PlannedObject, path: string): readonly PlannedObject[] {
    const value = valueAt(inputs, path);
    return isList(value) ? value.filter(isObject) : [];
}

/** The text at a path; empty when there is none. */
export function textAt(inputs: PlannedObject, path: string): string {
    const value = valueAt(inputs, path);
    return typeof value === "string" ? value : "";
}

/** Texts that stand in the singular property or in the plural one, as security rules have them. */
export function textsAt(inputs: PlannedObject, singular: string, plural: string): readonly string[] {
    const several = valueAt(inputs, plural);
    const one = valueAt(inputs, singular);
    return [
        ...(typeof one === "string" ? [one] : []),
        ...(isList(several) ? several.filter((text) => typeof text === "string") : []),
    ];
}

/** Every text in a value with its path. */
export function textsIn(value: PlannedValue, path = ""): readonly { readonly path: string; readonly text: string }[] {
    if (typeof value === "string") return [{ path, text: value }];
    if (isList(value)) return value.flatMap((item, index) => textsIn(item, `${path}.${index}`));
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([key, item]) => textsIn(item, path === "" ? key : `${path}.${key}`));
}

/** A finding, unless the value at the path is exactly this. */
export function unlessEqual(
    resource: PlannedResource,
    path: string,
    expected: PlannedValue | undefined,
): readonly string[] {
    const found = valueAt(resource.inputs, path);
    return JSON.stringify(found) === JSON.stringify(expected)
        ? []
        : [`${resource.name}: ${path} is ${shown(found)}, not ${shown(expected)}`];
}

function shown(value: PlannedValue | undefined): string {
    return value === undefined ? "absent" : JSON.stringify(value);
}

function isObject(value: PlannedValue | undefined): value is PlannedObject {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: PlannedValue | undefined): value is readonly PlannedValue[] {
    return Array.isArray(value);
}
