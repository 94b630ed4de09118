import type { Finding } from "../../core/finding";
import type { Resource } from "../../core/resource";

/** Finds a resource that Pulumi would delete or replace without a question. */
export function findUnprotected(resource: Resource): readonly Finding[] {
    return resource.protect
        ? []
        : [resource.inputs.finding("", "protect: true in its options", { found: "protect: false" })];
}
