import assert from "node:assert/strict";
import type { Cloud } from "../../facts/cloud";
import { egressEndpoints, type EgressEndpoint } from "../../facts/egress";
import { serviceTag } from "../../facts/serviceTags";

const clouds: readonly Cloud[] = ["AzureCloud", "AzureUSGovernment"];
const has = (cloud: Cloud, value: string, protocol: EgressEndpoint["protocol"], port: number): boolean =>
    egressEndpoints(cloud).some((row) => row.value === value && row.protocol === protocol && row.port === port);

describe("facts: egress", () => {
    it("gives every row of a cloud an id of its own, and the same thing the same id in both clouds", () => {
        for (const cloud of clouds) {
            const ids = egressEndpoints(cloud).map(({ id }) => id);
            assert.equal(new Set(ids).size, ids.length);
            assert.ok(ids.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)));
        }
        assert.equal(egressEndpoints("AzureCloud"), egressEndpoints("AzureCloud"));
    });

    it("never lists the same destination, protocol and port twice", () => {
        for (const cloud of clouds) {
            const keys = egressEndpoints(cloud).map((row) => `${row.kind} ${row.value} ${row.protocol} ${row.port}`);
            assert.deepEqual(
                keys.filter((key, index) => keys.indexOf(key) !== index),
                [],
            );
        }
    });

    it("says of every row in one sentence what it is for", () => {
        for (const { id, purpose } of clouds.flatMap(egressEndpoints)) {
            assert.match(purpose, /^[A-Z].{15,139}\.$/, id);
        }
    });

    it("holds the three tags that backups need (N02)", () => {
        for (const cloud of clouds) {
            for (const tag of ["AzureBackup", "Storage", "AzureActiveDirectory"]) {
                const row = egressEndpoints(cloud).find(({ kind, value }) => kind === "serviceTag" && value === tag);
                assert.ok(row?.required === true && row.need === "always" && row.port === 443, `${cloud} ${tag}`);
            }
        }
    });

    it("holds the union of all published lists of names (N02, N03)", () => {
        for (const name of [
            "*.microsoft.com",
            "*.windowsazure.com",
            "*.backup.windowsazure.com",
            "*.microsoftonline.com",
            "*.windows.net",
            "*.blob.core.windows.net",
            "*.queue.core.windows.net",
            "*.blob.storage.azure.net",
            "*.storage.azure.net",
            "*.login.microsoft.com",
            "management.azure.com",
            "www.msftncsi.com",
            "www.msftconnecttest.com",
        ]) {
            assert.ok(has("AzureCloud", name, "Https", 443), name);
        }
        for (const name of [
            "*.microsoft.com",
            "*.windowsazure.us",
            "*.microsoftonline.us",
            "*.windows.net",
            "*.usgovcloudapi.net",
            "www.msftncsi.com",
        ]) {
            assert.ok(has("AzureUSGovernment", name, "Https", 443), name);
        }
    });

    it("opens port 80 to the probes, to revocation and to updates, and to nothing else (N04)", () => {
        for (const row of clouds.flatMap(egressEndpoints).filter(({ port }) => port === 80)) {
            assert.ok(
                row.id === "ncsi-http" ||
                    row.id === "connect-test-http" ||
                    row.need === "certificateChecks" ||
                    row.need === "windowsUpdate",
                row.id,
            );
        }
        assert.ok(has("AzureCloud", "www.msftncsi.com", "Http", 80));
        assert.ok(has("AzureCloud", "www.msftconnecttest.com", "Http", 80));
    });

    it("reaches the hosts of certificates on port 80", () => {
        const hosts = egressEndpoints("AzureCloud")
            .filter(({ need }) => need === "certificateChecks")
            .map(({ value }) => value);
        for (const host of ["crl3.digicert.com", "crl4.digicert.com", "ocsp.digicert.com", "oneocsp.microsoft.com"]) {
            assert.ok(hosts.includes(host), host);
        }
        assert.ok(hosts.includes("www.microsoft.com") && hosts.includes("ctldl.windowsupdate.com"));
    });

    it("activates Windows by name and by address on port 1688", () => {
        const values = (cloud: Cloud): readonly string[] =>
            egressEndpoints(cloud)
                .filter(
                    ({ need, port, protocol }) => need === "windowsActivation" && port === 1688 && protocol === "Tcp",
                )
                .map(({ value }) => value);
        assert.deepEqual(values("AzureCloud"), [
            "azkms.core.windows.net",
            "kms.core.windows.net",
            "20.118.99.224/32",
            "40.83.235.53/32",
            "23.102.135.246/32",
        ]);
        assert.deepEqual(values("AzureUSGovernment"), [
            "azkms.core.usgovcloudapi.net",
            "kms.core.usgovcloudapi.net",
            "52.126.105.2/32",
            "23.97.0.13/32",
        ]);
    });

    it("keeps the prefixes of Entra ID optional (N05)", () => {
        assert.deepEqual(
            egressEndpoints("AzureCloud")
                .filter(({ need }) => need === "addressRules")
                .map(({ value, required }) => [value, required]),
            [
                ["20.190.128.0/18", false],
                ["40.126.0.0/18", false],
            ],
        );
    });

    it("names nothing of commercial Azure in US Government, except the wildcard that the vendor lists there", () => {
        const commercial = /(?:windows\.net|windowsazure\.com|microsoftonline\.com|azure\.(?:com|net)|azure-api\.net)$/;
        assert.deepEqual(
            egressEndpoints("AzureUSGovernment")
                .map(({ value }) => value)
                .filter((value) => commercial.test(value)),
            ["*.windows.net"],
        );
        assert.ok(!egressEndpoints("AzureCloud").some(({ value }) => /\.us$|usgov/.test(value)));
    });

    it("keeps sign-in, key vault and own storage open when the vault has private endpoints (V20)", () => {
        for (const cloud of clouds) {
            for (const row of egressEndpoints(cloud)) {
                const stays =
                    row.need !== "always" || /^(?:tag-)?entra/.test(row.id) || row.id.includes("resource-manager");
                if (stays) {
                    assert.equal(row.privateEndpoint, "kept", row.id);
                }
            }
        }
        assert.deepEqual(
            egressEndpoints("AzureCloud")
                .filter(({ privateEndpoint, required }) => privateEndpoint === "replaced" && required)
                .map(({ value }) => value),
            [
                "AzureBackup",
                "*.backup.windowsazure.com",
                "*.windowsazure.com",
                "*.blob.core.windows.net",
                "*.queue.core.windows.net",
                "*.blob.storage.azure.net",
                "*.windows.net",
            ],
        );
    });

    it("uses tags that the facts know, in the cloud where they exist", () => {
        for (const row of clouds.flatMap(egressEndpoints)) {
            const used = row.kind === "serviceTag" ? [row.value, ...row.coveredByTags] : row.coveredByTags;
            for (const tag of used) {
                assert.ok(serviceTag(tag)?.clouds.includes(row.cloud), `${row.id}: ${tag}`);
            }
        }
    });

    it("writes each kind of destination in its own form", () => {
        const forms = {
            fqdn: /^(?:\*\.)?(?:\{(?:region|storageAccount|keyVault|geoCode|workspace)\}|[a-z0-9-]+)(?:\.[a-z0-9-]+)+$/,
            fqdnTag: /^[A-Z][A-Za-z]+$/,
            serviceTag: /^[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)?$/,
            addressPrefix: /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/,
        } as const;
        for (const row of clouds.flatMap(egressEndpoints)) {
            assert.match(row.value, forms[row.kind], row.id);
            const isName = row.kind === "fqdn" || row.kind === "fqdnTag";
            assert.ok(isName || row.protocol === "Tcp", row.id);
        }
    });

    it("stands in only for rows of the same cloud", () => {
        for (const cloud of clouds) {
            const ids = new Set(egressEndpoints(cloud).map(({ id }) => id));
            for (const { id, insteadOf } of egressEndpoints(cloud)) {
                assert.ok(insteadOf === null || (ids.has(insteadOf) && insteadOf !== id), id);
            }
        }
    });

    it("needs the vendor's download hosts during setup only, and never for sure", () => {
        for (const row of clouds.flatMap(egressEndpoints)) {
            assert.equal(row.phase === "setup", row.need === "vendorDownload", row.id);
            assert.ok(row.need !== "vendorDownload" || !row.required, row.id);
        }
    });
});
