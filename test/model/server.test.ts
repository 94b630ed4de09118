import assert from "node:assert/strict";
import fc from "fast-check";
import { passphraseFaults, SHORTEST_PASSPHRASE } from "../../config/passphraseRule";
import type { Environment, Server } from "../../config/environment.generated";
import { vmSize, vmSizes } from "../../facts/vmSizes";
import { advisories } from "../../model/advisories";
import { checkMaintenance } from "../../model/checks/maintenance";
import { checkPackage } from "../../model/checks/package";
import { checkServers } from "../../model/checks/servers";
import { checkStorage } from "../../model/checks/storage";
import { choices } from "../../model/choices";
import { guestPackage } from "../../model/guestPackage";
import { environmentNames } from "../../model/naming";
import { serverModel, type ServerModelInput } from "../../model/server";
import type { ServerModel } from "../../model/types/server";
import {
    currentServer,
    environmentWith,
    existingId,
    sampleEnvironment,
    sampleServer,
} from "../support/sampleEnvironment";

const guestFiles = { "bootstrap.ps1": "param([string] $Values = 'MABS_VALUES')\n" };

function inputOf(environment: Environment, serverName = "MABS01"): ServerModelInput {
    const names = environmentNames(environment, "dev");
    const gate = { defaultAction: "Allow", allowedAddressRanges: [], admitServerSubnet: true } as const;
    return {
        environment,
        serverName,
        names,
        vault: {
            kind: "new",
            name: names.vault,
            redundancy: environment.vault.redundancy,
            crossRegionRestore: false,
            softDelete: environment.vault.softDelete,
            immutability: environment.vault.immutability,
            publicNetworkAccess: "Enabled",
            identity: { type: "SystemAssigned" },
        },
        keyVault: {
            vault: { kind: "new", name: names.keyVault, softDeleteRetentionDays: 90, ...gate },
            uri: `https://${names.keyVault}.vault.azure.net`,
            accountSecrets: [],
        },
        storage: {
            accountName: names.storageAccount,
            sku: "Standard_LRS",
            blobEndpoint: `https://${names.storageAccount}.blob.core.windows.net`,
            containers: names.containers,
            ...gate,
            statusRetentionDays: 90,
            catalogueRetentionDays: 30,
            guestPackage: guestPackage(guestFiles),
        },
        egress: {
            mode: "natGateway",
            name: names.natGateway,
            publicIpNames: [`pip-${names.natGateway}-1`],
            idleTimeoutMinutes: 10,
        },
        egressRequirements: [],
        guestFiles,
    };
}

const modelOf = (server: Partial<Server>, environment: Partial<Environment> = {}): ServerModel =>
    serverModel(inputOf(environmentWith({ ...environment, servers: { MABS01: { ...sampleServer, ...server } } })));

interface RenderedSettings {
    readonly domain: { readonly setupAccount: { readonly passwordSecretUri: string } };
    readonly vault: { readonly id: string };
    readonly package: {
        readonly containerUrl: string;
        readonly recalledBuilds: readonly string[];
        readonly marsAgent: { readonly minimumVersion: string };
    };
    readonly catalogueBackup: unknown;
    readonly onlineBackup: { readonly throttling: unknown };
}

const settingsOf = (model: ServerModel): RenderedSettings =>
    JSON.parse(model.staging.settingsBlob.text) as RenderedSettings;

const diskSku = fc.constantFrom(
    ...(["Standard_LRS", "StandardSSD_LRS", "StandardSSD_ZRS", "Premium_LRS", "Premium_ZRS", "PremiumV2_LRS"] as const),
);

const possibleSizes = vmSizes().filter(({ vCpus, memoryGiB }) => vCpus >= 4 && memoryGiB >= 8);

