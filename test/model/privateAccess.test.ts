import assert from "node:assert/strict";
import { privateAccessModel } from "../../model/privateAccess";
import { environmentNames } from "../../model/naming";
import { environmentWith, existingId, sampleEnvironment } from "../support/sampleEnvironment";
import { privateVault } from "../support/sampleNetworks";

const names = environmentNames(sampleEnvironment, "dev");

describe("private access to the vault", () => {
    it("is absent with public access", () => {
        assert.equal(privateAccessModel(sampleEnvironment, names), undefined);
    });

    it("has one endpoint and three zones, the first one with the code of the region", () => {
        assert.deepEqual(privateAccessModel(environmentWith({ vault: privateVault }), names), {
            endpointName: "pep-mabs-dev-vault",
            networkInterfaceName: "nic-mabs-dev-vault",
            connectionName: "pep-mabs-dev-vault-connection",
            groupId: "AzureBackup",
            zones: [
                { key: "backup", zoneName: "privatelink.we.backup.windowsazure.com", linkName: "link-mabs-dev" },
                { key: "blob", zoneName: "privatelink.blob.core.windows.net", linkName: "link-mabs-dev" },
                { key: "queue", zoneName: "privatelink.queue.core.windows.net", linkName: "link-mabs-dev" },
            ],
        });
    });

    it("uses zones that exist, and takes their names from their IDs", () => {
        const zone = (name: string): string => existingId(`Microsoft.Network/privateDnsZones/${name}`);
        const ids = {
            backup: zone("privatelink.we.backup.windowsazure.com"),
            blob: zone("privatelink.blob.core.windows.net"),
            queue: zone("privatelink.queue.core.windows.net"),
        };
        const model = privateAccessModel(
            environmentWith({ vault: { ...privateVault, privateDnsZoneIds: ids } }),
            names,
        );
        assert.deepEqual(
            model?.zones.map(({ key, zoneName, existingId: id }) => [key, zoneName, id]),
            [
                ["backup", "privatelink.we.backup.windowsazure.com", ids.backup],
                ["blob", "privatelink.blob.core.windows.net", ids.blob],
                ["queue", "privatelink.queue.core.windows.net", ids.queue],
            ],
        );
    });

    it("blames the missing check for a region that nobody knows", () => {
        const azure = { ...sampleEnvironment.azure, location: "atlantis" };
        assert.throws(() => privateAccessModel(environmentWith({ azure, vault: privateVault }), names), /atlantis/);
    });
});
