import { serverOneVault } from "../../../../policies/rules/credentials/serverOneVault";
import { machine, roleOfServer, unmarkedMachine, vaultId } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const role = roleOfServer("operator", "Backup Operator", vaultId);
const second = roleOfServer("second", "Backup Operator", `${vaultId}-2`);

describeRule(serverOneVault, {
    compliant: [machine, role],
    alsoCompliant: [
        { by: "the same vault twice", change: (written) => [...written, { ...role, name: "again" }] },
        {
            by: "another role on another vault",
            change: (written) => [...written, roleOfServer("reader", "Backup Reader", `${vaultId}-2`)],
        },
        { by: "a second vault of somebody else", change: (written) => [...written, { ...second, from: {} }] },
    ],
    spoilt: [
        {
            by: "a second vault",
            change: (written) => [...written, second],
            finds: [
                `second scope: found ${JSON.stringify(`${vaultId.slice(0, 60)}…`)}, required no second vault for server`,
            ],
        },
    ],
    unknown: [
        { of: "operator", path: "scope" },
        { of: "operator", path: "roleDefinitionId" },
    ],
    wrongType: { of: "operator", path: "scope", value: 7, finds: ["operator scope: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, role])],
});
