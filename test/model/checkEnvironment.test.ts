import assert from "node:assert/strict";
import { join } from "node:path";
import { loadEnvironmentFile } from "../../config/load";
import { checkEnvironment } from "../../model/checkEnvironment";
import { briefly } from "../support/problems";
import { environmentWith, sampleEnvironment, sampleServer } from "../support/sampleEnvironment";
import { committedStacks, repositoryRoot } from "../support/stackFiles";

describe("checks of an environment", () => {
    it("find nothing wrong with the sample", () => {
        assert.deepEqual(checkEnvironment(sampleEnvironment), []);
    });

    for (const { path } of committedStacks) {
        it(`find nothing wrong with ${path}`, () => {
            const loaded = loadEnvironmentFile(join(repositoryRoot, path), { today: "2026-12-01" });
            assert.ok(loaded.ok, loaded.ok ? "" : briefly(loaded.problems).join("\n"));
            assert.deepEqual(briefly(checkEnvironment(loaded.environment)), []);
        });
    }

    it("report mistakes of every area at once", () => {
        const environment = environmentWith({
            azure: { ...sampleEnvironment.azure, location: "westus" },
            vault: { ...sampleEnvironment.vault, redundancy: "ZoneRedundant" },
            network: { ...sampleEnvironment.network, subnets: { server: "10.99.0.0/27" } },
            servers: { MABS_01: { ...sampleServer, storage: { ...sampleServer.storage, diskSizeGiB: 32 } } },
            package: {
                ...sampleEnvironment.package,
                marsAgent: { ...sampleEnvironment.package.marsAgent, version: "2.0.9000.0" },
            },
            maintenance: { ...sampleEnvironment.maintenance, timeZone: "Mars/Olympus" },
        });
        const areas = new Set(checkEnvironment(environment).map(({ id }) => id.slice(0, "MABS-CFG-4".length)));
        assert.deepEqual([...areas].sort(), ["MABS-CFG-2", "MABS-CFG-3", "MABS-CFG-4", "MABS-CFG-5", "MABS-CFG-6"]);
    });
});
