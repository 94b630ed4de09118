import { createRequire } from "node:module";

/** The part of a message of the protocol that holds the inputs of a resource. */
interface StructClass {
    readonly prototype: { toJavaScript: (this: object) => unknown };
}

/**
 * Lets each message turn its inputs into plain objects once. The SDK (1.21.0) asks for them anew for every policy: with a hundred rules about
 * relations, and a hundred resources, that is most of the time of a preview. It copies what it gets, so one object may serve all.
 */
export function rememberStructs({ prototype }: StructClass = sdkStruct()): void {
    const { toJavaScript } = prototype;
    const remembered = new WeakMap<object, unknown>();
    prototype.toJavaScript = function () {
        if (!remembered.has(this)) remembered.set(this, toJavaScript.call(this));
        return remembered.get(this);
    };
}

/** The class that the SDK itself uses, which may be another copy than ours. */
function sdkStruct(): StructClass {
    const load = createRequire(require.resolve("@pulumi/pulumi/package.json"));
    return (load("google-protobuf/google/protobuf/struct_pb.js") as { readonly Struct: StructClass }).Struct;
}
