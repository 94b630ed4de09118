import { interfaceInheritsDns } from "../../../../policies/rules/network/interfaceInheritsDns";
import { describeRule } from "../../support/describeRule";
import { machine, networkInterface, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const path = "dnsSettings.dnsServers";
const required = "no DNS servers of its own; those of the virtual network hold";

describeRule(interfaceInheritsDns, {
    compliant: server(tagRules),
    alsoCompliant: [
        { by: "an empty list", of: "nic", set: [[path, []]] },
        { by: "a label for internal names", of: "nic", set: [["dnsSettings", { internalDnsNameLabel: "mabs" }]] },
    ],
    spoilt: [
        {
            by: "DNS servers of its own",
            of: "nic",
            set: [["dnsSettings", { dnsServers: ["10.10.0.4"] }]],
            finds: [`nic ${path}: found a list, required ${required}`],
        },
    ],
    unknown: [{ of: "nic", path: "dnsSettings", answers: [path] }],
    wrongType: {
        of: "nic",
        path: "dnsSettings",
        value: { dnsServers: "10.10.0.4" },
        finds: [`nic ${path}: found "10.10.0.4", required a list`],
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
