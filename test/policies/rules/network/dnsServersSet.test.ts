import assert from "node:assert/strict";
import { dnsServersSet } from "../../../../policies/rules/network/dnsServersSet";
import { answer, describeRule, lines } from "../../support/describeRule";
import { elsewhere, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { changed, unknown } from "../../support/programs";
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
        { by: "one that is not known yet beside another", of: "vnet", set: [[`${path}[0]`, unknown]] },
        {
            by: "Azure's own name resolution behind that of the domain",
            of: "vnet",
            set: [[path, ["10.10.0.4", "168.63.129.16"]]],
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
        {
            by: "Azure's own name resolution, by its address",
            of: "vnet",
            set: [[path, ["168.63.129.16"]]],
            finds: [`vnet ${path}: found Azure's own name resolution, required ${required}`],
        },
        {
            by: "Azure's own name resolution on the interface, which those of the network do not reach",
            of: "nic",
            set: [["dnsSettings", { dnsServers: ["azureProvidedDNS"] }]],
            finds: [`nic dnsSettings.dnsServers: found Azure's own name resolution, required ${required}`],
        },
    ],
    unknown: [
        { of: "vnet", path },
        { of: "nic", path: "dnsSettings", answers: ["dnsSettings.dnsServers"] },
    ],
    wrongType: { of: "vnet", path, value: "10.10.0.4", finds: [`vnet ${path}: found "10.10.0.4", required a list`] },
    notApplicable: [noServers([virtualNetwork, subnet()]), elsewhere],
});

describe("rule network-dns-servers-set, of a list of which nothing is known", () => {
    it("waits until the addresses are known", () => {
        const written = server(tagRules).map((one) =>
            one.name === "vnet" ? { ...one, inputs: changed(one.inputs, path, [unknown]) } : one,
        );
        assert.deepEqual(lines(answer(dnsServersSet, written)), [`unknown: ${path}[0]`]);
    });
});
