import { region } from "../../facts/regions";
import type { PlannedResource } from "../../plan/plannedResource";
import type { PlanView } from "./planView";
import { shortType, textAt, unlessEqual, valueAt, viewOf } from "./planView";
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

/** A lock with what it locks: the resource whose id it is made of. */
interface LockedResource {
    readonly lock: PlannedResource;
    readonly target: PlannedResource;
}

/** Locks on vaults and machines. */
function locksOf(view: PlanView): readonly LockedResource[] {
    const targets = view.ofType("recoveryservices:Vault", "compute:VirtualMachine");
    return view
        .ofType("authorization:ManagementLockByScope")
        .flatMap((lock) =>
            targets
                .filter(({ urn }) => (lock.options.dependsOn ?? []).includes(urn))
                .map((target) => ({ lock, target })),
        );
}

const locked: TrapRule = {
    title: "locks the vault and every machine against deletion, so that nobody deletes their group either",
    findings: ({ environment: { protection }, plan }) => {
        const view = viewOf(plan);
        const lockedUrns = locksOf(view).map(({ target }) => target.urn);
        return [
            ...view
                .ofType("recoveryservices:Vault", "compute:VirtualMachine")
                .filter(({ urn }) => protection.lock && !lockedUrns.includes(urn))
                .map(({ name }) => `${name} has no lock`),
            ...view
                .ofType("authorization:ManagementLockByScope")
                .flatMap((lock) => unlessEqual(lock, "level", "CanNotDelete")),
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
            by: "a machine without its lock",
            stack: "dev",
            spoil: missing("dev-MABSDEV01-lock"),
            finds: ["dev-MABSDEV01-machine-vm has no lock"],
        },
        {
            by: "a lock that stops every change",
            stack: "prod",
            spoil: input("prod-vault-vault-lock", "level", "ReadOnly"),
            finds: ['prod-vault-vault-lock: level is "ReadOnly", not "CanNotDelete"'],
        },
    ],
};

/** Types that lie below what they refer to, so that a lock on it stops their deletion. */
const below: Readonly<Record<string, readonly string[]>> = {
    "recoveryservices:Vault": [
        "authorization:RoleAssignment",
        "monitor:DiagnosticSetting",
        "network:PrivateEndpoint",
        "recoveryservices:ResourceGuardProxy",
    ],
    "compute:VirtualMachine": [
        "compute:VirtualMachineExtension",
        "maintenance:ConfigurationAssignment",
        "monitor:DataCollectionRuleAssociation",
    ],
};

const lockComesLast: TrapRule = {
    title: "puts a lock after everything that hangs on what it locks, because it has to be the first to go",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        return locksOf(view).flatMap(({ lock, target }) => [
            ...view
                .ofType(...(below[shortType(target)] ?? []))
                .filter(({ options }) => (options.dependsOn ?? []).includes(target.urn))
                .filter((resource) => !view.waitsFor(lock, resource))
                .map(({ name }) => `${name} could not be deleted under ${lock.name}`),
            ...(lock.options.deletedWith === undefined ? [] : [`${lock.name} is left to go with what it locks`]),
        ]);
    },
    spoilt: [
        {
            by: "a lock beside the diagnostics",
            stack: "prod",
            spoil: withoutDependency("prod-vault-vault-lock", "prod-monitoring-vault-diagnostics"),
            finds: ["prod-monitoring-vault-diagnostics could not be deleted under prod-vault-vault-lock"],
        },
        {
            by: "a lock on a machine beside its patching",
            stack: "dev",
            spoil: withoutDependency("dev-MABSDEV01-lock", "dev-MABSDEV01-patching"),
            finds: ["dev-MABSDEV01-patching could not be deleted under dev-MABSDEV01-lock"],
        },
        {
            by: "a lock that is left to go with its vault",
            stack: "prod",
            spoil: option("prod-vault-vault-lock", "deletedWith", "urn"),
            finds: ["prod-vault-vault-lock is left to go with what it locks"],
        },
    ],
};

describe("the vault of every plan", () => {
    planFirst();
    [redundancyInTheFirstRequest, possibleRedundancy, settingsInTheVault, signedDoors, locked, lockComesLast].forEach(
        itHoldsInEveryPlan,
    );
});
