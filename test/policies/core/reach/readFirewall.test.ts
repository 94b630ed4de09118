import assert from "node:assert/strict";
import { valueOf } from "../../../../policies/core/reach/part";
import type { Firewall } from "../../../../policies/core/reach/readFirewall";
import { readFirewall } from "../../../../policies/core/reach/readFirewall";
import { type } from "../../../../policies/types";
import { applicationRule, collection, firewall, group, networkRule } from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { named, stackOf } from "./networks";

function read(written: readonly Written[]): Firewall | undefined {
    const stack = stackOf(written);
    return valueOf(readFirewall(stack, named(stack, "firewall")));
}

const titles = (read_: Firewall | undefined): readonly string[] =>
    [...(read_?.rules.network ?? []), ...(read_?.rules.application ?? [])].map(
        ({ access, isPlaced, kind, title }) => `${kind} ${title} ${access ?? "?"}${isPlaced ? "" : "?"}`,
    );
const named_ = (name: string) => ({ name });

describe("a firewall", () => {
    it("asks rules by the priority of their group and of their collection, those of a base policy first", () => {
        const base = `${group}/providers/Microsoft.Network/firewallPolicies/afwp-base`;
        const written = [
            ...firewall(
                [
                    collection(300, [networkRule(["*"], named_("third"))]),
                    collection(200, [networkRule(["*"], named_("second")), applicationRule(["*"], named_("name"))]),
                ],
                { basePolicy: { id: base } },
            ),
            { type: type.firewallPolicy, name: "base", inputs: { firewallPolicyName: "afwp-base" } },
            {
                type: type.ruleCollectionGroup,
                name: "base-rules",
                inputs: {
                    firewallPolicyName: "afwp-base",
                    priority: 5000,
                    ruleCollections: [
                        collection(900, [networkRule(["*"], named_("first"))], { action: { type: "Deny" } }),
                    ],
                },
            },
        ];
        assert.deepEqual(titles(read(written)), [
            "network first Deny",
            "network second Allow",
            "network third Allow",
            "application name Allow",
        ]);
    });

    it("keeps rules for calls that come in apart", () => {
        const nat = {
            ruleCollectionType: "FirewallPolicyNatRuleCollection",
            priority: 100,
            rules: [{ ruleType: "NatRule", name: "nat" }],
        };
        assert.deepEqual(
            titles(read(firewall([nat, collection(200, [{ ruleType: "NatRule", name: "nat" }, networkRule(["*"])])]))),
            ["network addresses Allow"],
        );
    });

    it("doubts what is not known yet", () => {
        assert.deepEqual(
            titles(
                read(
                    firewall([
                        unknown,
                        { ...collection(100, [networkRule(["*"], named_("a"))]), priority: unknown },
                        collection(200, unknown),
                        collection(300, [unknown]),
                    ]),
                ),
            ),
            ["network a rule ??", "network a Allow?", "network a rule Allow", "network a rule Allow"],
        );
        assert.equal(read(firewall(unknown)), undefined);
        assert.equal(read(firewall([], { basePolicy: { id: unknown } })), undefined);
    });

    it("may have its rules in itself", () => {
        const [, device] = firewall([]);
        const classic = {
            ...device!,
            inputs: {
                azureFirewallName: "afw-backup",
                networkRuleCollections: [
                    {
                        priority: 200,
                        action: { type: "Deny" },
                        rules: [networkRule(["*"], { name: "n", ipProtocols: undefined, protocols: ["TCP"] })],
                    },
                ],
                applicationRuleCollections: [
                    {
                        priority: 100,
                        action: { type: "Allow" },
                        rules: [applicationRule(["*"], { name: "a", ruleType: undefined })],
                    },
                ],
            },
        };
        const found = read([classic]);
        assert.deepEqual(titles(found), ["network n Deny", "application a Allow"]);
        assert.equal(found?.rulesAt.path, "applicationRuleCollections");
    });

    it("has rules to which one would be added: those of the last group, else the policy", () => {
        assert.equal(read(firewall([]))?.rulesAt.path, "ruleCollections");
        assert.equal(read(firewall([]).filter(({ name }) => name !== "rules"))?.rulesAt.inputs.owner.name, "policy");
    });
});
