import assert from "node:assert/strict";
import type { Environment, Server } from "../../../config/environment.generated";
import { serverAdvisories } from "../../../model/advisories/servers";
import type { Advice } from "../../../model/advisories/rule";
import { currentServer, environmentWith, sampleEnvironment, sampleServer } from "../../support/sampleEnvironment";

function advice(id: string, environment: Environment): readonly Advice[] {
    const rule = serverAdvisories.find((candidate) => candidate.id === id);
    assert.ok(rule !== undefined);
    return rule.advise(environment);
}

const having = (server: Server, installer: Partial<Environment["package"]> = {}): Environment =>
    environmentWith({ servers: { MABS01: server }, package: { ...sampleEnvironment.package, ...installer } });

const sha256 = "a".repeat(64);

describe("advice about servers", () => {
    it("is not needed on a current size with the newest Windows and build", () => {
        const rollup = { file: "rollup.exe", sha256, build: "14.0.46.0" };
        const environment = having(currentServer, { rollup });
        assert.deepEqual(
            serverAdvisories.flatMap(({ id, advise }) => advise(environment).map(() => id)),
            [],
        );
    });

    it("MABS-ADV-001 names the date, the closed door, and the line that changes a retiring size", () => {
        assert.deepEqual(advice("MABS-ADV-001", having(sampleServer)), [
            {
                subject: "MABS01",
                message:
                    "Standard_A4_v2 retires on 2028-11-15, when remaining machines are switched off; new subscriptions cannot create it, and no more quota is approved. " +
                    "Standard_D4s_v5 is current. For a server that exists already, name its Gen1 image (`image.sku`) in the same change.",
                remedy: "size: Standard_D4s_v5",
            },
        ]);
        assert.deepEqual(advice("MABS-ADV-001", having(currentServer)), []);
    });

    it("MABS-ADV-002 leaves sizes with a date to the first rule", () => {
        assert.deepEqual(advice("MABS-ADV-002", having(sampleServer)), []);
    });

    it("MABS-ADV-003 and MABS-ADV-004 advise against burstable sizes without nested virtualization", () => {
        const burstable = having({ ...currentServer, size: "Standard_B4s_v2" });
        assert.equal(advice("MABS-ADV-003", burstable)[0]?.remedy, "size: Standard_D4s_v5");
        assert.equal(advice("MABS-ADV-004", burstable)[0]?.remedy, "size: Standard_D4s_v5");
        assert.deepEqual(advice("MABS-ADV-004", having(sampleServer)), []);
    });

    it("MABS-ADV-005 tells how to find out about encryption at host", () => {
        const [found] = advice("MABS-ADV-005", having({ ...currentServer, encryptionAtHost: true }));
        assert.match(found?.message ?? "", /az vm list-skus --size Standard_D4s_v5/);
        assert.equal(found?.remedy, undefined);
    });

    it("MABS-ADV-006 advises the newest Windows of the MABS version", () => {
        assert.deepEqual(advice("MABS-ADV-006", having(sampleServer)), [
            {
                subject: "MABS01",
                message:
                    "Support of Windows Server 2019 ends on 2029-01-09; MABS V4 runs on 2022 as well, and a backup server is never upgraded easily.",
                remedy: 'image: { windowsVersion: "2022" }',
            },
        ]);
        assert.deepEqual(advice("MABS-ADV-006", having(sampleServer, { mabsVersion: "V3" })), []);
        const windows2016 = { ...sampleServer, image: { ...sampleServer.image, windowsVersion: "2016" as const } };
        assert.match(
            advice("MABS-ADV-006", having(windows2016, { mabsVersion: "V3" }))[0]?.message ?? "",
            /Windows Server 2016 ends on 2027-01-12; MABS V3 runs on 2019/,
        );
    });

    it("MABS-ADV-007 advises V4", () => {
        assert.equal(advice("MABS-ADV-007", having(sampleServer, { mabsVersion: "V3" }))[0]?.remedy, "mabsVersion: V4");
        assert.deepEqual(advice("MABS-ADV-007", having(sampleServer)), []);
    });

    it("MABS-ADV-008 names the newest build that was not recalled", () => {
        const [found] = advice("MABS-ADV-008", having(sampleServer));
        assert.match(found?.message ?? "", /^Build 14\.0\.30\.0 is older than 14\.0\.46\.0 \(UR1 Refresh\)/);
        assert.deepEqual(advice("MABS-ADV-008", having(sampleServer, { mabsVersion: "V3" })), []);
        assert.deepEqual(advice("MABS-ADV-008", having(sampleServer, { build: "14.0.99.0" })), []);
    });

    it("MABS-ADV-009 advises the newest SQL Server that the MABS version takes", () => {
        const own = (version: "2019" | "2022"): Server => ({
            ...currentServer,
            sql: { mode: "existing", instanceName: "MABS", version, edition: "Standard" },
        });
        const [found] = advice("MABS-ADV-009", having(own("2019")));
        assert.equal(found?.remedy, 'version: "2022"');
        assert.match(found?.message ?? "", /^SQL Server 2019, supported until 2030-01-08, is older than 2022/);
        assert.deepEqual(advice("MABS-ADV-009", having(own("2022"))), []);
    });
});
