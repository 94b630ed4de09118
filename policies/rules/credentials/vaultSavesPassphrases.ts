import type { RoleName } from "../../../facts/roles";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { isOneOf } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import type { Stack } from "../../core/stack";
import { stackRule, type RuleContext } from "../../rule";
import { type } from "../../types";
import { roleOf } from "./roles";
import { assignmentsTo } from "../serverIdentities";

/** Roles with the right to write secrets; whether one of them is too much is another question. */
const writers: ReadonlySet<RoleName | undefined> = new Set<RoleName>([
    "Key Vault Secrets Officer",
    "Key Vault Administrator",
]);

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
    return stack.ofType(type.vault).filter((vault) => agentSavesPassphrases || mayWrite(stack, vault));
}

function identity({ inputs }: StackResource): readonly Finding[] {
    return /SystemAssigned/i.test(inputs.text("identity.type") ?? "")
        ? []
        : [inputs.finding("identity.type", '"SystemAssigned": the agent does not use a user-assigned identity')];
}

function role(vault: StackResource, stack: Stack): readonly Finding[] {
    return mayWrite(stack, vault)
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

/** By its role, or by an access policy, where the key vault has those. */
function mayWrite(stack: Stack, vault: StackResource): boolean {
    return someKnown(
        [
            () => assignmentsTo(stack, vault).some((assignment) => writers.has(roleOf(assignment))),
            () => someKnown(accessPoliciesFor(stack, vault), writesSecrets),
        ],
        (answers) => answers(),
    );
}

/** Entries of access policies in an input that comes from the vault: whose each is, only Azure can tell. */
function accessPoliciesFor(stack: Stack, { urn }: StackResource): readonly Inputs[] {
    const from = (token: string, input: string): readonly StackResource[] =>
        stack.ofType(token).filter(({ inputDependencies }) => inputDependencies[input]?.includes(urn) === true);
    return [
        ...from(type.keyVault, "properties").flatMap(({ inputs }) => inputs.items("properties.accessPolicies")),
        ...from(type.keyVaultAccessPolicy, "policy").flatMap(({ inputs }) => inputs.object("policy") ?? []),
    ];
}

function writesSecrets(entry: Inputs): boolean {
    return entry.texts("permissions.secrets").some((permission) => isOneOf(permission, ["set", "all"]));
}
