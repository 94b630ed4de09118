import assert from "node:assert/strict";
import fc from "fast-check";
import {
    compareBuilds,
    isBuild,
    isRecalled,
    mabsBuild,
    mabsBuilds,
    mabsVersion,
    marsMinimums,
} from "../../facts/mabsBuilds";

const builds = fc.array(fc.nat(99_999), { minLength: 2, maxLength: 4 }).map((numbers) => numbers.join("."));

describe("facts: mabsBuilds", () => {
    it("knows the recalled build and what replaces it", () => {
        assert.equal(isRecalled("14.0.42.0"), true);
        assert.equal(mabsBuild("14.0.42.0")?.replacedBy, "14.0.46.0");
        assert.deepEqual(
            mabsBuilds.filter(({ recalled }) => recalled).map(({ build }) => build),
            ["14.0.42.0"],
        );
        assert.deepEqual([isRecalled("14.0.30.0"), isRecalled("14.0.46.0"), isRecalled("99.0")], [false, false, false]);
        assert.equal(mabsBuild("14.0.46.0")?.kb, "KB5033756");
    });

    it("replaces a recalled build by a known one of the same version that is not recalled", () => {
        for (const { replacedBy, version, recalled } of mabsBuilds) {
            assert.equal(recalled, replacedBy !== null);
            const replacement = replacedBy === null ? undefined : mabsBuild(replacedBy);
            assert.ok(replacedBy === null || (replacement?.version === version && !replacement.recalled));
        }
    });

    it("knows Windows, SQL Server and features of both versions", () => {
        const v3 = mabsVersion("V3");
        const v4 = mabsVersion("V4");
        assert.deepEqual(
            [v3.windowsVersions, v4.windowsVersions],
            [
                ["2016", "2019"],
                ["2019", "2022"],
            ],
        );
        assert.deepEqual([v3.bundledSql, v4.bundledSql], ["2017", "2022"]);
        assert.deepEqual(
            [v3.ownSqlVersions, v4.ownSqlVersions],
            [
                ["2014", "2016", "2017"],
                ["2019", "2022"],
            ],
        );
        assert.deepEqual([v3.privateEndpoints, v4.privateEndpoints], [false, true]);
        assert.deepEqual([v3.immutability, v4.immutability], [false, true]);
        assert.deepEqual([v3.reportingInstanceName, v4.reportingInstanceName], [null, "SSRS"]);
    });

    it("knows the least agent versions", () => {
        assert.equal(marsMinimums.registration.version, "2.0.9249.0");
        assert.equal(marsMinimums.immutability.version, "2.0.9250.0");
        assert.equal(marsMinimums.keyVaultPassphrase.version, "2.0.9262.0");
    });

    it("compares numbers, not letters", () => {
        assert.equal(compareBuilds("14.0.9.0", "14.0.30.0"), -1);
        assert.equal(compareBuilds("2.0.9262.0", "2.0.9249.0"), 1);
        assert.equal(compareBuilds("14.0", "14.0.0.0"), 0);
        assert.equal(compareBuilds("latest", "0.0"), -1);
    });

    it("orders all builds consistently", () => {
        fc.assert(
            fc.property(builds, builds, builds, (a, b, c) => {
                assert.equal(compareBuilds(a, a), 0);
                assert.equal(compareBuilds(a, b) + compareBuilds(b, a), 0);
                if (compareBuilds(a, b) <= 0 && compareBuilds(b, c) <= 0) {
                    assert.ok(compareBuilds(a, c) <= 0);
                }
            }),
        );
    });

    it("tells a build from any other text", () => {
        assert.deepEqual(["14.0.30.0", "2.0", "14", "v4", "14.0.30.0.1", "14..0", ""].map(isBuild), [
            true,
            true,
            false,
            false,
            false,
            false,
            false,
        ]);
    });
});
