import type { Finding } from "../../core/finding";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";

/** What is wrong when a resource does not wait for others, one finding each. */
export function notAfter(
    stack: Stack,
    later: StackResource,
    earlier: readonly StackResource[],
    why: string,
): readonly Finding[] {
    return earlier
        .filter((one) => one.urn !== later.urn && !stack.isAfter(later, one))
        .map((one) =>
            later.inputs.finding("", `after ${one.name}, ${why}`, {
                found: "made without waiting for it",
                fix: `add ${one.name} to dependsOn of ${later.name}`,
            }),
        );
}
