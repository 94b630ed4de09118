import * as pulumi from "@pulumi/pulumi";
import type { Subnet } from "@pulumi/azure-native/network/subnet";
import type { SubnetKey, SubnetReference } from "../model/types/network";

/** IDs of a network that nobody writes to any more. */
export interface FinishedIds {
    readonly virtualNetwork: pulumi.Output<string>;
    readonly newSubnet: (key: SubnetKey) => pulumi.Output<string>;
    readonly subnet: (reference: SubnetReference) => pulumi.Output<string>;
}

/**
 * IDs that become known when the last subnet and the last peering are written. Azure refuses to put an interface, a
 * private endpoint or a firewall into a network while another write to it is going on, whichever subnet is concerned.
 */
export function finishedIds(
    networkId: pulumi.Input<string>,
    subnets: ReadonlyMap<SubnetKey, Subnet>,
    writes: readonly pulumi.CustomResource[],
): FinishedIds {
    const written = pulumi.all(writes.map((resource) => resource.id));
    const finished = (id: pulumi.Input<string>) => pulumi.all([id, written]).apply(([known]) => known);
    const newSubnet = (key: SubnetKey): pulumi.Output<string> => {
        const subnet = subnets.get(key);
        if (subnet === undefined) throw new Error(`the network has no subnet for ${key}`);
        return finished(subnet.id);
    };
    return {
        virtualNetwork: finished(networkId),
        newSubnet,
        subnet: (reference) => (reference.kind === "new" ? newSubnet(reference.key) : pulumi.output(reference.id)),
    };
}

/** Makes one resource per model, each after the one before: Azure refuses parallel writes to one network. */
export function chained<Model extends { readonly key: string }, R extends pulumi.Resource>(
    models: readonly Model[],
    first: pulumi.Resource,
    create: (model: Model, previous: pulumi.Resource) => R,
): ReadonlyMap<Model["key"], R> {
    const made = new Map<Model["key"], R>();
    let previous = first;
    for (const model of models) {
        const resource = create(model, previous);
        made.set(model.key, resource);
        previous = resource;
    }
    return made;
}
