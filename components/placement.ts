import type * as pulumi from "@pulumi/pulumi";
import type { Tags } from "../model/types/azure";

/** Where the resources of a component go, and what they are tagged with. */
export interface Placement {
    /**
     * Required. Physical name of the resource group. Plain text, not an output: a plan then knows the names of
     * everything that goes into the group before the group exists; the order comes from `dependsOn`.
     */
    readonly resourceGroupName: string;
    /** Required. Region in its short form, such as `westeurope`. */
    readonly location: string;
    /** Required. Reach every taggable resource. */
    readonly tags: Tags;
    /** Required. What must exist before anything is put there: the resource group, if the program makes it. */
    readonly dependsOn: readonly pulumi.Resource[];
}

/** How strongly resources that cannot be made again are guarded. */
export interface Safeguards {
    /** Required. Pulumi refuses to delete or replace the resource. */
    readonly protect: boolean;
    /** Required. A deletion from the stack leaves the resource in Azure. */
    readonly retainOnDelete: boolean;
}

/** Options of a child, over what follows from its parent and its placement. */
export type ChildOptions = Omit<pulumi.CustomResourceOptions, "parent" | "dependsOn"> & {
    readonly dependsOn?: readonly pulumi.Resource[];
};

/** Options of a child that goes into the resource group of `placement`. */
export function childOptions(
    parent: pulumi.Resource,
    placement: Pick<Placement, "dependsOn">,
    options: ChildOptions = {},
): pulumi.CustomResourceOptions {
    return { ...options, parent, dependsOn: [...placement.dependsOn, ...(options.dependsOn ?? [])] };
}
