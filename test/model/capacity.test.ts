import assert from "node:assert/strict";
import fc from "fast-check";
import {
    advisedPoolGiB,
    advisedScratchGiB,
    poolFactor,
    poolFloorGiB,
    requiredPoolGiB,
    retainedPoolGiB,
    scratchFloorGiB,
    type PoolDemand,
} from "../../model/capacity";

const demand = (overrides: Partial<PoolDemand> = {}): PoolDemand => ({
    protectedDataGiB: 2000,
    localRetentionDays: 10,
    dailyChurnPercent: 10,
    ...overrides,
});

const anyDemand: fc.Arbitrary<PoolDemand> = fc.record({
    protectedDataGiB: fc.integer({ min: 1, max: 60_000 }),
    localRetentionDays: fc.integer({ min: 1, max: 448 }),
    dailyChurnPercent: fc.integer({ min: 1, max: 100 }),
});

describe("storage pool capacity", () => {
    it("gives twice the protected data for ten days of 10 % change, as the product's page does", () => {
        assert.equal(requiredPoolGiB(demand()), 4000);
        assert.equal(advisedPoolGiB(demand()), 4000);
    });

    it("never derives less than 1.5 times the data when recovery points stay for several days", () => {
        const threeDays = demand({ localRetentionDays: 3 });
        assert.equal(retainedPoolGiB(threeDays), 2600);
        assert.equal(poolFloorGiB(threeDays), 3000);
        assert.equal(requiredPoolGiB(threeDays), 3000);
        assert.equal(advisedPoolGiB(threeDays), 4000);
    });

    it("takes the replica and one day of change when one-day retention is declared", () => {
        const oneDay = demand({ localRetentionDays: 1 });
        assert.equal(requiredPoolGiB(oneDay), 2200);
        assert.equal(poolFloorGiB(oneDay), 2200);
        assert.equal(advisedPoolGiB(oneDay), 2200);
    });

    it("advises what a long retention needs, even above twice the data", () => {
        assert.equal(advisedPoolGiB(demand({ localRetentionDays: 30 })), 8000);
    });

    it("rounds up to whole GiB", () => {
        assert.equal(requiredPoolGiB(demand({ protectedDataGiB: 1, dailyChurnPercent: 1 })), 2);
        assert.equal(retainedPoolGiB(demand({ protectedDataGiB: 33, localRetentionDays: 7 })), 57);
    });

    it("shows the factor with two decimals, never rounded up", () => {
        assert.equal(poolFactor(4096, 2000), 2.04);
        assert.equal(poolFactor(1999, 1000), 1.99);
        assert.equal(poolFactor(1000, 3000), 0.33);
    });

    it("never falls below floor or retention (property)", () => {
        fc.assert(
            fc.property(anyDemand, (any) => {
                const required = requiredPoolGiB(any);
                assert.ok(Number.isInteger(required));
                assert.ok(required >= poolFloorGiB(any) && required >= retainedPoolGiB(any));
                assert.ok(advisedPoolGiB(any) >= required);
                assert.ok(any.localRetentionDays === 1 || required * 2 >= any.protectedDataGiB * 3);
            }),
        );
    });

    it("never falls when data, days of several, or change grow (property)", () => {
        fc.assert(
            fc.property(anyDemand, fc.nat(1000), fc.nat(30), fc.nat(30), (any, moreData, moreDays, moreChurn) => {
                const grown = {
                    protectedDataGiB: any.protectedDataGiB + moreData,
                    localRetentionDays: any.localRetentionDays + moreDays,
                    dailyChurnPercent: any.dailyChurnPercent + moreChurn,
                };
                assert.ok(requiredPoolGiB(grown) >= requiredPoolGiB(any));
            }),
        );
    });
});

describe("cache capacity", () => {
    it("is 10 % of the cloud-protected data, rounded up, and at least 32 GiB", () => {
        assert.equal(advisedScratchGiB(2000), 200);
        assert.equal(advisedScratchGiB(2001), 201);
        assert.equal(advisedScratchGiB(1), 32);
        assert.equal(advisedScratchGiB(320), 32);
        assert.equal(advisedScratchGiB(321), 33);
    });

    it("has a floor of 5 %", () => {
        assert.equal(scratchFloorGiB(2000), 100);
        assert.equal(scratchFloorGiB(2001), 101);
    });

    it("advises at least the floor and never less for more data (property)", () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(10_000), (data, more) => {
                assert.ok(advisedScratchGiB(data) >= scratchFloorGiB(data));
                assert.ok(advisedScratchGiB(data + more) >= advisedScratchGiB(data));
            }),
        );
    });
});
