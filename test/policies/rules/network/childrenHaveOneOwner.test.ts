import { childrenHaveOneOwner } from "../../../../policies/rules/network/childrenHaveOneOwner";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { allow, routeTable, securityGroup, subnet, virtualNetwork } from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";

const rule: Written = {
    type: type.securityRule,
    name: "rule",
    inputs: { resourceGroupName: "rg-backup", networkSecurityGroupName: "nsg-server" },
};
const elsewhere: Written = { ...rule, name: "elsewhere", inputs: { networkSecurityGroupName: "nsg-other" } };
const route: Written = { type: type.route, name: "route", inputs: { routeTableName: "rt-server" } };
const peering: Written = {
    type: type.virtualNetworkPeering,
    name: "peering",
    inputs: { virtualNetworkName: "vnet-backup" },
};

describeRule(childrenHaveOneOwner, {
    compliant: [virtualNetwork, subnet(), peering, securityGroup([allow("A", 100, "*")]), elsewhere, routeTable()],
    alsoCompliant: [
        {
            by: "subnets inside alone",
            change: () => [
                { ...virtualNetwork, inputs: { ...virtualNetwork.inputs, subnets: [{ name: "a" }] } },
                { ...subnet({ virtualNetworkName: "vnet-other" }) },
            ],
        },
        { by: "rules of their own alone", change: () => [securityGroup(undefined), rule] },
        {
            by: "a list whose changes are not sent",
            change: () => [
                { ...virtualNetwork, inputs: { ...virtualNetwork.inputs, subnets: [] }, ignoreChanges: ["subnets"] },
                subnet(),
            ],
        },
        {
            by: "rules of a group of the same name elsewhere",
            change: () => [
                securityGroup([allow("A", 100, "*")]),
                { ...rule, inputs: { ...rule.inputs, resourceGroupName: "rg-other" } },
            ],
        },
    ],
    spoilt: [
        {
            by: "subnets inside and of their own",
            of: "vnet",
            set: [["subnets", [{ name: "a" }]]],
            finds: [
                "vnet subnets: found a list, required no list, because subnet is written by resources of their own",
            ],
        },
        {
            by: "an empty list",
            of: "vnet",
            set: [["subnets", []]],
            finds: [
                "vnet subnets: found a list, required no list, because subnet is written by resources of their own",
            ],
        },
        {
            by: "a list that is not known yet",
            of: "vnet",
            set: [["subnets", unknown]],
            finds: [
                "vnet subnets: found a value known after creation, required no list, because subnet is written by resources of their own",
            ],
        },
        {
            by: "peerings inside and of their own",
            of: "vnet",
            set: [["virtualNetworkPeerings", []]],
            finds: [
                "vnet virtualNetworkPeerings: found a list, required no list, because peering is written by resources of their own",
            ],
        },
        {
            by: "rules inside and of their own",
            change: (written) => [...written, rule, { ...rule, name: "another" }],
            finds: [
                "nsg securityRules: found a list, required no list, because another, rule are written by resources of their own",
            ],
        },
        {
            by: "routes inside and of their own",
            change: (written) => [...written, route],
            finds: [
                "routes routes: found a list, required no list, because route is written by resources of their own",
            ],
        },
        {
            by: "a subnet whose network is not known yet, but where it comes from",
            change: () => [
                { ...virtualNetwork, inputs: { ...virtualNetwork.inputs, subnets: [] } },
                { ...subnet({ virtualNetworkName: unknown }), from: { virtualNetworkName: ["vnet"] } },
            ],
            finds: [
                "vnet subnets: found a list, required no list, because subnet is written by resources of their own",
            ],
        },
    ],
    unknown: [{ of: "elsewhere", path: "networkSecurityGroupName" }],
    wrongType: {
        of: "elsewhere",
        path: "networkSecurityGroupName",
        value: 7,
        finds: ["elsewhere networkSecurityGroupName: found 7, required a text"],
    },
    notApplicable: "applies to every resource of its types",
});