/** Servers as the schema lets them through, sensible or not; about one in five is. */
const anyServer: fc.Arbitrary<Server> = fc
    .record({
        size: fc.oneof(
            { weight: 5, arbitrary: fc.constantFrom(...possibleSizes.map(({ name }) => name)) },
            { weight: 1, arbitrary: fc.constantFrom("Standard_Nonesuch", "Basic_A4", "Standard_A2_v2") },
        ),
        image: fc.record({
            windowsVersion: fc.constantFrom("2019", "2022", "2022", "2016"),
            version: fc.constant("latest"),
            acceptAzureEdition: fc.boolean(),
        }),
        osDisk: fc.record({
            sizeGiB: fc.integer({ min: 127, max: 4095 }),
            sku: fc.oneof({ weight: 5, arbitrary: fc.constant("StandardSSD_LRS" as const) }, diskSku),
        }),
        storage: fc.record({
            protectedDataGiB: fc.integer({ min: 1, max: 10_000 }),
            localRetentionDays: fc.integer({ min: 1, max: 20 }),
            dailyChurnPercent: fc.integer({ min: 1, max: 20 }),
            diskSizeGiB: fc.integer({ min: 1000, max: 32_767 }),
            diskSku,
        }),
        scratch: fc.oneof(
            fc.constant({}),
            fc.record({ sizeGiB: fc.integer({ min: 32, max: 2000 }), sku: diskSku }, { requiredKeys: [] }),
        ),
        encryptionAtHost: fc.boolean(),
        disks: fc.option(
            fc.dictionary(
                fc.constantFrom("a", "b", "c", "scratch"),
                fc.record({ lun: fc.integer({ min: 1, max: 9 }), sizeGiB: fc.integer({ min: 5000, max: 40_000 }) }),
            ),
            { freq: 3, nil: undefined },
        ),
    })
    .map(({ disks, storage, ...overrides }) => ({
        ...sampleServer,
        ...overrides,
        storage: disks === undefined ? storage : { ...storage, disks },
    }));

