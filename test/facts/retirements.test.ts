import assert from "node:assert/strict";
import { managedDiskSku } from "../../facts/managedDisks";
import { retirement, retirements, windowsSupportEnd } from "../../facts/retirements";
import { vmSize } from "../../facts/vmSizes";

describe("facts: retirements", () => {
    it("gives every row an id of its own", () => {
        assert.equal(new Set(retirements.map(({ id }) => id)).size, retirements.length);
    });

    it("knows the days that matter", () => {
        const endDate = (id: string): string | undefined => retirement(id)?.endDate;
        assert.equal(endDate("vm-av2"), "2028-11-15");
        assert.equal(endDate("vm-d-dv2"), "2028-05-01");
        assert.equal(endDate("hdd-os-disk"), "2028-09-08");
        assert.equal(endDate("unmanaged-disks"), "2026-03-31");
        assert.equal(endDate("azure-disk-encryption"), "2028-09-15");
        assert.equal(endDate("classic-backup-alerts"), "2026-03-31");
        assert.equal(endDate("default-outbound-access"), "2026-03-31");
        assert.equal(endDate("storage-tls-1-0-1-1"), "2026-02-03");
        assert.equal(endDate("nothing"), undefined);
    });

    it("agrees with the tables of sizes and disks", () => {
        assert.equal(retirement("vm-av2")?.endDate, vmSize("Standard_A4_v2")?.retirementDate);
        assert.equal(retirement("vm-b")?.endDate, vmSize("Standard_B4ms")?.retirementDate);
        assert.equal(retirement("vm-d-dv2")?.endDate, vmSize("Standard_DS3_v2")?.retirementDate);
        assert.equal(retirement("vm-dv3-ev3")?.endDate, vmSize("Standard_D4s_v3")?.retirementDate);
        assert.equal(retirement("hdd-os-disk")?.endDate, managedDiskSku("Standard_LRS")?.osDiskRetirementDate);
    });

    it("knows until when Windows Server gets security updates", () => {
        assert.deepEqual((["2016", "2019", "2022"] as const).map(windowsSupportEnd), [
            "2027-01-12",
            "2029-01-09",
            "2031-10-14",
        ]);
    });
});
