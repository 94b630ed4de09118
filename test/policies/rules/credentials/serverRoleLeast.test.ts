import type { RoleName } from "../../../../facts/roles";
import { serverRoleLeast } from "../../../../policies/rules/credentials/serverRoleLeast";
import { machine, roleId, roleOfServer, unmarkedMachine, vaultId } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const path = "roleDefinitionId";
const role = roleOfServer("operator", "Backup Operator", vaultId);
const tooMuch: readonly RoleName[] = [
    "Owner",
    "Contributor",
    "User Access Administrator",
    "Role Based Access Control Administrator",
    "Backup Contributor",
    "Backup MUA Operator",
    "Virtual Machine Contributor",
    "Key Vault Secrets Officer",
    "Key Vault Administrator",
    "Key Vault Contributor",
    "Backup MUA Admin",
];

describeRule(serverRoleLeast, {
    compliant: [machine, role],
    alsoCompliant: [
        ...(["Key Vault Secrets User", "Storage Blob Data Contributor", "Monitoring Metrics Publisher"] as const).map(
            (name) => ({ by: name, of: "operator", set: [[path, roleId(name)]] as const }),
        ),
        { by: "a custom role", of: "operator", set: [[path, roleId("Owner").replace(/[0-9a-f]{4}$/, "0000")]] },
        { by: "too much for somebody else", change: () => [machine, { ...roleOfServer("a", "Owner", "/"), from: {} }] },
    ],
    spoilt: tooMuch.map((name) => ({
        by: name,
        of: "operator",
        set: [[path, roleId(name).toUpperCase()]] as const,
        finds: [`operator ${path}: found ${name}, required no role that lets server do more than it needs`],
    })),
    unknown: [
        { of: "operator", path },
        { of: "server", path: "identity.type" },
    ],
    wrongType: { of: "operator", path, value: 7, finds: [`operator ${path}: found 7, required a text`] },
    notApplicable: [noServers([unmarkedMachine, role])],
});
