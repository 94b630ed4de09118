import type { PlannedResource } from "./plannedResource";

/** A component or resource with what lies below it, in the order of registration. */
export interface TreeNode {
    readonly resource: PlannedResource;
    readonly children: readonly TreeNode[];
    /** Cloud resources in this node and below; components do not count. */
    readonly resourceCount: number;
}

/** Puts a flat list in the shape of its parents. A resource whose parent is not in the list is a root. */
export function resourceTree(resources: readonly PlannedResource[]): readonly TreeNode[] {
    const byParent = new Map<string, PlannedResource[]>();
    const urns = new Set(resources.map((resource) => resource.urn));
    for (const resource of resources) {
        const parent = urns.has(resource.parent) ? resource.parent : "";
        const siblings = byParent.get(parent);
        if (siblings === undefined) byParent.set(parent, [resource]);
        else siblings.push(resource);
    }
    const nodes = (parent: string): readonly TreeNode[] =>
        (byParent.get(parent) ?? []).map((resource) => {
            const children = nodes(resource.urn);
            const below = children.reduce((count, child) => count + child.resourceCount, 0);
            return { resource, children, resourceCount: below + (resource.custom ? 1 : 0) };
        });
    return nodes("");
}

/** How many resources of each type, most frequent first, then by name. */
export function countByType(
    resources: readonly PlannedResource[],
): readonly { readonly type: string; readonly count: number }[] {
    const counts = new Map<string, number>();
    for (const { type, custom } of resources) {
        if (custom) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return [...counts]
        .map(([type, count]) => ({ type, count }))
        .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
