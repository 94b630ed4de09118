import { scriptAfterRoles } from "../../../../policies/rules/installation/scriptAfterRoles";
import { type } from "../../../../policies/types";
import {
    alone,
    machine,
    roleOfServer,
    runCommand,
    script,
    unmarkedMachine,
    vaultId,
} from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const role = roleOfServer("operator", "Backup Operator", vaultId);
const finds = (name: string) =>
    `${name} found made without waiting for it, required after operator, without which the script is refused; add operator to dependsOn of ${name}`;
const identity = {
    type: type.userAssignedIdentity,
    name: "identity",
    inputs: { resourceGroupName: "rg-mabs", resourceName: "id-mabs" },
};

describeRule(scriptAfterRoles, {
    compliant: [machine, role, { ...script, after: ["operator"] }],
    alsoCompliant: [
        { by: "no roles", change: () => [machine, { ...script, after: ["server"] }] },
        {
            by: "a role of somebody else",
            change: () => [machine, { ...role, from: {} }, { ...script, after: ["server"] }],
        },
    ],
    spoilt: [
        {
            by: "a script that does not wait",
            change: () => [machine, role, { ...script, after: ["server"] }],
            finds: [finds("script")],
        },
        {
            by: "a run command that does not wait",
            change: (written) => [...written, { ...runCommand, after: ["server"] }],
            finds: [finds("command")],
        },
        {
            by: "a role of an identity that the machine is given",
            change: () => [
                identity,
                {
                    ...machine,
                    inputs: {
                        ...machine.inputs,
                        identity: { type: "UserAssigned", userAssignedIdentities: [unknown] },
                    },
                    from: { identity: ["identity"] },
                },
                { ...role, from: { principalId: ["identity"] } },
                { ...script, after: ["server"] },
            ],
            finds: [finds("script")],
        },
    ],
    unknown: [
        { of: "server", path: "identity.type" },
        { of: "script", path: "type" },
    ],
    wrongType: {
        of: "server",
        path: "identity.type",
        value: 7,
        finds: ["server identity.type: found 7, required a text"],
    },
    notApplicable: [noServers([unmarkedMachine, role, alone(script)])],
});
