import { IPv4 } from "ipaddr.js";
import { v5 as uuidV5 } from "uuid";
import { unknownSentinel } from "../plan/wireValue";
import { armTypeOf } from "./armId";
import type { Properties } from "./resourceBackend";

/** A resource that exists: its id and the last segment of it, which is its name in Azure. */
interface ExistingResource {
    readonly id: string;
    readonly name: string;
    readonly inputsOf: InputsOf;
}

/** @param around the object that the value becomes a part of, such as an item of a list. */
type OutputValue = (resource: ExistingResource, around: Properties) => unknown;

/** Inputs of another resource by its id, as far as they are known. */
export type InputsOf = (id: string) => Properties | undefined;

const identity: Readonly<Record<string, OutputValue>> = {
    "identity.principalId": (resource) => guid(resource, "principalId"),
    "identity.tenantId": () => tenantId,
};
const immutableId: OutputValue = (resource) => `dcr-${guid(resource, "immutableId").replaceAll("-", "")}`;

/**
 * Outputs that another resource or a reader may ask for, by type and path; `[]` stands for every item of a list. A
 * nested one appears only when the inputs have the object around it, and never replaces an input.
 *
 * Source: Azure REST API reference, response of the PUT operation of each resource, 2026-08-20.
 */
const outputsByType: Readonly<Record<string, Readonly<Record<string, OutputValue>>>> = {
    "compute:VirtualMachine": { ...identity, vmId: (resource) => guid(resource, "vmId") },
    "keyvault:Key": { keyUri: ({ id, name }) => `${vaultUri(ancestor(id, "vaults"))}keys/${name}` },
    "keyvault:Secret": {
        "properties.secretUri": ({ id, name }) => `${vaultUri(ancestor(id, "vaults"))}secrets/${name}`,
        "properties.secretUriWithVersion": (resource) =>
            `${vaultUri(ancestor(resource.id, "vaults"))}secrets/${resource.name}/${guid(resource, "version").replaceAll("-", "")}`,
    },
    "keyvault:Vault": { "properties.vaultUri": ({ name }) => vaultUri(name) },
    "managedidentity:UserAssignedIdentity": {
        clientId: (resource) => guid(resource, "clientId"),
        principalId: (resource) => guid(resource, "principalId"),
        tenantId: () => tenantId,
    },
    "monitor:DataCollectionEndpoint": { immutableId },
    "monitor:DataCollectionRule": { immutableId },
    "network:AzureFirewall": { "ipConfigurations[].privateIPAddress": firewallAddress },
    "network:BastionHost": { dnsName: ({ name }) => `bst-${name}.bastion.azure.com` },
    "network:NetworkInterface": {
        macAddress: (resource) => `00-0D-3A-${octets(resource, "mac").map(hexadecimal).join("-")}`,
        "ipConfigurations[].privateIPAddress": (resource) => address(resource, 10),
    },
    "network:PrivateEndpoint": {
        customDnsConfigs: () => [],
        networkInterfaces: ({ id, name }) => [
            { id: `${scopeOf(id)}/providers/Microsoft.Network/networkInterfaces/${name}-nic` },
        ],
    },
    "network:PublicIPAddress": { ipAddress: (resource) => address(resource, 20) },
    "network:PublicIPPrefix": { ipPrefix: (resource) => `${address(resource, 20)}/31` },
    "operationalinsights:Workspace": { customerId: (resource) => guid(resource, "customerId") },
    "recoveryservices:Vault": identity,
    "storage:Blob": {
        url: ({ id, name }) => `${blobEndpoint(ancestor(id, "storageAccounts"))}${ancestor(id, "containers")}/${name}`,
    },
    "storage:StorageAccount": {
        ...identity,
        primaryEndpoints: ({ name }) => ({ blob: blobEndpoint(name) }),
    },
};

