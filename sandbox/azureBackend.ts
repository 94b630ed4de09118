import { armId, isIdentityInput } from "./armId";
import { existingOutputs, previewOutputs } from "./azureOutputs";
import { propertyChanges } from "./propertyChanges";
import type { Properties, ResourceBackend } from "./resourceBackend";

/** Used when the stack does not configure `azure-native:subscriptionId`. */
const defaultSubscriptionId = "00000000-0000-0000-0000-000000000000";

/**
 * A stand-in for Azure that accepts everything: no rules and no delays. What exists is what the engine's state says; a
 * resource of another owner exists as soon as somebody asks for it. Inputs are remembered only to answer for others.
 *
 * Secrets arrive bare and replacements delete first, both as with azure-native 3.28.
 * Source: pulumi/pulumi-azure-native, `provider/pkg/provider/provider.go`, read 2026-08.
 */
export function azureBackend(version: string): ResourceBackend {
    let subscriptionId = defaultSubscriptionId;
    const inputsById = new Map<string, Properties>();
    const outputsOf = (type: string, id: string, inputs: Properties): Properties => {
        inputsById.set(id, inputs);
        return existingOutputs(type, id, inputs, (other) => inputsById.get(other));
    };
    return {
        packageName: "azure-native",
        version,
        acceptSecrets: false,
        deleteBeforeReplace: true,
        configure: (settings) => {
            subscriptionId = settings["subscriptionId"] ?? defaultSubscriptionId;
        },
        diff: ({ type }, oldInputs, newInputs) =>
            propertyChanges(oldInputs, newInputs, (property) => isIdentityInput(type, property)),
        previewCreate: ({ type }, inputs) => previewOutputs(type, inputs),
        create: async (resource, inputs) => {
            const id = armId(resource, inputs, subscriptionId);
            return { id, outputs: outputsOf(resource.type, id, inputs) };
        },
        read: async ({ type }, id, known) => known ?? { inputs: {}, outputs: outputsOf(type, id, {}) },
        previewUpdate: ({ type }, _id, inputs, outputs) => ({
            ...previewOutputs(type, inputs),
            name: outputs["name"],
        }),
        update: async ({ type }, id, inputs) => outputsOf(type, id, inputs),
        delete: async (_resource, id) => {
            inputsById.delete(id);
        },
    };
}
