/** The clouds this project knows. Azure operated by 21Vianet is refused: its endpoints are not in the facts. */
export type Cloud = "AzureCloud" | "AzureUSGovernment";

/** Where an environment lives: one subscription, one region. */
export interface AzurePlace {
    readonly cloud: Cloud;
    readonly subscriptionId: string;
    readonly tenantId: string;
    /** Region in its short form, such as `westeurope`. */
    readonly location: string;
}

/** Tags of an environment; they reach every taggable resource. */
export type Tags = Readonly<Record<string, string>>;

/** A built-in role given to one principal at one narrow scope. */
export interface RoleGrant {
    /** Suffix of the logical name, unique per principal, such as `vault-backup-operator`. */
    readonly key: string;
    /** Name of the assignment: a GUID (UUIDv5) derived from scope, role and logical principal, so that it never changes by itself. */
    readonly assignmentName: string;
    /** Full ARM ID of the role definition in the subscription of the environment. */
    readonly roleDefinitionId: string;
    readonly roleName: string;
    /** Why the principal needs it; becomes the description of the assignment. */
    readonly purpose: string;
    readonly scope: RoleScope;
}

/** What a role is granted on. A component resolves it to the ID of the resource, or takes the ID of an existing one. */
export type RoleScope =
    | { readonly kind: "vault" }
    | { readonly kind: "container"; readonly container: ContainerKey }
    /** One secret of the environment's own key vault. */
    | { readonly kind: "secret"; readonly secretName: string }
    /** Something that exists already, such as a secret of a shared key vault. */
    | { readonly kind: "existing"; readonly id: string };

/** The private containers of the storage account: mirror of the installer, guest scripts, status of the servers, copies of their catalogues. */
export type ContainerKey = "packages" | "scripts" | "status" | "catalogue";

/** A resource that exists before the environment, taken apart so that its parts can be used as arguments. */
export interface ExistingResource {
    readonly id: string;
    readonly subscriptionId: string;
    readonly resourceGroupName: string;
    readonly name: string;
}
