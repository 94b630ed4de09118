import { validate as isGuid, version as guidVersion } from "uuid";
import { region } from "../../facts/regions";
import type { PlannedResource } from "../../plan/plannedResource";
import { unknownMarker } from "../../plan/plannedResource";
import { textAt, unlessEqual, valueAt, viewOf } from "./planView";
import { copied, input, missing, option, withoutDependencies, withoutDependency } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

const redundancyInTheFirstRequest: TrapRule = {
    title: "sets redundancy and cross-region restore in the request that makes the vault, and registers nobody before",
    findings: ({ environment, plan }) => {
        const view = viewOf(plan);
        const staging = view
            .ofType("compute:VirtualMachineExtension")
            .filter(({ inputs }) => inputs["type"] === "CustomScriptExtension");
        return view.ofType("recoveryservices:Vault").flatMap((vault) => [
            ...unlessEqual(vault, "properties.redundancySettings", {
                crossRegionRestore: environment.vault.crossRegionRestore ? "Enabled" : "Disabled",
                standardTierStorageRedundancy: environment.vault.redundancy,
            }),
            ...staging
                .filter((extension) => !view.waitsFor(extension, vault))
                .map(({ name }) => `${name} does not wait for ${vault.name}`),
        ]);
    },
    spoilt: [
        {
            by: "redundancy that is left to the default",
            stack: "dev",
            spoil: input("dev-vault-vault", "properties.redundancySettings.standardTierStorageRedundancy", undefined),
            finds: [
                'dev-vault-vault: properties.redundancySettings is {"crossRegionRestore":"Disabled"}, not {"crossRegionRestore":"Disabled","standardTierStorageRedundancy":"LocallyRedundant"}',
            ],
        },
        {
            by: "a server that may come before the vault",
            stack: "dev",
            spoil: withoutDependencies("dev-MABSDEV01-role-vault-backup-operator"),
            finds: ["dev-MABSDEV01-staging does not wait for dev-vault-vault"],
        },
    ],
};

const possibleRedundancy: TrapRule = {
    title: "wants zone redundancy only in regions with zones, and cross-region restore only with geo-redundancy",
    findings: ({ environment, plan }) =>
        viewOf(plan)
            .ofType("recoveryservices:Vault")
            .flatMap(({ inputs, name }) => {
                const settings = "properties.redundancySettings";
                const redundancy = textAt(inputs, `${settings}.standardTierStorageRedundancy`);
                const place = region(environment.azure.location);
                return [
                    ...(redundancy === "ZoneRedundant" && place?.availabilityZones !== true
                        ? [`${name}: ${environment.azure.location} has no zones`]
                        : []),
                    ...(textAt(inputs, `${settings}.crossRegionRestore`) === "Enabled" && redundancy !== "GeoRedundant"
                        ? [`${name}: there is no copy in another region to restore from`]
                        : []),
                ];
            }),
    spoilt: [
        {
            by: "cross-region restore of a local vault",
            stack: "dev",
            spoil: input("dev-vault-vault", "properties.redundancySettings.crossRegionRestore", "Enabled"),
            finds: ["dev-vault-vault: there is no copy in another region to restore from"],
        },
        {
            by: "zone redundancy in a region without zones",
            stack: "us-government",
            spoil: (planned) => ({
                ...input(
                    "us-government-vault-vault",
                    "properties.redundancySettings.standardTierStorageRedundancy",
                    "ZoneRedundant",
                )(planned),
                environment: {
                    ...planned.environment,
                    azure: { ...planned.environment.azure, location: "usgovtexas" },
                },
            }),
            finds: ["us-government-vault-vault: usgovtexas has no zones"],
        },
    ],
};

