import assert from "node:assert/strict";
import { reservedAddressesPerSubnet, subnetPrefixRange, subnetRules, usableAddresses } from "../../facts/subnetRules";

describe("facts: subnetRules", () => {
    it("keeps the three fixed subnets at /26 or larger", () => {
        assert.deepEqual(
            [subnetRules.firewall, subnetRules.firewallManagement, subnetRules.bastion].map((rule) => [
                rule.fixedName,
                rule.maxPrefixLength,
            ]),
            [
                ["AzureFirewallSubnet", 26],
                ["AzureFirewallManagementSubnet", 26],
                ["AzureBastionSubnet", 26],
            ],
        );
    });

    it("accepts for private endpoints the smallest subnet that holds 11 addresses, and advises /26", () => {
        const { maxPrefixLength, advisedPrefixLength, neededAddresses } = subnetRules.privateEndpoints;
        assert.deepEqual([maxPrefixLength, advisedPrefixLength, neededAddresses], [27, 26, 11]);
        assert.ok(usableAddresses(maxPrefixLength) >= neededAddresses);
    });

    it("takes off what Azure keeps", () => {
        assert.equal(reservedAddressesPerSubnet, 5);
        assert.deepEqual([29, 28, 27, 26, 24].map(usableAddresses), [3, 11, 27, 59, 251]);
    });

    it("never advises less than it accepts, nor accepts less than Azure", () => {
        for (const [purpose, rule] of Object.entries(subnetRules)) {
            assert.equal(rule.purpose, purpose);
            assert.ok(rule.advisedPrefixLength <= rule.maxPrefixLength, purpose);
            assert.ok(rule.maxPrefixLength <= subnetPrefixRange.longest, purpose);
        }
    });
});
