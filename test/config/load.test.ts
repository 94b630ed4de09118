import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../config/environment.generated";
import type { LoadResult } from "../../config/load";
import { loadEnvironmentFile, loadEnvironmentText } from "../../config/load";
import { problemAt } from "../../config/problem";
import { renderProblems } from "../../config/renderProblems";
import { committedStackFiles, edited, stackPath, stackText, today } from "../support/stackTexts";

function environmentOf(result: LoadResult): Environment {
    assert.ok(result.ok, result.ok ? "" : renderProblems(result.problems));
    return result.environment;
}

const minimal = stackText("examples/minimal/Pulumi.minimal.yaml");

describe("config: loading a stack file", () => {
    for (const file of committedStackFiles()) {
        it(`accepts the committed file ${file}`, () => {
            environmentOf(loadEnvironmentFile(stackPath(file), { today }));
        });
    }

    it("keeps the minimal example below 25 lines", () => {
        assert.ok(minimal.trimEnd().split("\n").length < 25);
    });

    it("fills in every default, at every depth", () => {
        const { servers, vault, network, monitoring, maintenance, protection, ...rest } = environmentOf(
            loadEnvironmentText(minimal, "Pulumi.minimal.yaml", { today }),
        );
        assert.deepEqual(servers, {
            MABS01: {
                size: "Standard_A4_v2",
                image: { windowsVersion: "2019", version: "latest", acceptAzureEdition: false },
                osDisk: { sizeGiB: 128, sku: "StandardSSD_LRS" },
                storage: {
                    protectedDataGiB: 1024,
                    localRetentionDays: 10,
                    dailyChurnPercent: 10,
                    diskSizeGiB: 1024,
                    diskSku: "StandardSSD_LRS",
                },
                scratch: {},
                schedule: { onlineBackupTimes: ["22:00"], onlineBackupWindowHours: 6 },
                onlineRetentionDays: 30,
                maxParallelOnlineJobs: 8,
                azureHybridBenefit: false,
                encryptionAtHost: false,
                sql: { mode: "bundled" },
                passphrase: { length: 40 },
            },
        });
        assert.deepEqual(vault, {
            redundancy: "GeoRedundant",
            crossRegionRestore: false,
            softDelete: { state: "Enabled", retentionDays: 14 },
            immutability: "Disabled",
            access: "public",
        });
        assert.deepEqual(network.egress, { mode: "natGateway", publicIpAddresses: 1, idleTimeoutMinutes: 10 });
        assert.deepEqual([network.subnets, network.protectedSubnets, network.administrationSources], [{}, [], []]);
        assert.deepEqual(monitoring, { enabled: true, retentionDays: 90, emailAddresses: [], contactGapDays: 2 });
        assert.deepEqual(maintenance, { enabled: true, timeZone: "UTC", dayOfWeek: "Sunday", durationMinutes: 180 });
        assert.deepEqual(protection, { lock: true, protect: true, retainOnDelete: true, acknowledgements: [] });
        assert.deepEqual([rest.name, rest.tags, rest.resourceGroup], ["mabs", {}, {}]);
        assert.deepEqual(rest.compatibility, { keepVersionAliases: false });
        assert.deepEqual(rest.azure, {
            location: "westeurope",
            subscriptionId: "11111111-2222-3333-4444-555555555555",
            tenantId: "99999999-8888-7777-6666-555555555555",
            cloud: "AzureCloud",
        });
    });

    it("names the government cloud as Azure does", () => {
        const file = stackPath("examples/us-government/Pulumi.us-government.yaml");
        assert.equal(environmentOf(loadEnvironmentFile(file, { today })).azure.cloud, "AzureUSGovernment");
    });

    it("gives the same environment for the same text", () => {
        const load = (): Environment => environmentOf(loadEnvironmentText(minimal, "a.yaml", { today }));
        assert.deepEqual(load(), load());
        assert.notEqual(load(), load());
    });

    it("freezes the environment to the last leaf", () => {
        const isDeepFrozen = (value: unknown): boolean =>
            typeof value !== "object" ||
            value === null ||
            (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));
        assert.ok(isDeepFrozen(environmentOf(loadEnvironmentText(minimal, "a.yaml", { today }))));
    });

    it("follows anchors and aliases", () => {
        const text = edited(
            minimal,
            ["[10.20.0.0/24]", "&range [10.20.0.0/24]"],
            ["    dnsServers: [10.10.0.4]\n", "    dnsServers: [10.10.0.4]\n    protectedSubnets: *range\n"],
        );
        assert.deepEqual(environmentOf(loadEnvironmentText(text, "a.yaml", { today })).network.protectedSubnets, [
            "10.20.0.0/24",
        ]);
    });

    it("reads Windows line ends and a byte order mark", () => {
        environmentOf(loadEnvironmentText(`\ufeff${minimal.replaceAll("\n", "\r\n")}`, "a.yaml", { today }));
    });

    it("takes keys that mean something to JavaScript for data, and refuses them as tags", () => {
        const text = `${minimal}  mabs:tags:\n    __proto__: polluted\n    constructor: a tag\n`;
        const result = loadEnvironmentText(text, "a.yaml", { today });
        assert.deepEqual(result.ok ? [] : result.problems.map(({ id, path }) => `${id} ${path}`), [
            "MABS-CFG-608 mabs:tags.__proto__",
            "MABS-CFG-608 mabs:tags.constructor",
        ]);
        assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
    });

    it("passes keys of other providers and further keys of azure-native through", () => {
        const text = `${minimal}  azure-native:useOidc: true\n  azure-native:clientSecret:\n    secure: v1:aa:bb\n  random:anything: { deep: [1] }\n`;
        environmentOf(loadEnvironmentText(text, "a.yaml", { today }));
    });

    it("ends the counting of a refused file at its size and depth", () => {
        const ids = (text: string): readonly string[] => {
            const result = loadEnvironmentText(text, "a.yaml", { today });
            return result.ok ? [] : result.problems.map(({ id }) => id);
        };
        assert.deepEqual(ids(`config:\n  mabs:tags: ${"[".repeat(5000)}`), ["MABS-CFG-121"]);
        assert.deepEqual(ids("x".repeat(1024 * 1024 + 1)), ["MABS-CFG-121"]);
        const bomb = [
            "config:",
            "  mabs:a: &a0 [x, x]",
            ...Array.from({ length: 30 }, (_, index) => `  mabs:a${index}: &a${index + 1} [*a${index}, *a${index}]`),
        ];
        assert.deepEqual(ids(bomb.join("\n")), ["MABS-CFG-121"]);
        assert.deepEqual(ids("config: &c\n  mabs:vault: *c\n"), ["MABS-CFG-121"]);
    });
});