const settingsInTheVault: TrapRule = {
    title: "writes soft delete and immutability as properties of the vault, by no other resource, and soft delete never off",
    findings: ({ environment, plan }) => {
        const view = viewOf(plan);
        const { immutability, softDelete } = environment.vault;
        const security = "properties.securitySettings";
        return [
            ...view
                .ofType("recoveryservices:Vault")
                .flatMap((vault) => [
                    ...unlessEqual(vault, `${security}.softDeleteSettings.softDeleteState`, softDelete.state),
                    ...unlessEqual(
                        vault,
                        `${security}.softDeleteSettings.softDeleteRetentionPeriodInDays`,
                        softDelete.retentionDays,
                    ),
                    ...unlessEqual(vault, `${security}.immutabilitySettings.state`, immutability),
                    ...(["Enabled", "AlwaysON"].includes(softDelete.state)
                        ? []
                        : [`${vault.name} has soft delete off`]),
                ]),
            ...plan.resources
                .filter(({ type }) => /BackupResource\w*Config/.test(type))
                .map(({ name }) => `${name} is a second writer of the vault's settings`),
        ];
    },
    spoilt: [
        {
            by: "soft delete that is switched off",
            stack: "dev",
            spoil: input(
                "dev-vault-vault",
                "properties.securitySettings.softDeleteSettings.softDeleteState",
                "Disabled",
            ),
            finds: [
                'dev-vault-vault: properties.securitySettings.softDeleteSettings.softDeleteState is "Disabled", not "Enabled"',
            ],
        },
        {
            by: "the older resource for the same settings",
            stack: "dev",
            spoil: copied("dev-vault-vault", "config", {
                type: "azure-native:recoveryservices:BackupResourceVaultConfig",
            }),
            finds: ["config is a second writer of the vault's settings"],
        },
    ],
};

const signedDoors: TrapRule = {
    title: "locks immutability or soft delete for ever only where somebody has signed for it",
    findings: ({ environment, plan }) => {
        const signed = environment.protection.acknowledgements.map(({ door }) => door);
        const security = "properties.securitySettings";
        return viewOf(plan)
            .ofType("recoveryservices:Vault")
            .flatMap(({ inputs, name }) => [
                ...(valueAt(inputs, `${security}.immutabilitySettings.state`) === "Locked" &&
                !signed.includes("immutability-locked")
                    ? [`${name}: nobody has signed for locked immutability`]
                    : []),
                ...(valueAt(inputs, `${security}.softDeleteSettings.softDeleteState`) === "AlwaysON" &&
                !signed.includes("soft-delete-always-on")
                    ? [`${name}: nobody has signed for soft delete that is always on`]
                    : []),
            ]);
    },
    spoilt: [
        {
            by: "a lock without a signature",
            stack: "prod",
            spoil: input("prod-vault-vault", "properties.securitySettings.immutabilitySettings.state", "Locked"),
            finds: ["prod-vault-vault: nobody has signed for locked immutability"],
        },
        {
            by: "soft delete that nobody can take back",
            stack: "prod",
            spoil: input(
                "prod-vault-vault",
                "properties.securitySettings.softDeleteSettings.softDeleteState",
                "AlwaysON",
            ),
            finds: ["prod-vault-vault: nobody has signed for soft delete that is always on"],
        },
    ],
};

/** What cannot be made again, or holds the name of what cannot. */
function stateful(resource: PlannedResource): boolean {
    return (
        [
            "azure-native:compute:Disk",
            "azure-native:keyvault:Vault",
            "azure-native:recoveryservices:Vault",
            "azure-native:resources:ResourceGroup",
        ].includes(resource.type) || /-passphrase-secret$/.test(resource.name)
    );
}

const guardedTwice: TrapRule = {
    title: "protects and retains every resource that cannot be made again, each by itself",
    findings: ({ environment: { protection }, plan }) =>
        plan.resources
            .filter(stateful)
            .flatMap(({ name, options }) => [
                ...(protection.protect && !options.protect ? [`${name} is not protected`] : []),
                ...(protection.retainOnDelete && !options.retainOnDelete ? [`${name} is not retained`] : []),
            ]),
    spoilt: [
        {
            by: "a vault that only its component protects",
            stack: "dev",
            spoil: option("dev-vault-vault", "protect"),
            finds: ["dev-vault-vault is not protected"],
        },
        {
            by: "a key vault that is deleted with the stack",
            stack: "dev",
            spoil: option("dev-secrets-key-vault", "retainOnDelete"),
            finds: ["dev-secrets-key-vault is not retained"],
        },
        {
            by: "a pass phrase without protection",
            stack: "dev",
            spoil: option("dev-MABSDEV01-secrets-passphrase-secret", "protect"),
            finds: ["dev-MABSDEV01-secrets-passphrase-secret is not protected"],
        },
    ],
};

