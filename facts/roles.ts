import table from "./roles.json";
import type { Sourced } from "./sourced";

/** Built-in roles that the project assigns, that its documentation asks of a person, or that it refuses a machine. */
export type RoleName =
    | "Backup Contributor"
    | "Backup Operator"
    | "Backup Reader"
    | "Backup MUA Operator"
    | "Backup MUA Admin"
    | "Key Vault Secrets User"
    | "Key Vault Secrets Officer"
    | "Key Vault Administrator"
    | "Key Vault Contributor"
    | "Key Vault Crypto Service Encryption User"
    | "Storage Blob Data Reader"
    | "Storage Blob Data Contributor"
    | "Monitoring Metrics Publisher"
    | "Owner"
    | "Contributor"
    | "User Access Administrator"
    | "Virtual Machine Contributor"
    | "Role Based Access Control Administrator";

/** A built-in role. Ids are the same in every subscription and in both clouds. */
export interface RoleDefinition extends Sourced {
    readonly name: RoleName;
    /** GUID of the role definition, lower case. */
    readonly id: string;
    /** What it lets its holder do, as far as this project cares. */
    readonly purpose: string;
}

/** All roles. Sources: "Azure built-in roles" (Microsoft), 2025-08-18 to 2026-07-01; each row names its page. */
export const roles = table.roles as readonly RoleDefinition[];

/** The definition of a role; every `RoleName` has one. */
export function roleDefinition(name: RoleName): RoleDefinition {
    const found = roles.find((role) => role.name === name);
    if (found === undefined) {
        throw new Error(`roles.json has no row for "${name}"`);
    }
    return found;
}
