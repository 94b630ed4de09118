import assert from "node:assert/strict";
import fc from "fast-check";
import { securityRuleArgs } from "../../components/securityRuleArgs";
import type { SecurityRuleModel } from "../../model/types/network";

const rule: SecurityRuleModel = {
    name: "AllowAzureBackup",
    priority: 200,
    direction: "Outbound",
    access: "Allow",
    protocol: "Tcp",
    sources: ["10.20.0.0/27"],
    destinations: ["AzureBackup"],
    destinationPorts: ["443"],
    description: "Control plane of the vault.",
};

describe("securityRuleArgs", () => {
    it("writes a single address and port in the singular", () => {
        assert.deepEqual(securityRuleArgs(rule), {
            name: "AllowAzureBackup",
            description: "Control plane of the vault.",
            priority: 200,
            direction: "Outbound",
            access: "Allow",
            protocol: "Tcp",
            sourcePortRange: "*",
            sourceAddressPrefix: "10.20.0.0/27",
            destinationAddressPrefix: "AzureBackup",
            destinationPortRange: "443",
        });
    });

    it("writes several in the plural, in the order of the model, and never both forms", () => {
        const several = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 });
        fc.assert(
            fc.property(several, several, several, (sources, destinations, destinationPorts) => {
                const args = securityRuleArgs({ ...rule, sources, destinations, destinationPorts });
                const pairs = [
                    [sources, args.sourceAddressPrefix, args.sourceAddressPrefixes],
                    [destinations, args.destinationAddressPrefix, args.destinationAddressPrefixes],
                    [destinationPorts, args.destinationPortRange, args.destinationPortRanges],
                ] as const;
                for (const [given, one, many] of pairs) {
                    assert.deepEqual([one, many], given.length === 1 ? [given[0], undefined] : [undefined, given]);
                }
            }),
        );
    });
});