describe("config: loading a file that cannot be read", () => {
    const problemOf = (path: string): readonly unknown[] => {
        const result = loadEnvironmentFile(path, { today });
        assert.equal(result.ok, false);
        return result.problems.map(({ id, found, file, line, column }) => [id, found, file, line, column]);
    };

    it("says that there is no such file", () => {
        assert.deepEqual(problemOf("Pulumi.nowhere.yaml"), [
            ["MABS-CFG-101", "no such file", "Pulumi.nowhere.yaml", 1, 1],
        ]);
    });

    it("says that it is a folder", () => {
        const folder = mkdtempSync(join(tmpdir(), "mabs-"));
        assert.deepEqual(problemOf(folder), [["MABS-CFG-101", "a folder", folder, 1, 1]]);
        rmSync(folder, { recursive: true });
    });

    it("names the stack file that was meant, and those that are there", () => {
        const folder = mkdtempSync(join(tmpdir(), "mabs-"));
        for (const name of ["Pulumi.yaml", "Pulumi.dev.yaml", "Pulumi.prod.yaml", "notes.yaml"])
            writeFileSync(join(folder, name), "");
        const adviceAbout = (name: string): readonly unknown[] => {
            const result = loadEnvironmentFile(join(folder, name), { today });
            assert.equal(result.ok, false);
            return result.problems.map(({ nearest, hint }) => [nearest, hint]);
        };
        const all = "that folder has Pulumi.dev.yaml, Pulumi.prod.yaml";
        assert.deepEqual(adviceAbout("Pulumi.prd.yaml"), [["Pulumi.prod.yaml", all]]);
        assert.deepEqual(adviceAbout("Pulumi.dev.yml"), [["Pulumi.dev.yaml", all]]);
        assert.deepEqual(adviceAbout("Pulumi.staging.yaml"), [[undefined, all]]);
        assert.deepEqual(adviceAbout("."), [[undefined, all]]);
        assert.deepEqual(adviceAbout("elsewhere/Pulumi.dev.yaml"), [
            [undefined, "name the file, or the stack: mabs plan --stack dev reads Pulumi.dev.yaml"],
        ]);
        rmSync(folder, { recursive: true });
    });
});

describe("config: rules that the caller brings", () => {
    const rule = (seen: Environment[]) => (environment: Environment) => {
        seen.push(environment);
        return [
            problemAt("MABS-CFG-404", "mabs:servers.MABS01.size", { expected: "a larger size", found: "a small one" }),
        ];
    };

    it("reports what they find together with the other mistakes, with positions", () => {
        const text = edited(minimal, [
            "    netBiosName: CORP\n",
            "    netBiosName: CORP\n    organizationalUnit: CN=Computers,DC=corp,DC=contoso,DC=com\n",
        ]);
        const result = loadEnvironmentText(text, "a.yaml", { today, check: rule([]) });
        assert.equal(result.ok, false);
        assert.deepEqual(
            result.problems.map(({ id, line, column }) => [id, line, column]),
            [
                ["MABS-CFG-501", 14, 25],
                ["MABS-CFG-404", 18, 5],
            ],
        );
    });

    it("asks them also when a key is unknown, which takes nothing away", () => {
        const result = loadEnvironmentText(`${minimal}  mabs:colour: {}\n`, "a.yaml", { today, check: rule([]) });
        assert.deepEqual(result.ok ? [] : result.problems.map(({ id }) => id), ["MABS-CFG-404", "MABS-CFG-107"]);
    });

    it("shows them the right parts of an environment with wrong ones", () => {
        const seen: Environment[] = [];
        loadEnvironmentText(edited(minimal, ["1024", "much"]), "a.yaml", { today, check: rule(seen) });
        const [environment] = seen;
        assert.equal(environment?.servers["MABS01"]?.storage.diskSizeGiB, 1024);
        assert.throws(() => environment?.servers["MABS01"]?.storage.protectedDataGiB, { name: "UnreadablePart" });
    });

    it("leaves out what they say about a part that is wrong already", () => {
        const text = edited(minimal, ["    MABS01:\n", "    MABS01:\n      size: 4\n"]);
        const result = loadEnvironmentText(text, "a.yaml", { today, check: rule([]) });
        assert.deepEqual(result.ok ? [] : result.problems.map(({ id }) => id), ["MABS-CFG-109"]);
    });

    it("accepts an environment in which they find nothing", () => {
        environmentOf(loadEnvironmentText(minimal, "a.yaml", { today, check: () => [] }));
    });
});
