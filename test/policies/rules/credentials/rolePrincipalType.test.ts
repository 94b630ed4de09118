import { rolePrincipalType } from "../../../../policies/rules/credentials/rolePrincipalType";
import { machine, roleOfServer, unmarkedMachine, vaultId } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";

const role = roleOfServer("operator", "Backup Operator", vaultId);
const path = "principalType";

describeRule(rolePrincipalType, {
    compliant: [machine, role],
    alsoCompliant: [{ by: "another case", of: "operator", set: [[path, "serviceprincipal"]] }],
    spoilt: [
        {
            by: "nothing said",
            of: "operator",
            set: [[path, undefined]],
            finds: [`operator ${path}: found nothing, required "ServicePrincipal", because the identity is new`],
        },
        {
            by: "a user",
            of: "operator",
            set: [[path, "User"]],
            finds: [`operator ${path}: found "User", required "ServicePrincipal", because the identity is new`],
        },
        {
            by: "nothing said for another machine",
            of: "operator",
            set: [[path, undefined]],
            change: ([, given = role]) => [
                { ...unmarkedMachine, name: "web" },
                { ...given, from: { principalId: ["web"] } },
            ],
            finds: [`operator ${path}: found nothing, required "ServicePrincipal", because the identity is new`],
        },
    ],
    unknown: [{ of: "operator", path }],
    wrongType: { of: "operator", path, value: 7, finds: [`operator ${path}: found 7, required a text`] },
    notApplicable: [
        {
            by: "roles of people who are there",
            written: [machine, { ...role, from: {} }],
            reason: "no identity that this program makes is given a role",
        },
    ],
});
