import assert from "node:assert/strict";
import type { Environment } from "../../../config/environment.generated";
import { checkVault, checkZoneIsKnown } from "../../../model/checks/vault";
import { briefly } from "../../support/problems";
import { environmentWith, existingId, sampleEnvironment, sampleServer } from "../../support/sampleEnvironment";
import { privateVault } from "../../support/sampleNetworks";

const zone = (name: string): string => existingId(`Microsoft.Network/privateDnsZones/${name}`);
const zones = {
    backup: zone("privatelink.we.backup.windowsazure.com"),
    blob: zone("privatelink.blob.core.windows.net"),
    queue: zone("privatelink.queue.core.windows.net"),
};

describe("checks of the vault", () => {
    it("find nothing wrong with public access, private access, and zones of a hub", () => {
        assert.deepEqual(checkVault(sampleEnvironment), []);
        assert.deepEqual(checkVault(environmentWith({ vault: privateVault })), []);
        assert.deepEqual(checkVault(environmentWith({ vault: { ...privateVault, privateDnsZoneIds: zones } })), []);
    });

    it("ask for zones in a region whose code is not known", () => {
        const place = { name: "atlantis", backupGeoCode: null };
        const ids = (vault: Environment["vault"]): readonly string[] =>
            checkZoneIsKnown(environmentWith({ vault }), place).map(({ id, path }) => `${id} ${path}`);
        assert.deepEqual(ids(privateVault), ["MABS-CFG-214 mabs:vault.privateDnsZoneIds"]);
        assert.deepEqual(ids({ ...privateVault, privateDnsZoneIds: zones }), []);
        assert.deepEqual(ids(sampleEnvironment.vault), []);
        assert.deepEqual(checkZoneIsKnown(environmentWith({ vault: privateVault }), undefined), []);
    });

    it("refuse zones of another service or region, each at its place", () => {
        const wrong = {
            backup: zone("privatelink.ne.backup.windowsazure.com"),
            blob: zones.queue,
            queue: zones.queue,
        };
        assert.deepEqual(
            briefly(checkVault(environmentWith({ vault: { ...privateVault, privateDnsZoneIds: wrong } }))),
            [
                "MABS-CFG-118 mabs:vault.privateDnsZoneIds.backup: a zone named privatelink.ne.backup.windowsazure.com",
                "MABS-CFG-118 mabs:vault.privateDnsZoneIds.blob: a zone named privatelink.queue.core.windows.net",
            ],
        );
    });

    it("let 50 servers share a vault and refuse the 51st (V08)", () => {
        const servers = (count: number) =>
            Object.fromEntries(Array.from({ length: count }, (_, index) => [`MABS${index}`, sampleServer]));
        assert.deepEqual(checkVault(environmentWith({ servers: servers(50) })), []);
        assert.deepEqual(briefly(checkVault(environmentWith({ servers: servers(51) }))), [
            "MABS-CFG-215 mabs:servers: 51 servers",
        ]);
    });

    it("refuse a key of the other cloud", () => {
        const withKey = (keyUri: string): Environment =>
            environmentWith({
                vault: { ...sampleEnvironment.vault, customerManagedKey: { keyUri, infrastructureEncryption: false } },
            });
        assert.deepEqual(checkVault(withKey("https://kv-hub.vault.azure.net/keys/backup")), []);
        assert.deepEqual(briefly(checkVault(withKey("https://kv-hub.vault.usgovcloudapi.net/keys/backup"))), [
            "MABS-CFG-209 mabs:vault.customerManagedKey.keyUri: https://kv-hub.vault.usgovcloudapi.net/keys/backup",
        ]);
    });
});
