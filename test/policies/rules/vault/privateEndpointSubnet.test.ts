import { privateEndpointSubnet } from "../../../../policies/rules/vault/privateEndpointSubnet";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { endpoint, group, noEndpoint, subnet, vault } from "./fixtures";

const networkId =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-backup/providers/Microsoft.Network/virtualNetworks/vnet-backup";
const network: Written = {
    type: type.virtualNetwork,
    name: "network",
    inputs: {
        resourceGroupName: "rg-backup",
        virtualNetworkName: "vnet-backup",
        subnets: [
            { name: "snet-server", addressPrefix: "10.20.0.0/29" },
            { name: "snet-inline", addressPrefix: "10.20.0.128/28" },
        ],
    },
};
const second = (written: readonly Written[], count: number): readonly Written[] => [
    ...written,
    ...Array.from({ length: count }, (_, index) => ({ ...endpoint, name: `endpoint-${String(index)}` })),
];
const prefixes = (...list: readonly string[]) =>
    [
        ["addressPrefix", undefined],
        ["addressPrefixes", list],
    ] as const;

describeRule(privateEndpointSubnet, {
    compliant: [vault, subnet, endpoint],
    alsoCompliant: [
        { by: "the smallest subnet", of: "subnet", set: [["addressPrefix", "10.20.0.64/27"]] },
        {
            by: "two endpoints in the smallest subnet",
            of: "subnet",
            set: [["addressPrefix", "10.20.0.64/27"]],
            change: (written) => second(written, 1),
        },
        { by: "IPv6 beside it", of: "subnet", set: prefixes("fd00:db8:deca::/64", "10.20.0.64/26") },
        { by: "addresses from a pool", of: "subnet", set: [["addressPrefix", undefined]] },
        {
            by: "a subnet of others",
            of: "endpoint",
            set: [["subnet.id", `${networkId.replace("vnet-backup", "vnet-hub")}/subnets/snet-private-endpoints`]],
        },
        {
            by: "an endpoint of another service",
            of: "endpoint",
            set: [[group, "blob"]],
            change: (written) =>
                written.map((one) =>
                    one.name === "subnet" ? { ...one, inputs: { ...one.inputs, addressPrefix: "10.20.0.0/29" } } : one,
                ),
        },
    ],
    spoilt: [
        {
            by: "a subnet that is one bit smaller",
            of: "subnet",
            set: [["addressPrefix", "10.20.0.64/28"]],
            finds: ['subnet addressPrefix: found "10.20.0.64/28", required a /27 or larger'],
        },
        {
            by: "a list of ranges that is too small",
            of: "subnet",
            set: prefixes("fd00:db8:deca::/64", "10.20.0.64/28"),
            finds: ['subnet addressPrefixes[1]: found "10.20.0.64/28", required a /27 or larger'],
        },
        {
            by: "three endpoints in the smallest subnet",
            of: "subnet",
            set: [["addressPrefix", "10.20.0.64/27"]],
            change: (written) => second(written, 2),
            finds: [
                'subnet addressPrefix: found "10.20.0.64/27", required at least 33 usable addresses for 3 private endpoints, of which it has 27',
            ],
        },
        {
            by: "a small subnet in the list of its network",
            of: "endpoint",
            set: [["subnet.id", `${networkId}/subnets/SNET-inline`]],
            change: (written) => [...written, network],
            finds: ['network subnets[1].addressPrefix: found "10.20.0.128/28", required a /27 or larger'],
        },
    ],
    unknown: [
        { of: "subnet", path: "addressPrefix" },
        { of: "endpoint", path: group },
        { of: "endpoint", path: "privateLinkServiceConnections" },
    ],
    wrongType: {
        of: "subnet",
        path: "addressPrefix",
        value: 27,
        finds: ["subnet addressPrefix: found 27, required a text"],
    },
    notApplicable: [noEndpoint],
});
