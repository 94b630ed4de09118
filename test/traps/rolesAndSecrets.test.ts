import { validate as isGuid, version as guidVersion } from "uuid";
import type { PlannedResource } from "../../plan/plannedResource";
import { unknownMarker } from "../../plan/plannedResource";
import { textAt, unlessEqual, viewOf } from "./planView";
import { copied, input, noticing, option, withoutDependencies } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

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

const madeOnce: TrapRule = {
    title: "protects the generator of a pass phrase and ignores every change of it, so that it is never made anew",
    findings: ({ environment: { protection }, plan }) =>
        viewOf(plan)
            .ofType("index/randomPassword:RandomPassword")
            .flatMap(({ inputs, name, options }) => [
                ...(protection.protect && name.endsWith("-passphrase") && !options.protect
                    ? [`${name} is not protected`]
                    : []),
                ...Object.keys(inputs)
                    .filter((argument) => !(options.ignoreChanges ?? []).includes(argument))
                    .map((argument) => `${name}: another ${argument} would make another secret`),
            ]),
    spoilt: [
        {
            by: "a generator without protection",
            stack: "dev",
            spoil: option("dev-MABSDEV01-secrets-passphrase", "protect"),
            finds: ["dev-MABSDEV01-secrets-passphrase is not protected"],
        },
        {
            by: "a length that counts",
            stack: "dev",
            spoil: noticing("dev-MABSDEV01-secrets-passphrase", "length"),
            finds: ["dev-MABSDEV01-secrets-passphrase: another length would make another secret"],
        },
    ],
};

describe("roles and secrets of every plan", () => {
    planFirst();
    [guardedTwice, principals, assignmentNames, keyVaultForGood, secretsStay, madeOnce].forEach(itHoldsInEveryPlan);
});
