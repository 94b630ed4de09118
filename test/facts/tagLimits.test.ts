import assert from "node:assert/strict";
import { reservedTagBeginnings, tagLimitsOf } from "../../facts/tagLimits";

describe("facts: tagLimits", () => {
    it("takes 50 tags with names of 512 and values of 256 characters, and fewer or shorter ones for some types", () => {
        const figures = (type: string): readonly number[] => {
            const { tags, nameLength, valueLength } = tagLimitsOf(type);
            return [tags, nameLength, valueLength];
        };
        assert.deepEqual(figures("Microsoft.RecoveryServices/vaults"), [50, 512, 256]);
        assert.deepEqual(figures("microsoft.storage/storageaccounts"), [50, 128, 256]);
        assert.deepEqual(figures("Microsoft.Network/privateDnsZones"), [15, 512, 256]);
        assert.deepEqual(figures("Microsoft.KeyVault/vaults/secrets"), [15, 256, 256]);
    });

    it("knows the names that Azure refuses", () => {
        const takes = (type: string, name: string): boolean => tagLimitsOf(type).namePattern.test(name);
        const names = ["cost-centre", "cost centre", "Kosten#1", "1st", "a/b", "a&b", ""];
        assert.deepEqual(
            names.map((name) => takes("Microsoft.Compute/disks", name)),
            [true, true, true, true, false, false, false],
        );
        assert.deepEqual(
            names.map((name) => takes("Microsoft.Network/privateDnsZones", name)),
            [true, false, false, false, false, false, false],
        );
        assert.deepEqual(
            names.map((name) => takes("Microsoft.Network/trafficmanagerprofiles", name)),
            [true, false, false, false, false, false, false],
        );
        assert.deepEqual(reservedTagBeginnings, ["microsoft", "azure", "windows"]);
    });
});
