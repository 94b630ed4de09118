import type * as pulumi from "@pulumi/pulumi";

/**
 * Changes one kind of child of a component before it is registered: either arguments that replace those of the same name,
 * or a function that gets arguments, options and logical name and answers with what to use instead.
 *
 * The way out when a component lacks an input. It lives in the arguments because the `transforms` option of the SDK
 * cannot be used under the SDK's mocks.
 *
 * @example { bastion: { enableTunneling: true } }
 * @example { disk: (args, opts, name) => (name.endsWith("scratch") ? { args: { ...args, tier: "P20" }, opts } : { args, opts }) }
 */
export type Transform<Args extends object> =
    Partial<Args> | ((args: Args, opts: pulumi.CustomResourceOptions, name: string) => Transformed<Args>);

/** Arguments and options after a transform. */
export interface Transformed<Args extends object> {
    readonly args: Args;
    readonly opts: pulumi.CustomResourceOptions;
}

/** Applies a transform, or hands back what it got when there is none. */
export function transformed<Args extends object>(
    transform: Transform<Args> | undefined,
    name: string,
    args: Args,
    opts: pulumi.CustomResourceOptions,
): Transformed<Args> {
    if (transform === undefined) return { args, opts };
    if (typeof transform === "function") return transform(args, opts, name);
    return { args: { ...args, ...transform }, opts };
}

/** A resource class whose arguments are of type `Args`. */
type ResourceClass<Args extends object, R> = new (name: string, args: Args, opts?: pulumi.CustomResourceOptions) => R;

/** Registers a child of a component, with the transform for its kind applied. */
export function createChild<Args extends object, R>(
    resourceClass: ResourceClass<Args, R>,
    name: string,
    args: NoInfer<Args>,
    opts: pulumi.CustomResourceOptions,
    transform: Transform<NoInfer<Args>> | undefined,
): R {
    const result = transformed<Args>(transform, name, args, opts);
    return new resourceClass(name, result.args, result.opts);
}
