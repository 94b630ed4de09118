import type { PlannedObject, PlannedValue } from "../plan/plannedResource";
import { plannedObject } from "../plan/wireValue";
import type { PreviewDocument, PreviewState } from "./previewDocument";

/** What both kinds of plan know of a resource. `PlannedResource` has it all. */
export interface ComparableResource {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    readonly parent: string;
    /** Secrets are `"[secret]"`, values known only after creation `"[unknown]"`. */
    readonly inputs: PlannedObject;
}

/** One place where two plans disagree; a side that has nothing there is absent. */
export interface PlanDifference {
    readonly urn: string;
    /** Such as `inputs.properties.sku.name`; empty when a whole resource is on one side only. */
    readonly path: string;
    readonly left?: PlannedValue;
    readonly right?: PlannedValue;
}

/**
 * Every difference between two plans, sorted by URN and path. A plan that names a URN twice differs from every plan that
 * does not, at the path `count`.
 */
export function comparePlans(
    left: readonly ComparableResource[],
    right: readonly ComparableResource[],
): readonly PlanDifference[] {
    const lefts = byUrn(left);
    const rights = byUrn(right);
    const urns = [...new Set([...lefts.keys(), ...rights.keys()])].sort();
    return urns.flatMap((urn) => resourceDifferences(urn, lefts.get(urn) ?? [], rights.get(urn) ?? []));
}

/**
 * The resources that a preview of the engine would leave behind, in the form of a plan: without the stack itself,
 * providers, resources that are only looked up, and those that go.
 *
 * @param document what `pulumi preview --json --show-sames` printed; without `--show-sames` it lacks what stays as it is.
 */
export function planFromPreview(document: PreviewDocument): readonly ComparableResource[] {
    const states = new Map<string, PreviewState>();
    for (const { op, newState } of document.steps ?? []) {
        if (newState === undefined || !keepingOperations.has(op) || isEngineOwn(newState)) continue;
        if (!states.has(newState.urn)) states.set(newState.urn, newState);
    }
    return [...states.values()].map(({ urn, type, parent = "", inputs = {} }) => ({
        urn,
        type,
        name: urn.split("::").slice(3).join("::"),
        parent,
        inputs: plannedObject(inputs),
    }));
}

/** A replacement may be reported as several steps of one URN. */
const keepingOperations: ReadonlySet<string> = new Set([
    "create",
    "update",
    "same",
    "replace",
    "create-replacement",
    "import",
    "import-replacement",
]);

function isEngineOwn({ type }: PreviewState): boolean {
    return type === "pulumi:pulumi:Stack" || type.startsWith("pulumi:providers:");
}

function byUrn(plan: readonly ComparableResource[]): ReadonlyMap<string, readonly ComparableResource[]> {
    const resources = new Map<string, readonly ComparableResource[]>();
    for (const resource of plan) resources.set(resource.urn, [...(resources.get(resource.urn) ?? []), resource]);
    return resources;
}

function resourceDifferences(
    urn: string,
    [left, ...furtherLeft]: readonly ComparableResource[],
    [right, ...furtherRight]: readonly ComparableResource[],
): readonly PlanDifference[] {
    const count = difference(urn, "count", 1 + furtherLeft.length, 1 + furtherRight.length);
    if (left === undefined || right === undefined)
        return [{ urn, path: "", ...sides(comparable(left), comparable(right)) }];
    return [...count, ...valueDifferences(urn, "", comparable(left), comparable(right))];
}

function comparable(resource: ComparableResource | undefined): PlannedObject | undefined {
    if (resource === undefined) return undefined;
    const { type, name, parent, inputs } = resource;
    return { type, name, parent, inputs };
}

function valueDifferences(
    urn: string,
    path: string,
    left: PlannedValue | undefined,
    right: PlannedValue | undefined,
): readonly PlanDifference[] {
    if (isList(left) && isList(right)) {
        return Array.from({ length: Math.max(left.length, right.length) }, (_item, index) =>
            valueDifferences(urn, `${path}[${index}]`, left[index], right[index]),
        ).flat();
    }
    if (isObject(left) && isObject(right)) {
        const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
        return keys.flatMap((key) =>
            valueDifferences(urn, path === "" ? key : `${path}.${key}`, left[key], right[key]),
        );
    }
    return difference(urn, path, left, right);
}

function difference(
    urn: string,
    path: string,
    left: PlannedValue | undefined,
    right: PlannedValue | undefined,
): readonly PlanDifference[] {
    return left === right ? [] : [{ urn, path, ...sides(left, right) }];
}

function sides(
    left: PlannedValue | undefined,
    right: PlannedValue | undefined,
): Pick<PlanDifference, "left" | "right"> {
    return { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
}

function isList(value: PlannedValue | undefined): value is readonly PlannedValue[] {
    return Array.isArray(value);
}

function isObject(value: PlannedValue | undefined): value is PlannedObject {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