const locked: TrapRule = {
    title: "locks the vault and every machine against deletion, so that nobody deletes their group either",
    findings: ({ environment: { protection }, plan }) => {
        const view = viewOf(plan);
        const locks = view.ofType("authorization:ManagementLockByScope");
        const targets = [
            ...(protection.lock ? view.ofType("recoveryservices:Vault") : []),
            ...view.ofType("compute:VirtualMachine"),
        ];
        return [
            ...targets
                .filter((target) => !locks.some((lock) => (lock.options.dependsOn ?? []).includes(target.urn)))
                .map(({ name }) => `${name} has no lock`),
            ...locks.flatMap((lock) => unlessEqual(lock, "level", "CanNotDelete")),
        ];
    },
    spoilt: [
        {
            by: "a vault without its lock",
            stack: "prod",
            spoil: missing("prod-vault-vault-lock"),
            finds: ["prod-vault-vault has no lock"],
        },
        {
            by: "a lock that stops every change",
            stack: "prod",
            spoil: input("prod-vault-vault-lock", "level", "ReadOnly"),
            finds: ['prod-vault-vault-lock: level is "ReadOnly", not "CanNotDelete"'],
        },
    ],
};

const lockComesLast: TrapRule = {
    title: "puts the lock on the vault after everything that hangs on it, because it is the first to go",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const [vault] = view.ofType("recoveryservices:Vault");
        const lock = view
            .ofType("authorization:ManagementLockByScope")
            .find(({ options }) => vault !== undefined && (options.dependsOn ?? []).includes(vault.urn));
        if (vault === undefined || lock === undefined) return [];
        return view
            .ofType(
                "authorization:RoleAssignment",
                "monitor:DiagnosticSetting",
                "network:PrivateEndpoint",
                "recoveryservices:ResourceGuardProxy",
            )
            .filter(({ options }) => (options.dependsOn ?? []).includes(vault.urn))
            .filter((resource) => !view.waitsFor(lock, resource))
            .map(({ name }) => `${name} could not be deleted under the lock`);
    },
    spoilt: [
        {
            by: "a lock beside the diagnostics",
            stack: "prod",
            spoil: withoutDependency("prod-vault-vault-lock", "prod-monitoring-vault-diagnostics"),
            finds: ["prod-monitoring-vault-diagnostics could not be deleted under the lock"],
        },
    ],
};

const principals: TrapRule = {
    title: "assigns roles to an identity that exists, names its kind, and spares Azure a look-up of what is not replicated yet",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const machines = view.ofType("compute:VirtualMachine");
        return view
            .ofType("authorization:RoleAssignment")
            .flatMap((role) => [
                ...unlessEqual(role, "principalType", "ServicePrincipal"),
                ...(machines.some((machine) => view.waitsFor(role, machine))
                    ? []
                    : [`${role.name} waits for no identity`]),
            ]);
    },
    spoilt: [
        {
            by: "a principal of unknown kind",
            stack: "dev",
            spoil: input("dev-MABSDEV01-role-scripts-reader", "principalType", undefined),
            finds: ['dev-MABSDEV01-role-scripts-reader: principalType is absent, not "ServicePrincipal"'],
        },
        {
            by: "a role that waits for nobody",
            stack: "dev",
            spoil: withoutDependencies("dev-MABSDEV01-role-scripts-reader"),
            finds: ["dev-MABSDEV01-role-scripts-reader waits for no identity"],
        },
    ],
};

