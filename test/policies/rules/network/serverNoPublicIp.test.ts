import { serverNoPublicIp } from "../../../../policies/rules/network/serverNoPublicIp";
import { describeRule } from "../../support/describeRule";
import { ids, machine, networkInterface, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const required = "no public address; administrators come through a bastion, the server leaves through the network";
const path = "ipConfigurations[0].publicIPAddress";
const inside = "networkProfile.networkInterfaceConfigurations";

describeRule(serverNoPublicIp, {
    compliant: server(tagRules),
    spoilt: [
        {
            by: "a public address",
            of: "nic",
            set: [[path, { id: ids.publicIp }]],
            finds: [`nic ${path}: found an object, required ${required}`],
        },
        {
            by: "a public address that is not known yet",
            of: "nic",
            set: [[path, unknown]],
            finds: [`nic ${path}: found a value known after creation, required ${required}`],
        },
        {
            by: "a public address of a second configuration",
            of: "nic",
            set: [
                [
                    "ipConfigurations[1]",
                    { name: "second", subnet: { id: ids.subnet }, publicIPAddress: { id: ids.publicIp } },
                ],
            ],
            finds: [`nic ipConfigurations[1].publicIPAddress: found an object, required ${required}`],
        },
        {
            by: "a public address of an interface inside the machine",
            of: "server",
            set: [
                [
                    inside,
                    [
                        {
                            name: "nic",
                            ipConfigurations: [
                                {
                                    name: "ipconfig",
                                    subnet: { id: ids.subnet },
                                    publicIPAddressConfiguration: { name: "pip" },
                                },
                            ],
                        },
                    ],
                ],
            ],
            finds: [
                `server ${inside}[0].ipConfigurations[0].publicIPAddressConfiguration: found an object, required ${required}`,
            ],
        },
    ],
    unknown: [
        { of: "nic", path: "ipConfigurations" },
        { of: "server", path: "networkProfile.networkInterfaces[0].id" },
    ],
    wrongType: {
        of: "nic",
        path: "ipConfigurations",
        value: 7,
        finds: ["nic ipConfigurations: found 7, required a list"],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet(), networkInterface]),
        {
            by: "an interface of others",
            written: [machine],
            reason: "the network interface nic-server belongs to others",
        },
    ],
});
