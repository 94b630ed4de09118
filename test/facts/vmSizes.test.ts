import assert from "node:assert/strict";
import {
    isRetiring,
    nearestVmSizes,
    replacementFor,
    takesScsi,
    vmSize,
    vmSizes,
    type VmSize,
} from "../../facts/vmSizes";

function known(name: string): VmSize {
    const size = vmSize(name);
    assert.ok(size, `${name} is not in the facts`);
    return size;
}

describe("facts: vmSizes", () => {
    it("holds 91 sizes with unique names", () => {
        assert.equal(vmSizes().length, 91);
        assert.equal(new Set(vmSizes().map(({ name }) => name.toLowerCase())).size, 91);
    });

    it("knows the documented minimum size in full", () => {
        assert.deepEqual(known("standard_a4_V2"), {
            name: "Standard_A4_v2",
            family: "Av2",
            tier: "Standard",
            vCpus: 4,
            memoryGiB: 8,
            maxDataDisks: 8,
            temporaryDiskGiB: 40,
            premiumStorage: false,
            generations: [1],
            trustedLaunch: false,
            encryptionAtHost: false,
            acceleratedNetworking: false,
            nestedVirtualization: false,
            diskControllers: { types: ["SCSI"], source: "NVMe overview", date: "2024-07-31" },
            burstable: false,
            retirementDate: "2028-11-15",
            closedToNewSubscriptions: true,
            source: "Av2 size series",
            date: "2024-07-29",
        });
    });

    it("knows that current sizes have no temporary disk, take Premium disks and do not retire", () => {
        const size = known("Standard_D4s_v5");
        assert.deepEqual(
            [size.temporaryDiskGiB, size.premiumStorage, size.generations, size.retirementDate, size.trustedLaunch],
            [null, true, [1, 2], null, true],
        );
        assert.deepEqual(known("Standard_D4s_v6").generations, [2]);
        assert.equal(known("Standard_D4ds_v5").temporaryDiskGiB, 150);
    });

    it("knows the large sizes of series that servers are made of", () => {
        const sized = (name: string): readonly unknown[] => {
            const { vCpus, memoryGiB, maxDataDisks, temporaryDiskGiB } = known(name);
            return [vCpus, memoryGiB, maxDataDisks, temporaryDiskGiB];
        };
        assert.deepEqual(sized("Standard_D32s_v5"), [32, 128, 32, null]);
        assert.deepEqual(sized("Standard_D96ds_v5"), [96, 384, 32, 3600]);
        assert.deepEqual(sized("Standard_E96s_v5"), [96, 672, 32, null]);
    });

    it("lets a size differ from its series", () => {
        assert.equal(known("Standard_B8ms").acceleratedNetworking, false);
        assert.equal(known("Standard_B12ms").acceleratedNetworking, true);
        assert.equal(known("Standard_D2as_v6").encryptionAtHost, true);
        assert.equal(known("Standard_D4as_v6").encryptionAtHost, null);
    });

    it("gives plausible figures for every size", () => {
        for (const size of vmSizes()) {
            assert.match(size.name, /^Standard_[A-Z][A-Za-z0-9]*(?:_v\d)?$/);
            assert.ok(Number.isInteger(size.vCpus) && size.vCpus > 0, size.name);
            assert.ok(size.memoryGiB > 0 && size.maxDataDisks >= 2, size.name);
            assert.ok(size.temporaryDiskGiB === null || size.temporaryDiskGiB > 0, size.name);
            assert.ok(size.generations.length > 0, size.name);
            assert.ok(!size.trustedLaunch || size.generations.includes(2), size.name);
        }
    });

    it("knows which series have no SCSI controller: all of the sixth generation, and none before", () => {
        const withoutScsi = vmSizes().filter((size) => !takesScsi(size));
        assert.deepEqual([...new Set(withoutScsi.map(({ family }) => family))], ["Dsv6", "Dasv6"]);
        for (const size of vmSizes()) {
            assert.equal(takesScsi(size), !/_v[6-9]$/.test(size.name), size.name);
        }
    });

    it("never offers a size without a SCSI controller as the one that was meant", () => {
        assert.equal(nearestVmSizes("Standard_D4s_v7")[0], "Standard_D4s_v5");
        assert.equal(nearestVmSizes("standard_d4ads_V6")[0], "Standard_D4as_v5");
        for (const name of ["Standard_D4s_v6", "Standard_D4ds_v6", "Standard_D4as_v7", "Standard_E4s_v6"]) {
            const nearest = nearestVmSizes(name, vmSizes().length);
            assert.deepEqual(
                nearest.filter((candidate) => /_v[6-9]$/.test(candidate)),
                [],
            );
            assert.equal(nearest.length, vmSizes().filter(takesScsi).length);
        }
    });

    it("finds what was probably meant", () => {
        assert.equal(nearestVmSizes("Standard_A4v2")[0], "Standard_A4_v2");
        assert.equal(nearestVmSizes("Standard_D4s_v55")[0], "Standard_D4s_v5");
        assert.deepEqual(nearestVmSizes("Standard_D32s_v55"), [
            "Standard_D32s_v5",
            "Standard_D32as_v5",
            "Standard_D32ds_v5",
        ]);
        assert.equal(nearestVmSizes("Standard_D40s_v5")[0], "Standard_D48s_v5", "cores that no size has");
        assert.equal(vmSize("Standard_Z99"), undefined);
    });

    it("advises the current size that replaces a retiring one", () => {
        const advised = (name: string): string | undefined => replacementFor(known(name))?.name;
        assert.equal(advised("Standard_A4_v2"), "Standard_D4s_v5");
        assert.equal(advised("Standard_A8_v2"), "Standard_D8s_v5");
        assert.equal(advised("Standard_A4m_v2"), "Standard_E4s_v5");
        assert.equal(advised("Standard_D8s_v3"), "Standard_D8s_v5");
        assert.equal(advised("Standard_E4s_v3"), "Standard_E4s_v5");
    });

    it("advises nothing for a size that stays, or when nothing is large enough", () => {
        assert.equal(replacementFor(known("Standard_D4s_v5")), undefined);
        assert.equal(replacementFor(known("Standard_DS5_v2")), undefined);
    });

    it("never advises less than the retiring size has, nor something that retires", () => {
        for (const size of vmSizes().filter(isRetiring)) {
            const advised = replacementFor(size);
            if (advised !== undefined) {
                assert.ok(!isRetiring(advised) && !advised.burstable && advised.premiumStorage, size.name);
                assert.ok(takesScsi(advised), size.name);
                assert.ok(advised.vCpus >= size.vCpus && advised.memoryGiB >= size.memoryGiB, size.name);
                assert.ok(advised.maxDataDisks >= size.maxDataDisks, size.name);
            }
        }
    });
});
