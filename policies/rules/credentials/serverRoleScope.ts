import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { scopeOf } from "./roleScope";
import { assignmentsOf } from "../serverIdentities";

export const serverRoleScope = stackRule({
    id: "credentials-server-role-scope",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(assignmentsOf(stack, server), (assignment) => tooWide(stack, assignment, server.machine.name)),
        ),
});

function tooWide(stack: Stack, assignment: StackResource, server: string): readonly Finding[] {
    const { kind } = scopeOf(stack, assignment);
    return kind === "resource"
        ? []
        : [
              assignment.inputs.finding(
                  "scope",
                  `the ID of the one resource that ${server} needs the role on, not of ${kind === "everything" ? kind : `a ${kind}`}`,
              ),
          ];
}