describe("serverModel", () => {
    it("puts every part of a server together", () => {
        const model = serverModel(inputOf(sampleEnvironment));
        assert.deepEqual(Object.keys(model).sort(), [
            "capacity",
            "disks",
            "grants",
            "joinExtension",
            "localAdministrator",
            "lock",
            "monitorAgent",
            "name",
            "networkInterface",
            "passphrase",
            "readinessMarker",
            "staging",
            "virtualMachine",
        ]);
        assert.equal(model.name, "MABS01");
        assert.equal(model.virtualMachine.name, "MABS01");
        assert.equal(model.grants.length, 7);
    });

    it("tells the guest when to back up the catalogue, and which bandwidth to keep to", () => {
        const settings = settingsOf(modelOf({}));
        assert.deepEqual(settings.catalogueBackup, {
            containerUrl: `https://${environmentNames(sampleEnvironment, "dev").storageAccount}.blob.core.windows.net/catalogue`,
            time: "08:00",
            keepLocalDays: 3,
        });
        assert.deepEqual(settings.onlineBackup.throttling, { mode: "none" });
        const throttling = {
            workHours: { from: "08:00", to: "18:00", days: ["Monday"] },
            workHourKilobitsPerSecond: 51200,
            nonWorkHourKilobitsPerSecond: 512000,
        } as const;
        assert.deepEqual(settingsOf(modelOf({ throttling })).onlineBackup.throttling, {
            mode: "workHours",
            ...throttling,
        });
    });

    it("names the disks by server and key, sorted by LUN, without host caching", () => {
        assert.deepEqual(
            modelOf({}).disks.map(({ name, lun, caching }) => [name, lun, caching]),
            [
                ["disk-MABS01-scratch", 0, "None"],
                ["disk-MABS01-pool01", 1, "None"],
                ["disk-MABS01-pool02", 2, "None"],
                ["disk-MABS01-pool03", 3, "None"],
                ["disk-MABS01-pool04", 4, "None"],
            ],
        );
    });

    it("puts disks into the zone of the server, except those that are in all zones", () => {
        const zonal = modelOf({ ...currentServer, zone: "2", scratch: { sku: "Premium_ZRS" } });
        assert.deepEqual(
            zonal.disks.map(({ key, zone }) => [key, zone]),
            [
                ["scratch", undefined],
                ["pool01", "2"],
                ["pool02", "2"],
                ["pool03", "2"],
                ["pool04", "2"],
            ],
        );
        assert.equal("zone" in (zonal.disks[0] ?? {}), false);
    });

    it("generates a pass phrase unless one is given", () => {
        assert.deepEqual(modelOf({}).passphrase, {
            secretName: "mabs-MABS01-passphrase",
            origin: "generated",
            length: 40,
            specialCharacters: "-_.",
        });
        const given = modelOf({ passphrase: { length: 40, value: { kind: "secret" } } });
        assert.equal(given.passphrase.origin, "given");
    });

    it("has a monitor agent only when monitoring is on, and tells it of a proxy", () => {
        const off = { ...sampleEnvironment.monitoring, enabled: false };
        assert.equal("monitorAgent" in modelOf({}, { monitoring: off }), false);
        assert.deepEqual(modelOf({}).monitorAgent?.settings, {});
        const proxy = {
            mode: "proxy",
            host: "proxy.contoso.com",
            address: "10.10.0.9",
            port: 8080,
            bypass: [],
        } as const;
        assert.deepEqual(serverModel({ ...inputOf(sampleEnvironment), egress: proxy }).monitorAgent?.settings, {
            proxy: { mode: "application", address: "http://proxy.contoso.com:8080", auth: "false" },
        });
    });

    it("tells the guest where installer, vault and password are", () => {
        const settings = settingsOf(modelOf({}));
        assert.match(
            settings.package.containerUrl,
            /^https:\/\/stmabsdev[a-z0-9]+\.blob\.core\.windows\.net\/packages$/,
        );
        assert.deepEqual(settings.package.recalledBuilds, ["14.0.42.0"]);
        assert.equal(settings.package.marsAgent.minimumVersion, "2.0.9249.0");
        assert.equal(
            settings.domain.setupAccount.passwordSecretUri,
            "https://kv-hub.vault.azure.net/secrets/svc-setup",
        );
        assert.equal(
            settings.vault.id,
            "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-mabs-dev/providers/Microsoft.RecoveryServices/vaults/rsv-mabs-dev",
        );
    });

    it("asks for a newer agent when the vault is immutable", () => {
        const vault = { ...sampleEnvironment.vault, immutability: "Unlocked" as const };
        assert.equal(settingsOf(modelOf({}, { vault })).package.marsAgent.minimumVersion, "2.0.9250.0");
    });

    it("takes installer from a mirror, and then needs no role on the own container", () => {
        const mirrorUrl = "https://mirror.blob.core.windows.net/packages/";
        const mirrored = modelOf({}, { package: { ...sampleEnvironment.package, mirrorUrl } });
        assert.equal(settingsOf(mirrored).package.containerUrl, "https://mirror.blob.core.windows.net/packages");
        assert.equal(
            mirrored.grants.some(({ key }) => key === "packages-reader"),
            false,
        );
    });

    it("refers to an existing vault by its own subscription and group", () => {
        const vault = {
            kind: "existing",
            id: existingId("Microsoft.RecoveryServices/vaults/rsv-hub"),
            subscriptionId: "00000000-0000-0000-0000-000000000009",
            resourceGroupName: "rg-hub",
            name: "rsv-hub",
        } as const;
        assert.equal(
            settingsOf(serverModel({ ...inputOf(sampleEnvironment), vault })).vault.id,
            "/subscriptions/00000000-0000-0000-0000-000000000009/resourceGroups/rg-hub/providers/Microsoft.RecoveryServices/vaults/rsv-hub",
        );
    });

    it("has pass phrases generated from characters of which no sequence is refused", () => {
        const { passphrase } = modelOf({});
        assert.ok(passphrase.origin === "generated");
        const alphabet = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${passphrase.specialCharacters}`;
        const generated = fc.array(fc.constantFrom(...alphabet), {
            minLength: SHORTEST_PASSPHRASE,
            maxLength: 128,
            size: "max",
        });
        fc.assert(
            fc.property(generated, (characters) => passphraseFaults(characters.join("")).length === 0),
            { numRuns: 500 },
        );
        // And that it is the alphabet of the generator, the test of its component shows: `overrideSpecial` is what the model says.
        for (const character of passphrase.specialCharacters)
            assert.deepEqual(passphraseFaults(character.repeat(SHORTEST_PASSPHRASE)), []);
    });

    it("tells the guest in which private zones the names of the vault stand, and nothing with public access", () => {
        const vaultOf = (model: ServerModel): unknown => settingsOf(model).vault;
        const privateAccess = {
            zones: [
                { key: "backup", zoneName: "privatelink.we.backup.windowsazure.com", linkName: "link" },
                { key: "queue", zoneName: "privatelink.queue.core.windows.net", linkName: "link" },
                { key: "blob", zoneName: "privatelink.blob.core.windows.net", linkName: "link" },
            ],
        } as const;
        const open = vaultOf(serverModel(inputOf(sampleEnvironment)));
        assert.ok(!("privateDnsZones" in (open as object)));
        assert.deepEqual(vaultOf(serverModel({ ...inputOf(sampleEnvironment), privateAccess })), {
            ...(open as object),
            privateDnsZones: [
                "privatelink.blob.core.windows.net",
                "privatelink.queue.core.windows.net",
                "privatelink.we.backup.windowsazure.com",
            ],
        });
    });

    it("reads the password of the setup account from the own key vault when the configuration carries it", () => {
        const domain = {
            ...sampleEnvironment.domain,
            setupAccount: { userName: "CORP\\svc", password: { kind: "secret" as const } },
        };
        assert.match(
            settingsOf(modelOf({}, { domain })).domain.setupAccount.passwordSecretUri,
            /^https:\/\/kv-mabs-dev-[a-z0-9]+\.vault\.azure\.net\/secrets\/mabs-setup-account$/,
        );
    });

    it("marks readiness with what was staged, within the limit of a lock's notes", () => {
        const model = modelOf({});
        assert.equal(model.readinessMarker.name, "mabs-MABS01-ready");
        assert.ok(model.readinessMarker.notes.includes(model.staging.forceUpdateTag));
        assert.ok(model.readinessMarker.notes.length <= 512);
    });

    it("locks the machine unless the configuration does without locks", () => {
        assert.equal(modelOf({}).lock?.name, "lock-MABS01");
        assert.ok((modelOf({}).lock?.notes.length ?? 0) <= 512);
        const { protection } = sampleEnvironment;
        assert.ok(!("lock" in modelOf({}, { protection: { ...protection, lock: false } })));
    });

    it("does not depend on the other servers", () => {
        const alone = serverModel(inputOf(environmentWith({ servers: { MABS01: sampleServer } })));
        const among = serverModel(
            inputOf(
                environmentWith({ servers: { MABS00: currentServer, MABS01: sampleServer, MABS02: sampleServer } }),
            ),
        );
        assert.deepEqual(among, alone);
    });

    it("gives the same model for the same input", () => {
        const input = inputOf(sampleEnvironment);
        assert.equal(JSON.stringify(serverModel(input)), JSON.stringify(serverModel(structuredClone(input))));
    });

    it("refuses a server that is not in the configuration", () => {
        assert.throws(() => serverModel(inputOf(sampleEnvironment, "OTHER")), /no server OTHER/);
    });

    it("is made for every server that the checks accept, within the limits; the others are refused with a reason (property)", () => {
        fc.assert(
            fc.property(anyServer, (server) => {
                const environment = environmentWith({ servers: { MABS01: server } });
                const problems = [checkServers, checkStorage, checkPackage, checkMaintenance].flatMap((check) =>
                    check(environment),
                );
                if (problems.length > 0) {
                    assert.ok(problems.every(({ id, path, expected, found }) => id && path && expected && found));
                    return;
                }
                const model = serverModel(inputOf(environment));
                const luns = model.disks.map(({ lun }) => lun);
                assert.ok(model.disks.length <= Math.min(16, vmSize(server.size)?.maxDataDisks ?? 0));
                assert.equal(new Set(luns).size, luns.length);
                assert.ok(model.capacity.poolGiB >= model.capacity.protectedDataGiB);
                assert.ok(advisories(environment).length + choices(environment).length > 0);
            }),
        );
    });
});
