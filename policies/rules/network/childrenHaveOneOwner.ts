import type { Finding } from "../../core/finding";
import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import { childrenOf } from "../../core/reach/children";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";

/** What Azure lets a program write in two ways. */
const twofold = [
    { parent: type.virtualNetwork, list: "subnets", child: type.subnet, input: "virtualNetworkName" },
    {
        parent: type.virtualNetwork,
        list: "virtualNetworkPeerings",
        child: type.virtualNetworkPeering,
        input: "virtualNetworkName",
    },
    {
        parent: type.networkSecurityGroup,
        list: "securityRules",
        child: type.securityRule,
        input: "networkSecurityGroupName",
    },
    { parent: type.routeTable, list: "routes", child: type.route, input: "routeTableName" },
] as const;

export const childrenHaveOneOwner = stackRule({
    id: "network-children-have-one-owner",
    check: (stack) =>
        findInEach(twofold, (way) => findInEach(stack.ofType(way.parent), (parent) => judge(stack, parent, way))),
});

/** An empty list inside is a list, too: it deletes the others. One whose changes are not sent does no harm after the first time. */
function judge(
    stack: Stack,
    parent: StackResource,
    { child, input, list }: (typeof twofold)[number],
): readonly Finding[] {
    if (!parent.inputs.has(list) || parent.ignoreChanges.includes(list)) return [];
    const { perhaps, sure } = childrenOf(stack, parent, child, input);
    if (sure.length === 0 && perhaps.length > 0) throw new UnknownUntilCreated([input]);
    const names = sure.map(({ name }) => name).sort();
    return names.length === 0
        ? []
        : [
              parent.inputs.finding(
                  list,
                  `no list, because ${names.join(", ")} ${names.length === 1 ? "is" : "are"} written by resources of their own`,
              ),
          ];
}
