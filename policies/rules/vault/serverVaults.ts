import { inputIndex } from "../../core/inputIndex";
import type { Server } from "../../core/server";
import type { Reference, Stack } from "../../core/stack";
import { type } from "../../types";
import { isVaultId } from "../vaults";

/**
 * The vaults that the identity of a server has a role on: those that it registers with. `undefined` when no role of this program says so, and any
 * vault may be meant.
 */
export function vaultsOf(stack: Stack, { machine }: Server): Reference | undefined {
    const resources = new Set<Reference["resources"][number]>();
    const outside: string[] = [];
    for (const role of inputIndex(stack, type.roleAssignment, "principalId").bySource.get(machine.urn) ?? []) {
        if (role.inputs.isUnknown("scope")) {
            for (const urn of role.inputDependencies["scope"] ?? []) {
                const source = stack.at(urn);
                if (source?.type === type.vault) resources.add(source);
            }
            continue;
        }
        const scope = role.inputs.text("scope");
        if (scope === undefined || !isVaultId(scope)) continue;
        const vault = stack.named(scope, type.vault);
        if (vault === undefined) outside.push(scope);
        else resources.add(vault);
    }
    return resources.size === 0 && outside.length === 0 ? undefined : { resources: [...resources], outside };
}

/** What tells vaults apart, of this program or not. */
export function vaultKeys({ resources, outside }: Reference): readonly string[] {
    return [...resources.map(({ urn }) => urn), ...outside.map((id) => id.toLowerCase())];
}
