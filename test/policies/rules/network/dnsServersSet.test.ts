import { dnsServersSet } from "../../../../policies/rules/network/dnsServersSet";
import { describeRule } from "../../support/describeRule";
import { elsewhere, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const path = "dhcpOptions.dnsServers";
const required = "the DNS servers of the domain that the server joins";

describeRule(dnsServersSet, {
    compliant: server(tagRules),
    alsoCompliant: [
        {
            by: "DNS servers on the interface, which another rule judges",
            change: (written) =>
                written.map((one) =>
                    one.name === "vnet"
                        ? { ...one, inputs: { ...one.inputs, dhcpOptions: undefined } }
                        : one.name === "nic"
                          ? { ...one, inputs: { ...one.inputs, dnsSettings: { dnsServers: ["10.10.0.4"] } } }
                          : one,
                ),
        },
    ],
    spoilt: [
        {
            by: "none",
            of: "vnet",
            set: [["dhcpOptions", undefined]],
            finds: [`vnet ${path}: found nothing, required ${required}`],
        },
        {
            by: "an empty list",
            of: "vnet",
            set: [[path, []]],
            finds: [`vnet ${path}: found a list, required ${required}`],
        },
    ],
    unknown: [
        { of: "vnet", path },
        { of: "nic", path: "dnsSettings", answers: ["dnsSettings.dnsServers"] },
    ],
    wrongType: { of: "vnet", path, value: "10.10.0.4", finds: [`vnet ${path}: found "10.10.0.4", required a list`] },
    notApplicable: [noServers([virtualNetwork, subnet()]), elsewhere],
});
