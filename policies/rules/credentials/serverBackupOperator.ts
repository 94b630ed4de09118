import type { RoleName } from "../../../facts/roles";
import { findInEach } from "../../core/inputs";
import { someKnown } from "../../core/someKnown";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { roleOf } from "./roles";
import { assignmentsOf, identitiesOf } from "../serverIdentities";

/** Roles with the right to make credentials for a vault; whether one of them is too much is another question. */
const enough: ReadonlySet<RoleName | undefined> = new Set<RoleName>([
    "Backup Operator",
    "Backup Contributor",
    "Contributor",
    "Owner",
]);

export const serverBackupOperator = stackRule({
    id: "credentials-server-backup-operator",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) => {
            const { inputs, name } = server.machine;
            const { made, outside } = identitiesOf(stack, server);
            // A machine without an identity is a matter of compute-system-identity.
            if (made.length === 0 && outside.length === 0) return [];
            const canRegister = someKnown(assignmentsOf(stack, server), (assignment) => enough.has(roleOf(assignment)));
            // Others may have given the role to an identity of theirs.
            if (canRegister || outside.length > 0) return [];
            return [
                inputs.finding("identity", `the role Backup Operator on the vault for the identity of ${name}`, {
                    found: "an identity without it",
                }),
            ];
        }),
});
