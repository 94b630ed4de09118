import type { RoleName } from "../../../facts/roles";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { roleOf } from "./roles";
import { assignmentsOf } from "../serverIdentities";

/** What lets its holder remove backups, change the machine, write secrets or give access; a server does none of it. */
const tooMuch: ReadonlySet<RoleName | undefined> = new Set<RoleName>([
    "Owner",
    "Contributor",
    "User Access Administrator",
    "Role Based Access Control Administrator",
    "Backup Contributor",
    "Backup MUA Operator",
    "Virtual Machine Contributor",
    "Backup MUA Admin",
    "Key Vault Secrets Officer",
    "Key Vault Administrator",
    "Key Vault Contributor",
]);

export const serverRoleLeast = stackRule({
    id: "credentials-server-role-least",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(assignmentsOf(stack, server), (assignment) => {
                const role = roleOf(assignment);
                return role !== undefined && tooMuch.has(role)
                    ? [
                          assignment.inputs.finding(
                              "roleDefinitionId",
                              `no role that lets ${server.machine.name} do more than it needs`,
                              { found: role },
                          ),
                      ]
                    : [];
            }),
        ),
});
