import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";

const older = ["azure:", "azure-nextgen:"] as const;

export const currentModules = stackRule({
    id: "lifecycle-current-modules",
    check: (stack) =>
        stack.resources.flatMap((resource) => {
            const found = outdated(resource);
            return found === undefined
                ? []
                : [resource.inputs.finding("", "a module of azure-native without a version", { found })];
        }),
});

/** What is older than need be about the type of a resource. Previews have a rule of their own. */
function outdated({ type, pinnedTo }: StackResource): string | undefined {
    if (pinnedTo !== undefined) return pinnedTo.isPreview ? undefined : `API version ${pinnedTo.version}`;
    const provider = older.find((beginning) => type.startsWith(beginning));
    return provider === undefined ? undefined : `a resource of the provider ${provider.slice(0, -1)}`;
}
