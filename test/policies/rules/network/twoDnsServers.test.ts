import { twoDnsServers } from "../../../../policies/rules/network/twoDnsServers";
import { describeRule } from "../../support/describeRule";
import { elsewhere, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const path = "dhcpOptions.dnsServers";

describeRule(twoDnsServers, {
    compliant: server(tagRules),
    alsoCompliant: [
        { by: "none, which another rule finds", of: "vnet", set: [["dhcpOptions", undefined]] },
        { by: "three", of: "vnet", set: [[path, ["10.10.0.4", "10.10.0.5", "10.10.0.6"]]] },
        { by: "the host of the machine alone", of: "vnet", set: [[path, ["168.63.129.16"]]] },
    ],
    spoilt: [
        {
            by: "one",
            of: "vnet",
            set: [[path, ["10.10.0.4"]]],
            finds: [`vnet ${path}: found one DNS server, required at least two DNS servers`],
        },
    ],
    unknown: [{ of: "vnet", path }],
    wrongType: { of: "vnet", path, value: 2, finds: [`vnet ${path}: found 2, required a list`] },
    notApplicable: [noServers([virtualNetwork, subnet()]), elsewhere],
});
