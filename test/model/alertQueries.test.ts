import assert from "node:assert/strict";
import {
    HEALTH_EVENT,
    healthProbeFailedQuery,
    heartbeatMissingQuery,
    kqlString,
    noVaultContactQuery,
    storageLowQuery,
    systemVolumeLowQuery,
    type AlertTargets,
} from "../../model/alertQueries";

const targets: AlertTargets = {
    serverNames: ["MABS01", "mabs02"],
    virtualMachineIdPrefix: "/subscriptions/s/resourceGroups/rg-mabs/providers/Microsoft.Compute/virtualMachines/",
};

const queries: Readonly<Record<string, string>> = {
    noVaultContact: noVaultContactQuery(targets, 2),
    healthProbeFailed: healthProbeFailedQuery(targets),
    heartbeatMissing: heartbeatMissingQuery(targets),
    storageLow: storageLowQuery(targets),
    systemVolumeLow: systemVolumeLowQuery(targets),
};

describe("alert queries", () => {
    for (const [name, query] of Object.entries(queries)) {
        it(`${name} lists the servers in upper case and gives the id of the machine in trouble`, () => {
            assert.ok(query.startsWith("let Expected = datatable(Server: string) ['MABS01', 'MABS02']\n"));
            assert.ok(
                query.includes(
                    "extend ResourceId = strcat('/subscriptions/s/resourceGroups/rg-mabs/providers/Microsoft.Compute/virtualMachines/', Server);",
                ),
            );
            assert.match(query, /\| project ResourceId, Server/);
        });

        it(`${name} ends every let statement with a semicolon and leaves no placeholder`, () => {
            const statements = query.split(";\n").slice(0, -1);
            assert.ok(statements.every((statement) => statement.startsWith("let ")));
            assert.doesNotMatch(query, /undefined|\$\{|\[object/);
        });
    }

    it("count a server that never reported as one without contact", () => {
        assert.match(noVaultContactQuery(targets, 2), /join kind=leftouter Probe on Server/);
        assert.match(noVaultContactQuery(targets, 2), /isnull\(LastVaultContact\) or LastVaultContact < ago\(2d\)/);
    });

    it("find a silent server by what is missing, not by what is there", () => {
        assert.match(heartbeatMissingQuery(targets), /join kind=leftanti Alive on Server/);
    });

    it("read the health event of the contract", () => {
        assert.match(healthProbeFailedQuery(targets), /where EventLog == 'Application' and Source == 'MABS Health'\n/);
        assert.deepEqual(HEALTH_EVENT.eventIds, { healthy: 1000, degraded: 1001, failed: 1002 });
    });

    it("quote text so that a name cannot end the literal", () => {
        assert.equal(kqlString("it's a \\ test"), "'it\\'s a \\\\ test'");
    });
});
