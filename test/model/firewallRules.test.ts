import assert from "node:assert/strict";
import type { Environment } from "../../config/environment.generated";
import { egressDestinations } from "../../model/egressRequirements";
import { firewallRuleGroups } from "../../model/firewallRules";
import type { RuleCollectionGroupModel } from "../../model/types/network";
import { sampleEnvironment } from "../support/sampleEnvironment";
import { egressModes, environmentWithNetwork, privateVault } from "../support/sampleNetworks";

const names = { keyVault: "kv-mabs-dev-12345", storageAccount: "stmabsdev12345" };
const sources = ["10.20.0.0/26"];

const destinationsOf = (rest: Partial<Environment> = {}) =>
    egressDestinations(environmentWithNetwork({ egress: egressModes.azureFirewall }, rest), names);

const groupOf = (rest: Partial<Environment> = {}): RuleCollectionGroupModel => {
    const groups = firewallRuleGroups(destinationsOf(rest), sources, "rcg-mabs-dev");
    const [group] = groups;
    assert.ok(group !== undefined && groups.length === 1);
    return group;
};

describe("firewall rules", () => {
    it("stand in one group, because groups are written one after the other (B6)", () => {
        const { key, name, priority } = groupOf();
        assert.deepEqual([key, name, priority], ["egress", "rcg-mabs-dev", 1000]);
    });

    it("form one collection for each purpose, at a fixed priority", () => {
        assert.deepEqual(
            groupOf().collections.map((collection) => [
                collection.priority,
                collection.name,
                collection.rules.map(({ name }) => name).join(),
            ]),
            [
                [100, "windows-activation", "activation"],
                [200, "backup-and-sign-in", "https-443,http-80"],
                [210, "installer-and-status", "https-443"],
                [220, "key-vault", "https-443"],
                [230, "certificate-checks", "http-80"],
                [240, "windows-update", "tags,https-443,http-80"],
                [250, "antivirus", "tags,https-443"],
                [260, "monitoring", "https-443"],
            ],
        );
    });

    it("keep names in application rules, and know one network rule: activation (B9, B13)", () => {
        const rules = groupOf().collections.flatMap((collection) => collection.rules);
        assert.deepEqual(
            rules.filter(({ kind }) => kind === "network"),
            [
                {
                    kind: "network",
                    name: "activation",
                    description: "Activates Windows. The request must leave from a public address of Azure.",
                    sources,
                    destinations: ["20.118.99.224/32", "40.83.235.53/32", "23.102.135.246/32"],
                    protocols: ["TCP"],
                    destinationPorts: ["1688"],
                },
            ],
        );
    });

    it("let every name and tag of the list pass, on its protocol and port, and no other", () => {
        const rendered = groupOf()
            .collections.flatMap((collection) => collection.rules)
            .flatMap((rule) =>
                rule.kind === "application"
                    ? rule.protocols.flatMap(({ type, port }) =>
                          [...rule.fqdns, ...rule.fqdnTags].map((target) => `${type} ${target} ${port}`),
                      )
                    : [],
            );
        const listed = destinationsOf()
            .filter(({ kind }) => kind === "fqdn" || kind === "fqdnTag")
            .map(({ protocol, destination, port }) => `${protocol} ${destination} ${port}`);
        assert.deepEqual([...new Set(rendered)].sort(), [...new Set(listed)].sort());
    });

    it("never mix tags and names, and are never empty", () => {
        for (const collection of groupOf().collections) {
            assert.ok(collection.rules.length > 0, collection.name);
            for (const rule of collection.rules) {
                assert.deepEqual(rule.sources, sources);
                if (rule.kind === "application") {
                    assert.ok(
                        (rule.fqdns.length === 0) !== (rule.fqdnTags.length === 0),
                        `${collection.name}/${rule.name}`,
                    );
                    assert.equal(rule.protocols.length, 1);
                }
            }
        }
    });

    it("drop a collection whose purpose has gone", () => {
        const monitoring = { ...sampleEnvironment.monitoring, enabled: false };
        const purposes = groupOf({ monitoring }).collections.map(({ name }) => name);
        assert.ok(!purposes.includes("monitoring"));
        assert.deepEqual(firewallRuleGroups([], sources, "rcg-mabs-dev"), []);
    });

    it("shrink to sign-in and probes where the vault is reached by private endpoint", () => {
        const [https] = groupOf({ vault: privateVault }).collections[1]?.rules ?? [];
        assert.ok(https?.kind === "application");
        assert.ok(https.fqdns.includes("*.microsoftonline.com"));
        assert.ok(!https.fqdns.some((name) => name.includes("backup") || name === "*.blob.core.windows.net"));
    });

    it("separate ports of one protocol, because a rule pairs every name with every port", () => {
        const [row] = destinationsOf().filter(({ id }) => id === "resource-manager");
        assert.ok(row !== undefined);
        const [group] = firewallRuleGroups(
            [row, { ...row, destination: "other.contoso.com", port: 8443 }],
            sources,
            "rcg",
        );
        assert.deepEqual(
            group?.collections.flatMap(({ rules }) => rules.map(({ name }) => name)),
            ["https-443", "https-8443"],
        );
    });
});
