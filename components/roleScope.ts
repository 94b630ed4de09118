import type * as pulumi from "@pulumi/pulumi";
import type { Secret } from "@pulumi/azure-native/keyvault/secret";
import type { ContainerKey, RoleScope } from "../model/types/azure";

/** What roles can be given on. */
export interface RoleScopes {
    readonly vaultId: pulumi.Input<string>;
    readonly containerIds: Readonly<Record<ContainerKey, pulumi.Input<string>>>;
    /** By secret name. */
    readonly secrets: ReadonlyMap<string, Secret>;
}

/** ARM ID of what a role is given on. */
export function roleScopeId(scope: RoleScope, { containerIds, secrets, vaultId }: RoleScopes): pulumi.Input<string> {
    switch (scope.kind) {
        case "vault":
            return vaultId;
        case "container":
            return containerIds[scope.container];
        case "secret":
            return secretNamed(scope.secretName, secrets).id;
        case "existing":
            return scope.id;
    }
}

/** @throws Error if the model refers to a secret that nobody makes. */
export function secretNamed(secretName: string, secrets: ReadonlyMap<string, Secret>): Secret {
    const secret = secrets.get(secretName);
    if (secret !== undefined) return secret;
    throw new Error(`no secret is named ${secretName}; there are ${[...secrets.keys()].join(", ") || "none"}`);
}
