import assert from "node:assert/strict";
import type { Environment } from "../../config/environment.generated";
import { egressDestinations, egressNotReached, egressRequirements } from "../../model/egressRequirements";
import { environmentNames } from "../../model/naming";
import { environmentWith, existingId, sampleEnvironment } from "../support/sampleEnvironment";
import { egressModes, environmentWithNetwork, privateVault } from "../support/sampleNetworks";

const names = { keyVault: "kv-mabs-dev-12345", storageAccount: "stmabsdev12345" };
const government: Environment["azure"] = {
    ...sampleEnvironment.azure,
    cloud: "AzureUSGovernment",
    location: "usgovvirginia",
};

const idsOf = (environment: Environment): readonly string[] =>
    egressRequirements(environment, names).map(({ id }) => id);
const inMode = (mode: keyof typeof egressModes, rest: Partial<Environment> = {}): Environment =>
    environmentWithNetwork({ egress: egressModes[mode] }, rest);
const kindsOf = (environment: Environment): readonly string[] =>
    [...new Set(egressRequirements(environment, names).map(({ kind }) => kind))].sort();

describe("egress requirements", () => {
    it("hold only forms that the way out understands", () => {
        assert.deepEqual(kindsOf(inMode("natGateway")), ["addressPrefix", "fqdn", "serviceTag"]);
        assert.deepEqual(kindsOf(inMode("azureFirewall")), ["addressPrefix", "fqdn", "fqdnTag"]);
        assert.deepEqual(kindsOf(inMode("existingFirewall")), ["addressPrefix", "fqdn", "fqdnTag", "serviceTag"]);
        assert.deepEqual(kindsOf(inMode("proxy")), ["addressPrefix", "fqdn"]);
    });

    it("with a NAT gateway name no host on port 443 that a security group cannot know", () => {
        const rows = egressDestinations(sampleEnvironment, names);
        assert.deepEqual(
            rows.filter(
                ({ kind, port, coveredByTags }) => kind === "fqdn" && port === 443 && coveredByTags.length === 0,
            ),
            [],
        );
        const lost = egressNotReached(sampleEnvironment, names).map(({ id }) => id);
        assert.ok(lost.includes("microsoft-names") && lost.includes("defender-cloud"));
    });

    it("leave nothing behind in the modes that filter by name", () => {
        for (const mode of ["azureFirewall", "existingFirewall", "proxy"] as const) {
            assert.deepEqual(egressNotReached(inMode(mode), names), [], mode);
        }
    });

    it("carry every name of the product's own list when names can be filtered", () => {
        const destinations = egressRequirements(inMode("azureFirewall"), names).map(({ destination }) => destination);
        const published = [
            "*.microsoft.com",
            "*.windowsazure.com",
            "*.microsoftonline.com",
            "*.windows.net",
            "*.blob.core.windows.net",
            "*.queue.core.windows.net",
            "*.blob.storage.azure.net",
            "www.msftncsi.com",
            "www.msftconnecttest.com",
        ];
        assert.deepEqual(
            published.filter((name) => !destinations.includes(name)),
            [],
        );
    });

    it("are unique by id and leave no placeholder, in both clouds", () => {
        for (const azure of [sampleEnvironment.azure, government]) {
            const rows = egressRequirements(inMode("existingFirewall", { azure }), names);
            assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
            assert.deepEqual(
                rows.filter(({ destination }) => /[{}]/.test(destination)),
                [],
            );
        }
    });

    it("name the key vault and the storage account of the environment, in the suffix of the cloud", () => {
        const rows = egressRequirements(inMode("azureFirewall", { azure: government }), names);
        const destinations = rows.map(({ destination }) => destination);
        assert.ok(destinations.includes("kv-mabs-dev-12345.vault.usgovcloudapi.net"));
        assert.ok(destinations.includes("stmabsdev12345.blob.core.usgovcloudapi.net"));
        assert.ok(
            !destinations.some((name) => name.endsWith(".core.windows.net") || name.endsWith(".vault.azure.net")),
        );
    });

    it("name an existing key vault instead of one that is not made", () => {
        const keyVault = { existingId: existingId("Microsoft.KeyVault/vaults/kv-shared"), allowedAddressRanges: [] };
        const row = egressRequirements(environmentWith({ keyVault }), names).find(({ id }) => id === "key-vault");
        assert.equal(row?.destination, "kv-shared.vault.azure.net");
    });

    it("add the key vault of the setup account, because the guest reads that password itself", () => {
        const row = egressRequirements(sampleEnvironment, names).find(({ id }) => id === "key-vault-setup-account");
        assert.equal(row?.destination, "kv-hub.vault.azure.net");
        const keyVault = { existingId: existingId("Microsoft.KeyVault/vaults/KV-HUB"), allowedAddressRanges: [] };
        assert.ok(!idsOf(environmentWith({ keyVault })).includes("key-vault-setup-account"));
    });

    it("lose the names of the vault and its storage when it is reached by private endpoint, and keep sign-in and own storage", () => {
        const open = idsOf(inMode("azureFirewall"));
        const closed = idsOf(inMode("azureFirewall", { vault: privateVault }));
        const gone = open.filter((id) => !closed.includes(id));
        assert.deepEqual(gone, [
            "backup-service",
            "backup-management",
            "backup-blobs",
            "backup-queues",
            "backup-blobs-partitioned",
            "backup-storage-partitioned",
            "azure-names",
        ]);
        assert.ok(!idsOf(environmentWith({ vault: privateVault })).includes("tag-backup"));
        assert.ok(closed.includes("entra-names") && closed.includes("own-storage"));
    });

    it("lose the monitor agent when monitoring is off", () => {
        const monitoring = { ...sampleEnvironment.monitoring, enabled: false };
        const gone = idsOf(sampleEnvironment).filter((id) => !idsOf(environmentWith({ monitoring })).includes(id));
        assert.ok(gone.length > 0 && gone.every((id) => /monitor/.test(id)), gone.join());
    });

    it("send nobody to the vendor for downloads, because files are known by hash and mirrored", () => {
        assert.deepEqual(
            egressDestinations(inMode("existingFirewall"), names).filter(({ need }) => need === "vendorDownload"),
            [],
        );
    });

    it("add the mirror of the installer, known to a security group when it is blob storage", () => {
        const installer = (mirrorUrl: string) => ({ package: { ...sampleEnvironment.package, mirrorUrl } });
        const blob = environmentWith(installer("https://contosomirror.blob.core.windows.net/packages"));
        const [row] = egressRequirements(blob, names).filter(({ id }) => id === "installer-mirror");
        assert.deepEqual(
            [row?.destination, row?.port, row?.phase],
            ["contosomirror.blob.core.windows.net", 443, "setup"],
        );

        const elsewhere = installer("https://mirror.contoso.com/packages");
        assert.ok(!idsOf(environmentWith(elsewhere)).includes("installer-mirror"));
        assert.ok(idsOf(inMode("proxy", elsewhere)).includes("installer-mirror"));
    });

    it("hand addresses for devices without names only to the owners of a firewall", () => {
        const withAddresses = (["natGateway", "azureFirewall", "existingFirewall", "proxy"] as const).filter((mode) =>
            idsOf(inMode(mode)).includes("entra-prefix-20-190"),
        );
        assert.deepEqual(withAddresses, ["existingFirewall"]);
    });

    it("let Windows be activated in every mode (B13)", () => {
        for (const mode of ["natGateway", "azureFirewall", "existingFirewall", "proxy"] as const) {
            const ports = egressRequirements(inMode(mode), names)
                .filter(({ kind }) => kind === "addressPrefix")
                .map(({ port }) => port);
            assert.ok(ports.includes(1688), mode);
        }
    });

    it("carry reason, source and date on every line", () => {
        const names2 = environmentNames(sampleEnvironment, "dev");
        for (const row of egressRequirements(inMode("existingFirewall"), names2)) {
            assert.match(row.purpose, /^[A-Z].*\.$/, row.id);
            assert.notEqual(row.source, "");
            assert.match(row.date, /^\d{4}-\d{2}-\d{2}$/, row.id);
        }
    });
});
