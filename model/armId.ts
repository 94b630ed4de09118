import type { ExistingResource } from "./types/azure";

const pattern = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)\/([^/]+(?:\/[^/]+)*)$/i;

/** A resource ID taken apart. */
export interface ArmId extends ExistingResource {
    /** Such as `Microsoft.Network/virtualNetworks/subnets`, in the spelling of the ID. */
    readonly type: string;
    /** Name of the resource and those of its parents, outermost first. */
    readonly names: readonly string[];
}

/** Takes a full resource ID apart; undefined when the text is none. `name` is the last one of a nested resource. */
export function parseArmId(text: string): ArmId | undefined {
    const [, subscriptionId = "", resourceGroupName = "", namespace = "", path = ""] = pattern.exec(text) ?? [];
    const segments = path.split("/");
    const types = segments.filter((_, index) => index % 2 === 0);
    const names = segments.filter((_, index) => index % 2 === 1);
    const name = names.at(-1);
    if (name === undefined || types.length !== names.length) {
        return undefined;
    }
    return { id: text, subscriptionId, resourceGroupName, name, type: [namespace, ...types].join("/"), names };
}

/** Whether a text is the full ID of a resource of the type; types are compared without case, as Azure does. */
export function isArmIdOf(type: string, text: string): boolean {
    return parseArmId(text)?.type.toLowerCase() === type.toLowerCase();
}

/**
 * The resource behind an ID that the configuration has already been checked for.
 *
 * @throws Error when the ID is malformed: a check is missing then, and no plan must come out of it.
 */
export function existingResource(text: string): ExistingResource {
    const parsed = parseArmId(text);
    if (parsed === undefined) {
        throw new Error(`not a resource ID, and no check said so: ${text}`);
    }
    const { id, subscriptionId, resourceGroupName, name } = parsed;
    return { id, subscriptionId, resourceGroupName, name };
}

/** ID of a subnet of a virtual network. */
export function subnetId(virtualNetworkId: string, subnetName: string): string {
    return `${virtualNetworkId}/subnets/${subnetName}`;
}
