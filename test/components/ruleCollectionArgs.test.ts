import assert from "node:assert/strict";
import { ruleCollectionArgs } from "../../components/ruleCollectionArgs";
import { azureFirewall } from "../support/models";

describe("ruleCollectionArgs", () => {
    const [network, application] = azureFirewall.ruleCollectionGroups.map(({ collections }) => collections[0]);

    it("writes network rules with addresses, protocols and ports", () => {
        assert.ok(network);
        assert.deepEqual(ruleCollectionArgs(network), {
            ruleCollectionType: "FirewallPolicyFilterRuleCollection",
            name: "activation",
            priority: 100,
            action: { type: "Allow" },
            rules: [
                {
                    ruleType: "NetworkRule",
                    name: "kms",
                    description: "Activation of Windows.",
                    sourceAddresses: ["10.20.0.0/27"],
                    destinationAddresses: ["20.118.99.224"],
                    ipProtocols: ["TCP"],
                    destinationPorts: ["1688"],
                },
            ],
        });
    });

    it("writes names or tags of application rules, never an empty list of the other", () => {
        assert.ok(application);
        assert.deepEqual(ruleCollectionArgs(application).rules, [
            {
                ruleType: "ApplicationRule",
                name: "backup-service",
                description: "Control plane of the vault.",
                sourceAddresses: ["10.20.0.0/27"],
                targetFqdns: ["*.backup.windowsazure.com"],
                protocols: [{ protocolType: "Https", port: 443 }],
                terminateTLS: false,
            },
            {
                ruleType: "ApplicationRule",
                name: "windows-update",
                description: "Updates.",
                sourceAddresses: ["10.20.0.0/27"],
                fqdnTags: ["WindowsUpdate"],
                protocols: [
                    { protocolType: "Http", port: 80 },
                    { protocolType: "Https", port: 443 },
                ],
                terminateTLS: false,
            },
        ]);
    });
});
