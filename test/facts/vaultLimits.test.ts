import assert from "node:assert/strict";
import { limitValue, vaultLimits, type LimitName } from "../../facts/vaultLimits";

describe("facts: vaultLimits", () => {
    it("knows the documented figures", () => {
        const expected: Readonly<Partial<Record<LimitName, number>>> = {
            mabsServersPerVault: 50,
            privateEndpointsPerVault: 12,
            privateEndpointAddresses: 11,
            dataSourceGB: 54_400,
            onlineBackupsPerDay: 2,
            onlineRetentionDaysMin: 7,
            onlineRetentionDaysMax: 9999,
            softDeleteDaysMin: 14,
            softDeleteDaysMax: 180,
            connectionGapDays: 15,
            parallelOnlineJobsMax: 20,
            passphraseLengthMin: 16,
            scratchPercentMin: 5,
            scratchPercentAdvised: 10,
            poolFactorMin: 1.5,
            poolFactorAdvised: 2,
            poolTB: 120,
            poolDisksMax: 16,
            vCpusMin: 4,
            memoryGiBMin: 8,
        };
        for (const [name, value] of Object.entries(expected)) {
            assert.equal(vaultLimits[name as LimitName].value, value, name);
        }
        assert.equal(limitValue("passphraseLengthMin"), 16);
    });

    it("keeps every least value below its most", () => {
        for (const name of Object.keys(vaultLimits) as LimitName[]) {
            const most = name.replace(/Min$/, "Max");
            if (most !== name && Object.hasOwn(vaultLimits, most)) {
                assert.ok(limitValue(name) < limitValue(most as LimitName), name);
            }
        }
    });

    it("explains every limit in a sentence", () => {
        for (const [name, { meaning }] of Object.entries(vaultLimits)) {
            assert.match(meaning, /^[A-Z].*\.$/, name);
        }
    });
});
