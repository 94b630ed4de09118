import assert from "node:assert/strict";
import type { Environment } from "../../config/environment.generated";
import { choices } from "../../model/choices";
import {
    currentServer,
    environmentWith,
    existingId,
    sampleEnvironment,
    sampleServer,
} from "../support/sampleEnvironment";

const lines = (environment: Environment): readonly string[] =>
    choices(environment).map(({ topic, value }) => `${topic}: ${value}`);

const valueOf = (overrides: Partial<Environment>, topic: string): string | undefined =>
    choices(environmentWith(overrides)).find((choice) => choice.topic === topic)?.value;

describe("choices", () => {
    it("of the defaults are these, in the order in which they matter", () => {
        assert.deepEqual(lines(sampleEnvironment), [
            "Place: westeurope (AzureCloud)",
            "Vault: new, GeoRedundant",
            "Deletion: immutability Disabled, soft delete Enabled for 14 days",
            "Access to the vault: public",
            "Network: new network 10.20.0.0/24, egress by natGateway",
            "Server MABS01: Standard_A4_v2, Windows Server 2019",
            "Storage of MABS01: pool 4,096 GiB on 4 disks, 2.04 times the protected data; cache 256 GiB",
            "Product: MABS V4, no rollup, MARS agent 2.0.9262.0",
            "Schedule of MABS01: to the vault 22:00 to 04:00 (UTC)",
            "Patching: every server, on Sunday 04:30 to 07:30 (UTC)",
            "Catalogue: DPMDB copied daily at 08:00, kept 3 days on the server and 30 outside",
            "Monitoring: on, alerts go to nobody",
            "Protection: lock on the vault, Pulumi refuses to delete, Azure keeps what leaves the stack",
        ]);
    });

    it("all say what they mean", () => {
        assert.ok(choices(sampleEnvironment).every(({ meaning }) => meaning.length > 10 && !meaning.endsWith(".")));
    });

    it("describe servers that are alike once", () => {
        const servers = { B: currentServer, A: currentServer, C: { ...sampleServer, zone: "1" as const } };
        const found = lines(environmentWith({ servers })).filter((line) => line.startsWith("Server "));
        assert.deepEqual(found, [
            "Server A, B: Standard_D4s_v5, Windows Server 2022",
            "Server C: Standard_A4_v2, Windows Server 2019, zone 1",
        ]);
    });

    it("say which server backs up when, and that all are patched together", () => {
        const noon = {
            ...sampleServer,
            schedule: { onlineBackupTimes: ["12:00", "18:00"], onlineBackupWindowHours: 4 },
        };
        const found = lines(environmentWith({ servers: { C: noon, B: sampleServer, A: sampleServer } })).filter(
            (line) => /^(?:Schedule|Patching)/.test(line),
        );
        assert.deepEqual(found, [
            "Schedule of A, B: to the vault 22:00 to 04:00 (UTC)",
            "Schedule of C: to the vault 12:00 to 16:00 and 18:00 to 22:00 (UTC)",
            "Patching: every server, on Sunday 04:30 to 07:30 (UTC)",
        ]);
    });

    it("leave the redundancy of an existing vault to its owners", () => {
        const vault = {
            ...sampleEnvironment.vault,
            existingId: existingId("Microsoft.RecoveryServices/vaults/rsv-hub"),
        };
        assert.equal(valueOf({ vault }, "Vault"), "existing, rsv-hub");
        assert.equal(valueOf({ vault }, "Deletion"), undefined);
    });

    it("name an existing network, an own SQL Server, the receivers and the build", () => {
        const network: Environment["network"] = {
            ...sampleEnvironment.network,
            existing: {
                virtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet-hub"),
                addressSpace: ["10.0.0.0/16"],
                serverSubnet: { name: "snet", addressPrefix: "10.0.1.0/24" },
            },
            egress: { mode: "existingFirewall", privateIpAddress: "10.0.0.4" },
        };
        assert.equal(valueOf({ network }, "Network"), "existing network vnet-hub, egress by existingFirewall");
        const sql = { mode: "existing", instanceName: "MABS", version: "2022", edition: "Standard" } as const;
        const servers = { A: { ...sampleServer, sql }, B: sampleServer };
        assert.equal(valueOf({ servers }, "SQL Server"), "own instance on 1 of 2 servers");
        const monitoring = { ...sampleEnvironment.monitoring, emailAddresses: ["a@b.com", "c@d.com"] };
        assert.equal(valueOf({ monitoring }, "Monitoring"), "on, alerts go to a@b.com, c@d.com");
        const rollup = { file: "r.exe", sha256: "a".repeat(64), build: "14.0.46.0" };
        const installer = { ...sampleEnvironment.package, build: "14.0.30.0", rollup };
        assert.equal(
            valueOf({ package: installer }, "Product"),
            "MABS V4 14.0.30.0, rollup 14.0.46.0, MARS agent 2.0.9262.0",
        );
    });

    it("say plainly what is switched off", () => {
        const monitoring = { ...sampleEnvironment.monitoring, enabled: false };
        assert.equal(valueOf({ monitoring }, "Monitoring"), "off");
        const maintenance = { ...sampleEnvironment.maintenance, enabled: false };
        assert.equal(valueOf({ maintenance }, "Patching"), "by nobody");
        const protection = { ...sampleEnvironment.protection, lock: false, protect: false, retainOnDelete: false };
        assert.equal(valueOf({ protection }, "Protection"), "none");
    });
});
