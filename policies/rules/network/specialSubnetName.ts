import type { SubnetPurpose } from "../../../facts/subnetRules";
import { subnetRules } from "../../../facts/subnetRules";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import { nameInAzure } from "../../core/physicalNames";
import { lastSegment } from "../../core/reach/part";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";

/** Which resources stand in which subnets, and where they say so. */
const places: readonly (readonly [token: string, list: string, purpose: SubnetPurpose])[] = [
    [type.firewall, "ipConfigurations", "firewall"],
    [type.firewall, "managementIpConfiguration", "firewallManagement"],
    [type.bastionHost, "ipConfigurations", "bastion"],
];

export const specialSubnetName = stackRule({
    id: "network-special-subnet-name",
    notApplicable: (stack) =>
        stack.ofType(type.firewall, type.bastionHost).length === 0
            ? "this program makes no firewall and no bastion"
            : undefined,
    check: (stack) =>
        findInEach(places, ([token, list, purpose]) =>
            findInEach(stack.ofType(token), (resource) =>
                findInEach(subnetPaths(resource, list), (path) =>
                    judge(stack, resource, path, subnetRules[purpose].fixedName ?? ""),
                ),
            ),
        ),
});

function subnetPaths({ inputs }: StackResource, list: string): readonly string[] {
    if (!list.endsWith("s")) return inputs.has(list) ? [`${list}.subnet.id`] : [];
    return inputs
        .items(list)
        .map((_item, index) => `${list}[${String(index)}].subnet.id`)
        .filter((path) => inputs.has(path));
}

function judge(stack: Stack, resource: StackResource, path: string, wanted: string): readonly Finding[] {
    const { inputs } = resource;
    const isRight = (name: string | undefined): boolean => name?.toLowerCase() === wanted.toLowerCase();
    if (!inputs.isUnknown(path)) {
        const name = lastSegment(inputs.text(path) ?? "");
        if (isRight(name)) return [];
        return [
            inputs.finding(path, `the ID of a subnet named ${wanted}`, {
                found: inputs.instead(path) ?? `that of ${name}`,
            }),
        ];
    }
    // Among what the ID may come from, the right one is taken for it.
    const sources = (resource.inputDependencies[path.split(/[.[]/)[0] ?? ""] ?? []).map((urn) => stack.at(urn));
    const subnets = sources.filter((source): source is StackResource => source?.type === type.subnet);
    if (subnets.some((subnet) => isRight(nameInAzure(subnet)))) return [];
    const { resources } = stack.follow(resource, [path], type.subnet);
    return resources.flatMap((subnet) =>
        subnet.inputs.isUnknown("subnetName") ? [] : [subnet.inputs.finding("subnetName", JSON.stringify(wanted))],
    );
}
