import { subnetRules } from "../../../facts/subnetRules";
import type { Finding } from "../../core/finding";
import type { Inputs } from "../../core/inputs";
import { findInEach } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";

export const specialSubnetSize = resourceRule({
    id: "network-special-subnet-size",
    types: [type.subnet, type.virtualNetwork],
    notApplicable: (resource) =>
        resource.type === type.subnet &&
        !resource.inputs.isUnknown("subnetName") &&
        ruleFor(resource.inputs, "subnetName") === undefined
            ? "the subnet has no name that Azure reserves for a service"
            : undefined,
    check: (resource) =>
        resource.type === type.subnet
            ? judge(resource.inputs, "subnetName")
            : findInEach(resource.inputs.items("subnets"), (subnet) => judge(subnet, "name")),
});

const byName = new Map(
    Object.values(subnetRules).flatMap((rule) =>
        rule.fixedName === null ? [] : [[rule.fixedName.toLowerCase(), rule] as const],
    ),
);

function ruleFor(subnet: Inputs, nameInput: string): (typeof subnetRules)["bastion"] | undefined {
    return byName.get(subnet.text(nameInput)?.toLowerCase() ?? "");
}

function judge(subnet: Inputs, nameInput: string): readonly Finding[] {
    const rule = ruleFor(subnet, nameInput);
    if (rule === undefined) return [];
    const list = "addressPrefixes";
    const single = subnet.has("addressPrefix") ? [[subnet.text("addressPrefix"), "addressPrefix"] as const] : [];
    const prefixes = subnet.items(list).map((item, index) => [item.text(""), `${list}[${String(index)}]`] as const);
    return [...single, ...prefixes]
        .filter(([prefix]) => prefix !== undefined && !prefix.includes(":") && lengthOf(prefix) > rule.maxPrefixLength)
        .map(([, path]) =>
            subnet.finding(path, `a prefix of at most /${String(rule.maxPrefixLength)} for ${rule.fixedName ?? ""}`),
        );
}

function lengthOf(prefix: string): number {
    return Number(prefix.split("/")[1] ?? 32);
}
