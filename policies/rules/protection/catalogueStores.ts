import { artifactAccounts, liesIn } from "../../core/artifactStores";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { type } from "../../types";
import { withoutServers } from "../servers";

/** Parts of the names of containers to which the database of the product is copied. */
const nameParts: readonly string[] = ["catalogue", "dpmdb"];

/** Containers for copies of the database of the product, by their names. A name that is not known yet counts as not there. */
export function catalogueContainers(stack: Stack): readonly StackResource[] {
    return stack.ofType(type.blobContainer).filter(({ name, inputs }) => {
        const inAzure = inputs.isUnknown("containerName") ? undefined : inputs.text("containerName");
        return nameParts.some((part) => [name, inAzure].some((text) => text?.toLowerCase().includes(part) === true));
    });
}

/** Storage accounts of this program that hold such a container. */
export function catalogueAccounts(stack: Stack): readonly StackResource[] {
    const containers = catalogueContainers(stack);
    if (containers.length === 0) return [];
    return stack
        .ofType(type.storageAccount)
        .filter((account) => containers.some((container) => liesIn(container, account)));
}

/** Storage accounts of which a server depends: its scripts come from there, or the copies of its database lie there. */
export function storesOf(stack: Stack): readonly StackResource[] {
    return [...new Set([...artifactAccounts(stack), ...catalogueAccounts(stack)])];
}

/** Reason for which a rule about copies of the database has nothing to say of a stack. */
export function withoutCatalogueContainers(stack: Stack): string | undefined {
    return (
        withoutServers(stack) ??
        (catalogueContainers(stack).length === 0
            ? 'no container of this program is recognised as the place for copies of DPMDB: by "catalogue" or "dpmdb" in its name'
            : undefined)
    );
}

/** Reason for which a rule about the stores of servers has nothing to say of a stack. */
export function withoutStores(stack: Stack): string | undefined {
    return (
        withoutServers(stack) ??
        (storesOf(stack).length === 0
            ? "no storage account of this program is recognised as one that a backup server depends on: as the source of its scripts, or by a container for copies of DPMDB"
            : undefined)
    );
}