const assignmentNames: TrapRule = {
    title: "names role assignments by a GUID that follows from what they say, none of them twice, and replaces them in place",
    findings: ({ plan }) => {
        const roles = viewOf(plan).ofType("authorization:RoleAssignment");
        const names = roles.map(({ inputs }) => textAt(inputs, "roleAssignmentName"));
        return [
            ...roles
                .filter((_role, index) => !isGuid(names[index]) || guidVersion(names[index] ?? "") !== 5)
                .map(({ name }) => `${name} has another kind of name`),
            ...roles
                .filter((_role, index) => names.indexOf(names[index] ?? "") !== index)
                .map(({ name }) => `${name} twice`),
            ...roles
                .filter(({ options }) => options.deleteBeforeReplace !== true)
                .map(({ name }) => `${name} meets itself`),
        ];
    },
    spoilt: [
        {
            by: "a random name",
            stack: "dev",
            spoil: input(
                "dev-MABSDEV01-role-scripts-reader",
                "roleAssignmentName",
                "0b2d7c52-6d7c-4e6e-9a52-1f0d3f9f7a11",
            ),
            finds: ["dev-MABSDEV01-role-scripts-reader has another kind of name"],
        },
        {
            by: "a replacement that is made first",
            stack: "dev",
            spoil: option("dev-MABSDEV01-role-scripts-reader", "deleteBeforeReplace"),
            finds: ["dev-MABSDEV01-role-scripts-reader meets itself"],
        },
        {
            by: "the same name twice",
            stack: "dev",
            spoil: copied("dev-MABSDEV01-role-scripts-reader", "again"),
            finds: ["again twice"],
        },
    ],
};

const keyVaultForGood: TrapRule = {
    title: "switches on roles, soft delete and purge protection of a key vault in so many words, and never off",
    findings: ({ plan }) =>
        viewOf(plan)
            .ofType("keyvault:Vault")
            // Behind a subnet that does not exist yet a preview knows nothing of the properties; the update of the same plan does.
            .filter(({ inputs }) => inputs["properties"] !== unknownMarker)
            .flatMap((vault) =>
                ["enableRbacAuthorization", "enableSoftDelete", "enablePurgeProtection"].flatMap((setting) =>
                    unlessEqual(vault, `properties.${setting}`, true),
                ),
            ),
    spoilt: [
        {
            by: "purge protection that is switched off",
            stack: "dev",
            spoil: input("dev-secrets-key-vault", "properties.enablePurgeProtection", false),
            finds: ["dev-secrets-key-vault: properties.enablePurgeProtection is false, not true"],
        },
        {
            by: "roles that are left to the default",
            stack: "dev",
            spoil: input("dev-secrets-key-vault", "properties.enableRbacAuthorization", undefined),
            finds: ["dev-secrets-key-vault: properties.enableRbacAuthorization is absent, not true"],
        },
    ],
};

const secretsStay: TrapRule = {
    title: "leaves every secret in its key vault when it is removed from the stack, because its name stays taken",
    findings: ({ environment: { protection }, plan }) =>
        viewOf(plan)
            .ofType("keyvault:Secret")
            .filter(({ options }) => protection.retainOnDelete && !options.retainOnDelete)
            .map(({ name }) => `${name} is not retained`),
    spoilt: [
        {
            by: "a secret that is deleted",
            stack: "existing-key-vault",
            spoil: option("existing-key-vault-MABS01-secrets-local-admin-secret", "retainOnDelete"),
            finds: ["existing-key-vault-MABS01-secrets-local-admin-secret is not retained"],
        },
    ],
};

describe("vault, key vault and roles of every plan", () => {
    planFirst();
    [
        redundancyInTheFirstRequest,
        possibleRedundancy,
        settingsInTheVault,
        signedDoors,
        guardedTwice,
        locked,
        lockComesLast,
        principals,
        assignmentNames,
        keyVaultForGood,
        secretsStay,
    ].forEach(itHoldsInEveryPlan);
});
