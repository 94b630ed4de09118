import assert from "node:assert/strict";
import type { Environment, Server } from "../../../config/environment.generated";
import type { Problem } from "../../../config/problem";
import { checkPackage } from "../../../model/checks/package";
import { environmentWith, existingId, sampleEnvironment, sampleServer } from "../../support/sampleEnvironment";

type InstallerPackage = Environment["package"];

const sha256 = "a".repeat(64);
const rollup = (build: string): Partial<InstallerPackage> => ({ rollup: { file: "rollup.exe", sha256, build } });
const agent = (version: string): Partial<InstallerPackage> => ({
    marsAgent: { ...sampleEnvironment.package.marsAgent, version },
});

const problemsOf = (overrides: Partial<InstallerPackage>, others: Partial<Environment> = {}): readonly Problem[] =>
    checkPackage(environmentWith({ ...others, package: { ...sampleEnvironment.package, ...overrides } }));

const withSql = (sql: Server["sql"], mabsVersion: "V3" | "V4" = "V4"): readonly Problem[] =>
    problemsOf({ mabsVersion }, { servers: { MABS01: { ...sampleServer, sql } } });

const ids = (problems: readonly Problem[]): readonly string[] => problems.map(({ id }) => id);

describe("checkPackage", () => {
    it("accepts the sample, and the refreshed rollup on it", () => {
        assert.deepEqual(problemsOf({}), []);
        assert.deepEqual(problemsOf({ build: "14.0.30.0", ...rollup("14.0.46.0") }), []);
    });

    it("refuses the recalled build, as rollup and as package, and names its successor", () => {
        const [problem, ...others] = problemsOf(rollup("14.0.42.0"));
        assert.deepEqual(others, []);
        assert.deepEqual(
            {
                id: problem?.id,
                path: problem?.path,
                expected: problem?.expected,
                found: problem?.found,
                hint: problem?.hint,
            },
            {
                id: "MABS-CFG-512",
                path: "mabs:package.rollup.build",
                expected: "14.0.46.0 or later",
                found: "14.0.42.0, which was recalled (UR1)",
                hint: "download that build, and name its file, hash and build",
            },
        );
        assert.deepEqual(ids(problemsOf({ build: "14.0.42.0" })), ["MABS-CFG-512"]);
    });

    it("refuses a build of another version", () => {
        assert.deepEqual(ids(problemsOf({ build: "13.0.415.0" })), ["MABS-CFG-514"]);
        assert.deepEqual(ids(problemsOf({ mabsVersion: "V3", ...rollup("14.0.46.0") })), ["MABS-CFG-514"]);
        assert.deepEqual(problemsOf({ mabsVersion: "V3", build: "13.0.415.0" }), []);
    });

    it("refuses a rollup that is not newer than what it updates", () => {
        assert.deepEqual(ids(problemsOf(rollup("14.0.30.0"))), ["MABS-CFG-515"]);
        assert.deepEqual(ids(problemsOf({ build: "14.0.50.0", ...rollup("14.0.46.0") })), ["MABS-CFG-515"]);
    });

    it("refuses an agent that cannot register", () => {
        const [problem, ...others] = problemsOf(agent("2.0.9248.9"));
        assert.deepEqual(others, []);
        assert.equal(problem?.id, "MABS-CFG-513");
        assert.equal(problem.expected, "2.0.9249.0 or later, the least that can register with a vault");
        assert.deepEqual(problemsOf(agent("2.0.9249.0")), []);
    });

    it("asks for a newer agent when the vault is immutable, and not when it belongs to others", () => {
        const vault = { ...sampleEnvironment.vault, immutability: "Unlocked" as const };
        assert.deepEqual(ids(problemsOf(agent("2.0.9249.0"), { vault })), ["MABS-CFG-513"]);
        assert.deepEqual(problemsOf(agent("2.0.9250.0"), { vault }), []);
        const existing = { ...vault, existingId: existingId("Microsoft.RecoveryServices/vaults/rsv-hub") };
        assert.deepEqual(problemsOf(agent("2.0.9249.0"), { vault: existing }), []);
    });

    it("refuses an own SQL Server of another release", () => {
        const own = (version: "2017" | "2019") =>
            ({ mode: "existing", instanceName: "MABS", version, edition: "Standard" }) as const;
        assert.deepEqual(withSql(own("2019")), []);
        const [problem, ...others] = withSql(own("2017"));
        assert.deepEqual(others, []);
        assert.equal(problem?.id, "MABS-CFG-520");
        assert.equal(problem.path, "mabs:servers.MABS01.sql.version");
        assert.equal(problem.expected, "SQL Server 2019 or 2022 for MABS V4");
        assert.deepEqual(withSql(own("2017"), "V3"), []);
        assert.deepEqual(ids(withSql(own("2019"), "V3")), ["MABS-CFG-520"]);
    });

    for (const instanceName of ["MSSQLSERVER", "mssqlserver", "MABS_DB", "1MABS", "MÄBS", "ABCDEFGHIJKLMNOPQ", ""]) {
        it(`refuses the SQL Server instance name "${instanceName}"`, () => {
            const sql = { mode: "existing", instanceName, version: "2022", edition: "Standard" } as const;
            assert.deepEqual(ids(withSql(sql)), ["MABS-CFG-521"]);
        });
    }
});
