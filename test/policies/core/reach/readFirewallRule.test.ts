import assert from "node:assert/strict";
import { valueOf } from "../../../../policies/core/reach/part";
import { readFirewall } from "../../../../policies/core/reach/readFirewall";
import type { FirewallRules } from "../../../../policies/core/reach/firewallRules";
import { type } from "../../../../policies/types";
import { applicationRule, collection, firewall, group, networkRule } from "../../support/networks";
import { unknown } from "../../support/programs";
import { named, stackOf } from "./networks";

const addresses = {
    type: type.ipGroup,
    name: "servers",
    inputs: { ipGroupsName: "ipg-servers", ipAddresses: ["10.20.0.0/26"] },
};
const groupId = `${group}/providers/Microsoft.Network/ipGroups/ipg-servers`;

function rules(rule: object, from: readonly string[] = []): FirewallRules {
    const written = firewall([collection(100, [rule])]).map((one) =>
        one.name === "rules" ? { ...one, from: { ruleCollections: from } } : one,
    );
    const stack = stackOf([
        ...written,
        addresses,
        { ...addresses, name: "others", inputs: { ipGroupsName: "ipg-others", ipAddresses: [] } },
    ]);
    const read = valueOf(readFirewall(stack, named(stack, "firewall")));
    assert.ok(read);
    return read.rules;
}

describe("a rule of a firewall", () => {
    it("holds the addresses of IP groups", () => {
        const own = { kind: "addresses", range: { first: 0x0a140000, last: 0x0a14003f } };
        assert.deepEqual(
            rules(networkRule([], { sourceAddresses: undefined, sourceIpGroups: [groupId] })).network[0]?.sources,
            [own],
        );
        assert.deepEqual(
            rules(networkRule([], { destinationIpGroups: [unknown] }), ["servers"]).network[0]?.destinations,
            [own],
        );
    });

    it("doubts IP groups of others, or that cannot be told apart", () => {
        const path = "ruleCollections[0].rules[0].destinationIpGroups";
        const doubt = [{ kind: "unknown", path: `${path}[0]` }];
        assert.deepEqual(
            rules(networkRule([], { destinationIpGroups: [`${groupId}-foreign`] })).network[0]?.destinations,
            doubt,
        );
        assert.deepEqual(
            rules(networkRule([], { destinationIpGroups: [unknown] }), ["servers", "others"]).network[0]?.destinations,
            doubt,
        );
        assert.deepEqual(rules(networkRule([], { destinationIpGroups: unknown })).network[0]?.destinations, [
            { kind: "unknown", path },
        ]);
    });

    it("says protocols with their ports, the usual one where it says none", () => {
        const protocols = [
            { protocolType: "Https", port: 443 },
            { protocolType: "Http" },
            { protocolType: "Https", port: unknown },
            unknown,
            { protocolType: "Mssql" },
        ];
        const [rule] = rules(applicationRule(["*"], { protocols })).application;
        assert.deepEqual(rule?.protocols, ["https:443", "http:80", undefined, undefined, undefined]);
        assert.deepEqual(rule.doubtful, [
            "ruleCollections[0].rules[0].protocols[3]",
            "ruleCollections[0].rules[0].protocols[2].port",
        ]);
    });

    it("says whether it opens encryption, which is off without a word", () => {
        const opens = (terminateTLS: unknown): unknown =>
            rules(applicationRule(["*"], { terminateTLS })).application[0]?.terminatesTls;
        assert.deepEqual([true, undefined, unknown].map(opens), [true, false, undefined]);
    });

    it("may name kinds of web sites, and URLs", () => {
        const [rule] = rules(
            applicationRule([], { webCategories: ["Business"], targetUrls: ["*.contoso.com/*"] }),
        ).application;
        assert.deepEqual([rule?.hasCategories, rule?.urls], [true, ["*.contoso.com/*"]]);
    });
});