/**
 * What a resource answers with once it exists: its inputs and what only Azure knows, the same for the same id.
 *
 * @param inputsOf of the resources that exist already; a firewall takes its address from its subnet.
 */
export function existingOutputs(type: string, id: string, inputs: Properties, inputsOf: InputsOf): Properties {
    const resource = { id, name: id.split("/").at(-1) ?? id, inputsOf };
    const outputs = withOutputs(type, inputs, (value, around) => value(resource, around));
    return { ...outputs, name: outputs["name"] ?? resource.name, type: armTypeOf(id) };
}

/**
 * What a preview knows: the inputs, and the unknown sentinel for every output of the table. azure-native marks every
 * property of its response that way; one that is missing here resolves to unknown in the SDK when it is at the top, and
 * to `undefined` when it is nested.
 */
export function previewOutputs(type: string, inputs: Properties): Properties {
    return withOutputs(type, inputs, () => unknownSentinel);
}

type ValueOf = (value: OutputValue, around: Properties) => unknown;

function withOutputs(type: string, inputs: Properties, valueOf: ValueOf): Properties {
    const rules = Object.entries(outputsByType[type.split(":").slice(1).join(":")] ?? {});
    return rules.reduce(
        (outputs, [path, value]) => filled(outputs, path.split("."), (around) => valueOf(value, around)),
        inputs,
    );
}

/** A copy of the object with a value at the path, if the objects on the way are there and the place is empty. */
function filled(
    target: Properties,
    [segment = "", ...rest]: readonly string[],
    value: (around: Properties) => unknown,
): Properties {
    const list = segment.endsWith("[]");
    const key = list ? segment.slice(0, -2) : segment;
    const current = target[key];
    if (rest.length === 0) return current === undefined ? { ...target, [key]: value(target) } : target;
    if (list) {
        if (!Array.isArray(current)) return target;
        return { ...target, [key]: current.map((item: unknown) => (isBag(item) ? filled(item, rest, value) : item)) };
    }
    return isBag(current) ? { ...target, [key]: filled(current, rest, value) } : target;
}

function isBag(value: unknown): value is Properties {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

const tenantId = "00000000-0000-0000-0000-00000000f00d";
/** Namespace of every generated id; any constant does. */
const namespace = "0bd4a3a4-6a3e-5a3c-9d0f-6d6162730000";

function guid({ id }: ExistingResource, use: string): string {
    return uuidV5(`${id}#${use}`, namespace);
}

function octets(resource: ExistingResource, use: string): readonly number[] {
    return [0, 2, 4].map((start) => Number.parseInt(guid(resource, use).slice(start, start + 2), 16));
}

function address(resource: ExistingResource, firstOctet: number): string {
    return [firstOctet, ...octets(resource, "address")].join(".");
}

/** Azure keeps the first four addresses of a subnet, and a firewall is the first to take one. */
function firewallAddress(resource: ExistingResource, { subnet }: Properties): string {
    const subnetId = isBag(subnet) ? subnet["id"] : undefined;
    const { addressPrefix } = (typeof subnetId === "string" ? resource.inputsOf(subnetId) : undefined) ?? {};
    if (typeof addressPrefix !== "string") return address(resource, 10);
    const [first = 10, second = 0, third = 0, fourth = 0] = IPv4.networkAddressFromCIDR(addressPrefix).octets;
    return [first, second, third, fourth + 4].join(".");
}

function hexadecimal(octet: number): string {
    return octet.toString(16).padStart(2, "0").toUpperCase();
}

function vaultUri(vault: string): string {
    return `https://${vault}.vault.azure.net/`;
}

function blobEndpoint(account: string): string {
    return `https://${account}.blob.core.windows.net/`;
}

/** Name of the resource of this kind that an id lies in. */
function ancestor(id: string, kind: string): string {
    const segments = id.split("/");
    return segments[segments.indexOf(kind) + 1] ?? "";
}

function scopeOf(id: string): string {
    return id.split("/providers/")[0] ?? "";
}
