import assert from "node:assert/strict";
import type { PlannedResource } from "../../plan/plannedResource";
import { planEnvironment } from "../../plan/planEnvironment";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import { plannedEnvironment, plannedEnvironments } from "../support/plannedEnvironments";
import { today } from "../support/stackTexts";

const named = (resources: readonly PlannedResource[], type: string): readonly PlannedResource[] =>
    resources.filter((resource) => resource.type === type);

/** URNs that a resource waits for, at any distance. */
function waitsFor(resources: readonly PlannedResource[], urn: string): ReadonlySet<string> {
    const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
    const seen = new Set<string>();
    const visit = (current: string): void => {
        for (const next of byUrn.get(current)?.options.dependsOn ?? []) {
            if (seen.has(next)) continue;
            seen.add(next);
            visit(next);
        }
    };
    visit(urn);
    return seen;
}

async function previews(): Promise<readonly PlannedEnvironment[]> {
    return (await plannedEnvironments()).filter(({ mode }) => mode === "update");
}

describe("a backup environment", () => {
    it("keeps in the state enough to tell it apart, and no secret", async () => {
        const { plan } = await plannedEnvironment("prod");
        assert.deepEqual(plan.resources[0]?.inputs, {
            cloud: "AzureCloud",
            environment: "prod",
            location: plan.model.place.location,
            servers: plan.model.servers.map(({ name }) => name),
        });
    });

    it("stages no server before its roles, its domain, its way out and what it fetches are there", async () => {
        for (const { plan } of await previews()) {
            const { resources } = plan;
            for (const { name } of plan.model.servers) {
                const staging = resources.find(
                    (resource) =>
                        resource.inputs["vmExtensionName"] === "StageBackupServer" &&
                        resource.inputs["vmName"] === name,
                );
                assert.ok(staging, `${plan.stack} ${name}`);
                const before = waitsFor(resources, staging.urn);
                const needed = [
                    ...named(resources, "azure-native:authorization:RoleAssignment").filter(({ urn }) =>
                        urn.includes(`${plan.stack}-${name}-`),
                    ),
                    ...resources.filter(
                        (resource) =>
                            resource.inputs["vmExtensionName"] === "JoinDomain" && resource.inputs["vmName"] === name,
                    ),
                    ...named(resources, "azure-native:network:PrivateDnsZoneGroup"),
                    ...named(resources, "azure-native:network:AzureFirewall"),
                    ...named(resources, "azure-native:network:NatGateway"),
                ];
                assert.deepEqual(
                    needed.filter(({ urn }) => !before.has(urn)).map(({ urn }) => urn),
                    [],
                );
            }
        }
    });

    it("raises no alert on a server before that server is complete", async () => {
        for (const { plan } of await previews()) {
            const markers = plan.resources.filter(({ name }) => name.endsWith("-ready"));
            assert.equal(markers.length, plan.model.servers.length);
            for (const alert of named(plan.resources, "azure-native:monitor:ScheduledQueryRule")) {
                const before = waitsFor(plan.resources, alert.urn);
                assert.ok(
                    markers.every(({ urn }) => before.has(urn)),
                    alert.urn,
                );
            }
        }
    });

    it("hides no rule of a store and no subnet of an endpoint from the reader of a plan", async () => {
        const watched = {
            "azure-native:keyvault:Vault": "properties",
            "azure-native:storage:StorageAccount": "networkRuleSet",
            "azure-native:network:PrivateEndpoint": "subnet",
        } as const;
        for (const { plan } of (await plannedEnvironments()).filter(({ mode }) => mode === "preview")) {
            for (const [type, property] of Object.entries(watched)) {
                for (const { inputs, urn } of named(plan.resources, type)) {
                    assert.equal(typeof inputs[property], "object", urn);
                }
            }
        }
    });

    it("gives a subnet the ID under which stores and endpoints know it", async () => {
        for (const { plan } of await previews()) {
            const { place, network, resourceGroupName } = plan.model;
            const made = named(plan.resources, "azure-native:network:Subnet").map(({ inputs }) =>
                [
                    `/subscriptions/${place.subscriptionId}/resourceGroups/${resourceGroupName}/providers`,
                    `Microsoft.Network/virtualNetworks/${String(inputs["virtualNetworkName"])}/subnets/${String(inputs["subnetName"])}`,
                ].join("/"),
            );
            for (const reference of [network.serverSubnet, network.privateEndpointSubnet]) {
                if (reference?.kind === "new") assert.ok(made.includes(reference.id), `${plan.stack}: ${reference.id}`);
            }
        }
    });

    it("makes the lock of the vault last of all that hangs on the vault, so that it is the first to go", async () => {
        for (const { plan } of await previews()) {
            const vault = named(plan.resources, "azure-native:recoveryservices:Vault")[0];
            const lock = plan.resources.find(
                ({ inputs }) => typeof inputs["lockName"] === "string" && inputs["lockName"].includes("vault"),
            );
            if (vault === undefined || lock === undefined) continue;
            const before = waitsFor(plan.resources, lock.urn);
            const hanging = plan.resources.filter(
                ({ type, options }) =>
                    /RoleAssignment|ResourceGuardProxy|DiagnosticSetting|PrivateEndpoint$/.test(type) &&
                    options.dependsOn?.includes(vault.urn),
            );
            assert.ok(hanging.length > 0, plan.stack);
            assert.deepEqual(
                hanging.filter(({ urn }) => !before.has(urn)).map(({ urn }) => urn),
                [],
            );
        }
    });

    it("keeps the version aliases for a stack that needs them", async () => {
        const { plan } = await plannedEnvironment("dev");
        const own = plan.resources.flatMap(({ type, options }) => {
            const [provider = "", module = "", name = ""] = type.split(":");
            return (options.aliases ?? []).filter(
                (alias) => alias.startsWith(`${provider}:${module}/v`) && alias.includes(`:${name}:`),
            );
        });
        assert.deepEqual(own, []);
        const kept = await planEnvironment(
            { ...plan.model, keepVersionAliases: true },
            { passphrases: {} },
            { file: plan.file, today },
        );
        const subnet = kept.resources.find(({ type }) => type === "azure-native:network:Subnet");
        assert.ok((subnet?.options.aliases ?? []).length > 50);
    });
});
