import { type } from "../../types";
import type { StackResource } from "../resource";
import type { Stack } from "../stack";
import { nameInAzure } from "../physicalNames";
import type { Part } from "./part";
import { absent, absolute, here, holder, readPart, reference, then } from "./part";
import { addressRange } from "./ranges";
import type { Firewall } from "./readFirewall";
import { readFirewall } from "./readFirewall";
import type { ReadRoute } from "./readRoutes";
import { remembered } from "./remembered";
import { liesIn } from "./routes";
import { knownTexts } from "./serverNetwork";

/**
 * The firewall that a route leads to: one of this program whose subnet holds the address, or whose own address the next hop is. Any other appliance
 * belongs to others, or has rules that are no resources.
 */
export const firewallBehind = remembered((stack: Stack, route: ReadRoute): Part<Firewall> => {
    const { address, at, from } = route;
    const path = absolute(at.inputs, "nextHopIpAddress");
    if (address !== undefined) {
        const firewall = stack.ofType(type.firewall).find((one) => subnetHolds(stack, one, address));
        if (firewall !== undefined) return readFirewall(stack, firewall);
        const place = at.inputs.instead("nextHopIpAddress") === undefined ? ` at ${address}` : "";
        const reason = `what the appliance${place} lets pass is not among the resources of this program`;
        return { kind: "outside", reason, path };
    }
    const found = readPart(() => {
        const [resource] = stack.follow(from, [path], type.firewall).resources;
        return resource === undefined ? absent : here(resource);
    });
    return then(found, (firewall) => readFirewall(stack, firewall));
});

const firewallSubnet = "azurefirewallsubnet";

function subnetHolds(stack: Stack, firewall: StackResource, address: string): boolean {
    return firewall.inputs.items("ipConfigurations").some((_item, index) => {
        const path = `ipConfigurations[${String(index)}].subnet.id`;
        const isFixed = (one: StackResource): boolean => nameInAzure(one)?.toLowerCase() === firewallSubnet;
        const subnet = reference(stack, holder(firewall), path, { type: type.subnet, noun: "the subnet" }, isFixed);
        if (subnet.kind !== "here") return false;
        const { inputs } = subnet.value;
        const single = inputs.isUnknown("addressPrefix") ? undefined : inputs.text("addressPrefix");
        const prefixes = [...(single === undefined ? [] : [single]), ...knownTexts(inputs, "addressPrefixes")];
        return prefixes.some((prefix) => addressRange(prefix) !== undefined && liesIn(address, prefix));
    });
}
