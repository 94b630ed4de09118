import type { ResourceOutputs } from "../../plan/offlineMonitor";
import { signatureKey, signatures } from "../../plan/wireValue";
import { armId } from "./models";

type Inputs = Readonly<Record<string, unknown>>;
type Answer = (name: string, inputs: Inputs) => Record<string, unknown>;

/**
 * What Azure adds to the inputs of a resource, by type. A missing property would resolve to undefined, and an input made
 * of it would vanish together with the dependency that it carries: a test of the order would then be wrong either way.
 */
const additions: Readonly<Record<string, Answer>> = {
    "azure-native:compute:VirtualMachine": (name, { identity }) => ({
        identity: { ...(identity as object), principalId: `principal-of-${name}`, tenantId: "tenant" },
    }),
    "azure-native:network:NetworkInterface": (_name, { ipConfigurations }) => ({
        ipConfigurations: withAddress(ipConfigurations, "10.20.0.10"),
    }),
    "azure-native:network:PublicIPAddress": () => ({ ipAddress: "198.51.100.7" }),
    "azure-native:keyvault:Secret": (_name, { secretName }) => ({
        properties: {
            secretUri: `https://kv-unit.vault.azure.net/secrets/${String(secretName)}`,
            secretUriWithVersion: `https://kv-unit.vault.azure.net/secrets/${String(secretName)}/0123456789abcdef`,
        },
    }),
    "random:index/randomPassword:RandomPassword": (name) => ({
        result: { [signatureKey]: signatures.secret, value: `generated ${name}` },
        bcryptHash: { [signatureKey]: signatures.secret, value: `hash of generated ${name}` },
    }),
};

/** Answers as Azure does after creation: the inputs, an ID, and what only the service knows. */
export const answerOf: ResourceOutputs = ({ inputs, name, type }) => {
    if (!/^(azure-native|random):/.test(type)) throw new Error(`no answer for a resource of type ${type}`);
    return {
        id: armId(type.split(":").slice(1).join("/"), name),
        outputs: { ...inputs, name, ...additions[type]?.(name, inputs) },
    };
};

function withAddress(ipConfigurations: unknown, privateIPAddress: string): unknown {
    return Array.isArray(ipConfigurations)
        ? ipConfigurations.map((configuration: object) => ({ ...configuration, privateIPAddress }))
        : ipConfigurations;
}
