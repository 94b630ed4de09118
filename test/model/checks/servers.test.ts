import assert from "node:assert/strict";
import type { Server } from "../../../config/environment.generated";
import type { Problem } from "../../../config/problem";
import { checkServers } from "../../../model/checks/servers";
import { currentServer, environmentWith, environmentWithServer, sampleServer } from "../../support/sampleEnvironment";

const problemsOf = (overrides: Partial<Server>): readonly Problem[] => checkServers(environmentWithServer(overrides));

const named = (name: string): readonly Problem[] =>
    checkServers(environmentWith({ servers: { [name]: sampleServer } }));

describe("checkServers", () => {
    it("accepts the defaults and a current size", () => {
        assert.deepEqual(problemsOf({}), []);
        assert.deepEqual(checkServers(environmentWith({ servers: { MABS01: currentServer } })), []);
    });

    it("refuses an unknown size, with the sizes that look like it", () => {
        const [problem, ...others] = problemsOf({ size: "Standard_D4s_v55" });
        assert.deepEqual(others, []);
        assert.equal(problem?.id, "MABS-CFG-403");
        assert.equal(problem.path, "mabs:servers.MABS01.size");
        assert.equal(problem.found, '"Standard_D4s_v55"');
        assert.equal(problem.nearest, "Standard_D4s_v5");
        assert.match(problem.hint ?? "", /^near to it: `Standard_D4s_v5`, /);
    });

    it("refuses a size below 4 vCPUs or 8 GiB, with the next one of the series that is large enough", () => {
        const [problem, ...others] = problemsOf({ size: "Standard_A2_v2" });
        assert.deepEqual(others, []);
        assert.deepEqual(
            { id: problem?.id, expected: problem?.expected, found: problem?.found, hint: problem?.hint },
            {
                id: "MABS-CFG-404",
                expected: "at least 4 vCPUs and 8 GiB of memory",
                found: "`Standard_A2_v2` with 2 vCPUs and 4 GiB",
                hint: "write `size: Standard_A4_v2`",
            },
        );
    });

    it("refuses a size without a SCSI controller, with the SCSI size that is most like it", () => {
        const image = { ...sampleServer.image, windowsVersion: "2022" as const };
        const [problem, ...others] = problemsOf({ size: "Standard_D4s_v6", image });
        assert.deepEqual(others, []);
        assert.deepEqual(
            { id: problem?.id, path: problem?.path, expected: problem?.expected, found: problem?.found },
            {
                id: "MABS-CFG-429",
                path: "mabs:servers.MABS01.size",
                expected: "a size that attaches its disks by SCSI",
                found: "`Standard_D4s_v6`, with a disk controller for NVMe only",
            },
        );
        const hint = (size: string, storage: Partial<Server["storage"]> = {}): readonly (string | undefined)[] =>
            problemsOf({ size, image, storage: { ...sampleServer.storage, ...storage } })
                .filter(({ id }) => id === "MABS-CFG-429")
                .map((found) => found.hint);
        assert.deepEqual(hint("Standard_D4s_v6"), ["write `size: Standard_D4s_v5`"]);
        assert.deepEqual(hint("Standard_D8as_v6"), ["write `size: Standard_D8as_v5`"]);
        assert.deepEqual(hint("Standard_D2s_v6"), ["write `size: Standard_D4s_v5`"]);
        // Ten disks, which D4s_v6 takes and D4s_v5 does not.
        assert.deepEqual(hint("Standard_D4s_v6", { diskSizeGiB: 512 }), ["write `size: Standard_D8s_v5`"]);
        for (const size of ["Standard_D4s_v5", "Standard_D4as_v5", "Standard_E4s_v5", "Standard_A4_v2"]) {
            assert.deepEqual(hint(size), []);
        }
    });

    it("sends from an unknown size of a newer family to one with SCSI", () => {
        for (const size of ["Standard_D4ds_v6", "Standard_D4s_v7", "Standard_D4ads_v7"]) {
            const [problem] = problemsOf({ size });
            assert.equal(problem?.id, "MABS-CFG-403");
            assert.doesNotMatch(problem.hint ?? "", /_v[6-9]/);
        }
    });

    it("refuses the Basic tier by its name", () => {
        assert.deepEqual(
            problemsOf({ size: "Basic_A4" }).map(({ id, found }) => ({ id, found })),
            [{ id: "MABS-CFG-405", found: "`Basic_A4`, of the Basic tier" }],
        );
    });

    it("reads sizes without regard to case", () => {
        assert.deepEqual(problemsOf({ size: "standard_a4_V2" }), []);
    });

    it("refuses encryption at host on a size that has none, and leaves an unknown one to an advisory", () => {
        assert.deepEqual(
            problemsOf({ encryptionAtHost: true }).map(({ id, path }) => ({ id, path })),
            [{ id: "MABS-CFG-419", path: "mabs:servers.MABS01.encryptionAtHost" }],
        );
        assert.deepEqual(problemsOf({ encryptionAtHost: true, size: "Standard_D4s_v5" }), []);
    });

    for (const name of ["MABS_01", "BACKUPSERVER0001", "12345", "-MABS", "MABS-", "MÄBS", "server", "LocalHost"]) {
        it(`refuses the server name ${name}`, () => {
            assert.deepEqual(
                named(name).map(({ id }) => id),
                ["MABS-CFG-401"],
            );
        });
    }

    for (const name of ["M", "MABS01", "mabs-01", "BACKUPSERVER001", "1MABS"]) {
        it(`accepts the server name ${name}`, () => {
            assert.deepEqual(named(name), []);
        });
    }

    it("suggests the allowed name that is nearest", () => {
        assert.equal(named("MABS_01")[0]?.nearest, "MABS-01");
        assert.equal(named("BACKUPSERVER0001")[0]?.nearest, "BACKUPSERVER000");
        assert.equal(named("___")[0]?.nearest, undefined);
    });
});
