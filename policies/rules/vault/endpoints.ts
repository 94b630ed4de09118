import { vaultPrivateEndpointGroupId } from "../../../facts/privateDnsZones";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { Resource, StackResource } from "../../core/resource";
import { isOneOf } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import type { Reference, Stack } from "../../core/stack";
import { type } from "../../types";
import { isVaultId } from "../vaults";

/** Sub-resource of a vault that serves Site Recovery, which a backup server never uses. */
export const siteRecoveryGroupId = "AzureSiteRecovery";

/** A private endpoint that carries backups into a vault. */
export interface BackupEndpoint {
    readonly endpoint: StackResource;
    /** The vault, made by this program or not. */
    readonly vault: Reference;
}

/** A vault of this program with the private endpoints that carry backups into it. */
export interface VaultWithEndpoints {
    readonly vault: StackResource;
    /** At least one. */
    readonly endpoints: readonly StackResource[];
}

/** Reason for which a rule about private endpoints has nothing to say of a stack. */
export function withoutPrivateEndpoints(stack: Stack): string | undefined {
    return stack.ofType(type.privateEndpoint).length === 0 ? "the program makes no private endpoint" : undefined;
}

/** Reason for which a rule about the private endpoints of vaults has nothing to say of a private endpoint. */
export function otherEndpoint(endpoint: Resource): string | undefined {
    return someKnown(connectionsOf(endpoint), leadsToVault)
        ? undefined
        : "the private endpoint leads to no Recovery Services vault";
}

/** What a private endpoint leads to: connections that Azure approves by itself, and those that wait for somebody. */
export function connectionsOf({ inputs }: Resource): readonly Inputs[] {
    return ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"].flatMap((list) =>
        inputs.items(list),
    );
}

/** Whether a connection leads to a vault: by the ID, or by the group, since no other service has groups of these names. */
function leadsToVault(connection: Inputs): boolean {
    return connection.isUnknown("privateLinkServiceId")
        ? serves(connection, vaultPrivateEndpointGroupId, siteRecoveryGroupId)
        : isVaultId(connection.text("privateLinkServiceId"));
}

/** Whether a connection is for any of these sub-resources. */
export function serves(connection: Inputs, ...groupIds: readonly string[]): boolean {
    return connection.texts("groupIds").some((group) => isOneOf(group, groupIds));
}

/** The vault that a connection leads to. @throws UnknownUntilCreated */
export function vaultBehind(stack: Stack, endpoint: StackResource, connection: Inputs): Reference {
    return stack.follow(endpoint, [`${connection.path}.privateLinkServiceId`], type.vault);
}

/** Runs a check for each private endpoint that carries backups, and keeps what it finds when others are not known yet. */
export function findInBackupEndpoints(
    stack: Stack,
    check: (endpoint: BackupEndpoint) => Iterable<Finding>,
): readonly Finding[] {
    return findInEach(stack.ofType(type.privateEndpoint), (endpoint) => {
        const connection = connectionsOf(endpoint).find(
            (candidate) => leadsToVault(candidate) && serves(candidate, vaultPrivateEndpointGroupId),
        );
        return connection === undefined ? [] : check({ endpoint, vault: vaultBehind(stack, endpoint, connection) });
    });
}

/** Runs a check for each vault of this program that has private endpoints for backups. */
export function findInVaultsWithEndpoints(
    stack: Stack,
    check: (vault: VaultWithEndpoints) => Iterable<Finding>,
): readonly Finding[] {
    const byVault = new Map<StackResource, StackResource[]>();
    const collect = (): readonly Finding[] =>
        findInBackupEndpoints(stack, ({ endpoint, vault }) => {
            for (const one of vault.resources) byVault.set(one, [...(byVault.get(one) ?? []), endpoint]);
            return [];
        });
    const judge = (): readonly Finding[] => findInEach(byVault, ([vault, endpoints]) => check({ vault, endpoints }));
    return findInEach([collect, judge], (step) => step());
}

/** Names of private endpoints in a message. */
export function endpointNames(endpoints: readonly StackResource[]): string {
    return endpoints.length === 1
        ? `private endpoint ${endpoints[0]?.name ?? ""} leads to it`
        : `private endpoints ${endpoints.map(({ name }) => name).join(", ")} lead to it`;
}
