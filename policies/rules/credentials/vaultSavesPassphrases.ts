import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule, type RuleContext } from "../../rule";
import { type } from "../../types";
import { roleOf } from "./roles";
import { assignmentsTo } from "../serverIdentities";

interface Parameters {
    readonly agentSavesPassphrases: boolean;
}

export const vaultSavesPassphrases = stackRule<Parameters>({
    id: "credentials-vault-saves-passphrases",
    parameters: {
        agentSavesPassphrases: {
            type: "boolean",
            description:
                "Whether the MARS agent is told to save pass phrases into a key vault by itself, by the identity of the Recovery Services vault.",
        },
    },
    defaults: { agentSavesPassphrases: false },
    notApplicable: (stack, { parameters }: RuleContext<Parameters>) =>
        savingVaults(stack, parameters).length === 0
            ? "the agent saves no pass phrases: no vault's identity has a role on secrets, and the parameter agentSavesPassphrases is false"
            : undefined,
    check: (stack, { parameters }) =>
        findInEach(savingVaults(stack, parameters), (vault) =>
            findInEach([identity, role], (check) => check(vault, stack)),
        ),
});

/** Vaults that the agent saves by: all when the parameter says so, else those whose identity may write secrets. */
function savingVaults(stack: Stack, { agentSavesPassphrases }: Parameters): readonly StackResource[] {
    return stack.ofType(type.vault).filter((vault) => agentSavesPassphrases || writersOf(stack, vault).length > 0);
}

function identity({ inputs }: StackResource): readonly Finding[] {
    return /SystemAssigned/i.test(inputs.text("identity.type") ?? "")
        ? []
        : [inputs.finding("identity.type", '"SystemAssigned": the agent does not use a user-assigned identity')];
}

function role(vault: StackResource, stack: Stack): readonly Finding[] {
    return writersOf(stack, vault).length > 0
        ? []
        : [
              vault.inputs.finding(
                  "identity",
                  "the role Key Vault Secrets Officer on the key vault of the pass phrases",
                  {
                      found: "an identity without it",
                  },
              ),
          ];
}

function writersOf(stack: Stack, vault: StackResource): readonly StackResource[] {
    return assignmentsTo(stack, vault).filter((assignment) => roleOf(assignment) === "Key Vault Secrets Officer");
}
