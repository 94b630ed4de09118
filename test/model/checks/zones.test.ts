import assert from "node:assert/strict";
import type { Environment } from "../../../config/environment.generated";
import { region } from "../../../facts/regions";
import { checkZones } from "../../../model/checks/zones";
import { briefly } from "../../support/problems";
import { environmentWith, sampleEnvironment, sampleServer } from "../../support/sampleEnvironment";
import { egressModes } from "../../support/sampleNetworks";

const at = (location: string, rest: Partial<Environment> = {}): Environment =>
    environmentWith({ azure: { ...sampleEnvironment.azure, location }, ...rest });

const vault = (overrides: Partial<Environment["vault"]>): Partial<Environment> => ({
    vault: { ...sampleEnvironment.vault, ...overrides },
});

/** A region without zones but with a pair. */
const WITHOUT_ZONES = "westus";

describe("checks of zones", () => {
    it("refuse everything zonal in a region without zones, each at its place, all at once", () => {
        const server = {
            ...sampleServer,
            zone: "1" as const,
            osDisk: { sizeGiB: 128, sku: "StandardSSD_ZRS" as const },
            storage: {
                ...sampleServer.storage,
                diskSku: "Premium_ZRS" as const,
                disks: {
                    pool01: { lun: 1, sizeGiB: 4096, sku: "Premium_ZRS" as const },
                    pool02: { lun: 2, sizeGiB: 4096 },
                },
            },
            scratch: { sku: "StandardSSD_ZRS" as const },
        };
        const environment = at(WITHOUT_ZONES, {
            ...vault({ redundancy: "ZoneRedundant" }),
            network: { ...sampleEnvironment.network, egress: { ...egressModes.azureFirewall, zones: ["1", "2"] } },
            storage: { redundancy: "Standard_ZRS", allowedAddressRanges: [] },
            servers: { MABS01: server },
        });
        assert.deepEqual(briefly(checkZones(environment)), [
            "MABS-CFG-210 mabs:vault.redundancy: ZoneRedundant, but westus has no availability zones",
            "MABS-CFG-317 mabs:network.egress.zones: zones 1, 2, but westus has no availability zones",
            "MABS-CFG-210 mabs:storage.redundancy: Standard_ZRS, but westus has no availability zones",
            "MABS-CFG-417 mabs:servers.MABS01.zone: zone 1, but westus has no availability zones",
            "MABS-CFG-417 mabs:servers.MABS01.osDisk.sku: StandardSSD_ZRS, but westus has no availability zones",
            "MABS-CFG-417 mabs:servers.MABS01.storage.diskSku: Premium_ZRS, but westus has no availability zones",
            "MABS-CFG-417 mabs:servers.MABS01.scratch.sku: StandardSSD_ZRS, but westus has no availability zones",
            "MABS-CFG-417 mabs:servers.MABS01.storage.disks.pool01.sku: Premium_ZRS, but westus has no availability zones",
        ]);
    });

    it("name a neighbouring region that has zones", () => {
        const [problem] = checkZones(at(WITHOUT_ZONES, vault({ redundancy: "ZoneRedundant" })));
        const named = /such as (\w+)/.exec(problem?.hint ?? "")?.[1];
        assert.equal(region(named ?? "")?.availabilityZones, true, problem?.hint);
    });

    it("leave the redundancy of an existing vault to its owners, and stay silent about regions that are unknown", () => {
        const existingId = "/subscriptions/a/resourceGroups/b/providers/Microsoft.RecoveryServices/vaults/c";
        assert.deepEqual(checkZones(at(WITHOUT_ZONES, vault({ existingId, redundancy: "ZoneRedundant" }))), []);
        assert.deepEqual(checkZones(at("atlantis", vault({ redundancy: "ZoneRedundant" }))), []);
        assert.deepEqual(checkZones(at("usgovtexas", vault({ redundancy: "ZoneRedundant" }))), []);
    });
});
