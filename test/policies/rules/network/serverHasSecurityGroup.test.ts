import { serverHasSecurityGroup } from "../../../../policies/rules/network/serverHasSecurityGroup";
import { describeRule } from "../../support/describeRule";
import {
    elsewhere,
    ids,
    machine,
    networkInterface,
    securityGroup,
    server,
    subnet,
    tagRules,
    virtualNetwork,
} from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const required = "a security group on the subnet, or on the interface of the server";
const path = "networkSecurityGroup";

/** The second interface stands in the same subnet, which has no group. */
const twoInterfaces = (second: object, first: object = {}): readonly Written[] => [
    {
        ...machine,
        inputs: {
            ...machine.inputs,
            networkProfile: {
                networkInterfaces: [
                    { id: ids.networkInterface, primary: true },
                    { id: ids.networkInterface.replace("nic-server", "nic-second"), primary: false },
                ],
            },
        },
    },
    { ...networkInterface, inputs: { ...networkInterface.inputs, ...first } },
    {
        ...networkInterface,
        name: "second",
        inputs: { ...networkInterface.inputs, networkInterfaceName: "nic-second", ...second },
    },
    virtualNetwork,
    subnet({ [path]: undefined }),
    securityGroup(tagRules),
];

describeRule(serverHasSecurityGroup, {
    compliant: server(tagRules),
    alsoCompliant: [
        {
            by: "a group on the interface",
            change: (written) =>
                written.map((one) =>
                    one.name === "subnet"
                        ? subnet({ [path]: undefined })
                        : one.name === "nic"
                          ? { ...one, inputs: { ...one.inputs, [path]: { id: ids.securityGroup } } }
                          : one,
                ),
        },
        {
            by: "a group on each of two interfaces",
            change: () => twoInterfaces({ [path]: { id: ids.securityGroup } }, { [path]: { id: ids.securityGroup } }),
        },
        { by: "a group of others", change: (written) => written.filter(({ name }) => name !== "nsg") },
        { by: "a group that is not known yet", of: "subnet", set: [[`${path}.id`, unknown]] },
    ],
    spoilt: [
        {
            by: "no group",
            of: "subnet",
            set: [[path, undefined]],
            finds: [`subnet ${path}: found nothing, required ${required}`],
        },
        {
            by: "a group without an ID",
            of: "subnet",
            set: [[`${path}.id`, undefined]],
            finds: [`subnet ${path}: found an object, required ${required}`],
        },
        {
            by: "a group on one interface alone, of two",
            change: () => twoInterfaces({ [path]: { id: ids.securityGroup } }),
            finds: [`subnet ${path}: found nothing, required ${required}`],
        },
    ],
    unknown: [
        { of: "nic", path: "ipConfigurations" },
        { of: "server", path: "networkProfile.networkInterfaces" },
    ],
    wrongType: {
        of: "nic",
        path: "ipConfigurations",
        value: 7,
        finds: ["nic ipConfigurations: found 7, required a list"],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        elsewhere,
        {
            by: "an interface of others",
            written: [machine],
            reason: "the network interface nic-server belongs to others",
        },
    ],
});
