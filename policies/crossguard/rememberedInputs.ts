import { createRequire } from "node:module";

/** The part of the SDK that turns the message about a resource into the inputs that a policy sees. */
interface Deserializer {
    deserializeProperties: (message: object, proxySecrets: boolean) => object;
}

/**
 * Lets each message be turned into inputs once. The SDK (1.21.0) does it anew for every policy: with a hundred rules about relations, and a hundred
 * resources, that is most of the time of a preview. No rule changes what it looks at, so one object serves all; a remediation, which may, gets its own.
 */
export function rememberInputs(sdk: Deserializer = sdkDeserializer()): void {
    const { deserializeProperties } = sdk;
    const remembered = new WeakMap<object, object>();
    sdk.deserializeProperties = (message, proxySecrets) => {
        if (proxySecrets) return deserializeProperties(message, proxySecrets);
        let inputs = remembered.get(message);
        if (inputs === undefined) {
            inputs = deserializeProperties(message, proxySecrets);
            remembered.set(message, inputs);
        }
        return inputs;
    };
}

/** The module that the SDK itself uses; an import would give a copy of its names. */
function sdkDeserializer(): Deserializer {
    return createRequire(require.resolve("@pulumi/policy/package.json"))("./deserialize") as Deserializer;
}
