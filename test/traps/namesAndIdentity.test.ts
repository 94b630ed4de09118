import assert from "node:assert/strict";
import { armId } from "../../sandbox/armId";
import { plannedEnvironments } from "../support/plannedEnvironments";
import { shortType, textAt, viewOf } from "./planView";
import { copied, input, option } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

/** Stands for the logical name: where it turns up in an id, the provider would make a name up. */
const madeUp = "made-up-name";
const subscriptionId = "00000000-0000-0000-0000-000000000000";

const explicitNames: TrapRule = {
    title: "names every Azure resource in so many words, so that none gets a random suffix",
    findings: ({ plan }) =>
        plan.resources
            .filter(({ type }) => type.startsWith("azure-native:"))
            .filter(({ inputs, type, urn }) =>
                armId({ urn, type, name: madeUp }, inputs, subscriptionId).includes(madeUp),
            )
            .map(({ name, type }) => `${name} (${type}) has no name of its own`),
    spoilt: [
        {
            by: "a machine whose name is left to the provider",
            stack: "dev",
            spoil: input("dev-MABSDEV01-machine-vm", "vmName", undefined),
            finds: ["dev-MABSDEV01-machine-vm (azure-native:compute:VirtualMachine) has no name of its own"],
        },
        {
            by: "a role assignment whose GUID is left to the provider",
            stack: "dev",
            spoil: input("dev-MABSDEV01-role-scripts-reader", "roleAssignmentName", undefined),
            finds: [
                "dev-MABSDEV01-role-scripts-reader (azure-native:authorization:RoleAssignment) has no name of its own",
            ],
        },
    ],
};

const oneResourcePerId: TrapRule = {
    title: "writes each Azure resource from one place",
    findings: ({ mode, plan }) => {
        if (mode === "preview") return [];
        const ids = plan.resources
            .filter(({ type }) => type.startsWith("azure-native:"))
            .map(({ inputs, name, type, urn }) => armId({ urn, type, name }, inputs, subscriptionId).toLowerCase());
        return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is written twice`);
    },
    spoilt: [],
};

/** Types that hold nothing, so that a new one can wait for the end of the old one. */
const statelessTypes = ["authorization:RoleAssignment"];

const replacementOrder: TrapRule = {
    title: "asks for deletion before replacement of role assignments only, which hold nothing",
    findings: ({ plan }) =>
        plan.resources
            .filter(({ options }) => options.deleteBeforeReplace !== undefined)
            .filter((resource) => !statelessTypes.includes(shortType(resource)))
            .map(({ name }) => `${name} would be deleted before its successor exists`),
    spoilt: [
        {
            by: "a disk that is deleted first",
            stack: "dev",
            spoil: option("dev-MABSDEV01-machine-disk-pool01", "deleteBeforeReplace", true),
            finds: ["dev-MABSDEV01-machine-disk-pool01 would be deleted before its successor exists"],
        },
    ],
};

const worldWideNames: TrapRule = {
    title: "gives key vault and storage account a name with a hash of stack and subscription, within 24 characters",
    findings: ({ environment, plan }) => {
        const view = viewOf(plan);
        const keyVaults = environment.keyVault.name === undefined ? view.ofType("keyvault:Vault") : [];
        const accounts = environment.storage.accountName === undefined ? view.ofType("storage:StorageAccount") : [];
        return [
            ...keyVaults
                .map(({ inputs }) => textAt(inputs, "vaultName"))
                .filter((name) => !/^kv-.{1,15}-[a-z0-9]{5}$/.test(name)),
            ...accounts
                .map(({ inputs }) => textAt(inputs, "accountName"))
                .filter((name) => !/^st[a-z0-9]{1,17}[a-z0-9]{5}$/.test(name)),
        ];
    },
    spoilt: [
        {
            by: "a key vault that is called after the stack alone",
            stack: "dev",
            spoil: input("dev-secrets-key-vault", "vaultName", "kv-dev"),
            finds: ["kv-dev"],
        },
    ],
};

/** Which parts of a plan a preview and an update must agree on. */
type Registration = readonly [urn: string, parent: string];

describe("names and identities of every plan", () => {
    planFirst();
    [explicitNames, oneResourcePerId, replacementOrder, worldWideNames].forEach(itHoldsInEveryPlan);

    it("notices a resource that is written from a second place", async () => {
        const [environment] = (await plannedEnvironments()).filter(({ mode }) => mode === "update");
        assert.ok(environment);
        const spoilt = copied("dev-network-vnet", "second")(environment);
        assert.deepEqual(oneResourcePerId.findings(spoilt), [
            `/subscriptions/${subscriptionId}/resourcegroups/rg-mabs-dev/providers/microsoft.network/virtualnetworks/vnet-mabs-dev is written twice`,
        ]);
    });

    it("registers the same resources in a preview as in an update: none is made from an output", async () => {
        const all = await plannedEnvironments();
        const registrations = (stack: string, mode: string): readonly Registration[] =>
            all
                .filter((planned) => planned.stack === stack && planned.mode === mode)
                .flatMap(({ plan }) => plan.resources.map(({ parent, urn }) => [urn, parent] as const));
        for (const { stack } of all) assert.deepEqual(registrations(stack, "preview"), registrations(stack, "update"));
    });

    it("gives a resource the same options in a preview as in an update", async () => {
        const all = await plannedEnvironments();
        const options = (stack: string, mode: string) =>
            all
                .filter((planned) => planned.stack === stack && planned.mode === mode)
                .flatMap(({ plan }) => plan.resources.map((resource) => [resource.name, resource.options]));
        for (const { stack } of all) assert.deepEqual(options(stack, "preview"), options(stack, "update"));
    });

    it("gives no two environments a key vault or storage account of the same name", async () => {
        const names = (await plannedEnvironments())
            .filter(({ mode }) => mode === "update")
            .flatMap(({ plan }) => viewOf(plan).ofType("keyvault:Vault", "storage:StorageAccount"))
            .map(({ inputs }) => textAt(inputs, "vaultName") || textAt(inputs, "accountName"));
        assert.deepEqual(
            names.filter((name, index) => names.indexOf(name) !== index),
            [],
        );
    });
});
