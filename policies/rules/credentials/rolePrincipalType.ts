import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { azureSources } from "../scopes";

/** The SDK says `User` unless the program says otherwise. */
export const rolePrincipalType = stackRule({
    id: "credentials-role-principal-type",
    notApplicable: (stack) =>
        toNewIdentities(stack).length === 0 ? "no identity that this program makes is given a role" : undefined,
    check: (stack) =>
        findInEach(toNewIdentities(stack), ({ inputs }) =>
            sameText(inputs.text("principalType"), "ServicePrincipal")
                ? []
                : [inputs.finding("principalType", '"ServicePrincipal", because the identity is new')],
        ),
});

/** Assignments to identities that Azure may not have replicated yet. */
function toNewIdentities(stack: Stack): readonly StackResource[] {
    return stack
        .ofType(type.roleAssignment)
        .filter(({ inputDependencies }) => azureSources(stack, inputDependencies["principalId"]).length > 0);
}
