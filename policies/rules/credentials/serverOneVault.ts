import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { roleOf } from "./roles";
import { scopeOf } from "./roleScope";
import { assignmentsOf } from "../serverIdentities";

export const serverOneVault = stackRule({
    id: "credentials-server-one-vault",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) => {
            const vaults = new Set<string>();
            return findInEach(assignmentsOf(stack, server), (assignment) => {
                if (roleOf(assignment) !== "Backup Operator") return [];
                const { kind, identity } = scopeOf(stack, assignment);
                if (kind === "resource") vaults.add(identity);
                return vaults.size < 2
                    ? []
                    : [assignment.inputs.finding("scope", `no second vault for ${server.machine.name}`)];
            });
        }),
});
