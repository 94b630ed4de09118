import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { NatGateway } from "@pulumi/azure-native/network/natGateway";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import { runOffline } from "../../plan/offlineMonitor";

class Box extends pulumi.ComponentResource {
    public readonly subnet: Subnet;

    constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
        super("test:index:Box", name, { size: 1 }, opts);
        const gateway = new NatGateway(
            `${name}-nat`,
            { resourceGroupName: "rg", natGatewayName: "ng" },
            { parent: this, protect: true },
        );
        this.subnet = new Subnet(
            `${name}-subnet`,
            {
                resourceGroupName: "rg",
                virtualNetworkName: "vnet",
                subnetName: "snet",
                natGateway: { id: gateway.id },
                addressPrefix: pulumi.secret("canary"),
            },
            {
                parent: this,
                dependsOn: [gateway],
                ignoreChanges: ["addressPrefix"],
                retainOnDelete: true,
                customTimeouts: { create: "5m" },
            },
        );
        this.registerOutputs();
    }
}

const options = { project: "mabs", stack: "dev" };
const box = "urn:pulumi:dev::mabs::test:index:Box::box";
const below = (type: string, name: string): string => `urn:pulumi:dev::mabs::test:index:Box$${type}::${name}`;

describe("a run without an engine", () => {
    it("records what the engine would be told, with the URNs that the engine would give", async () => {
        const { resources } = await runOffline(() => void new Box("box"), options);
        const gateway = below("azure-native:network:NatGateway", "box-nat");
        assert.deepEqual(
            resources.map(({ planned: { options: _options, ...rest } }) => rest),
            [
                {
                    urn: box,
                    type: "test:index:Box",
                    name: "box",
                    parent: "urn:pulumi:dev::mabs::pulumi:pulumi:Stack::mabs-dev",
                    custom: false,
                    inputs: { size: 1 },
                },
                {
                    urn: gateway,
                    type: "azure-native:network:NatGateway",
                    name: "box-nat",
                    parent: box,
                    custom: true,
                    inputs: { natGatewayName: "ng", resourceGroupName: "rg" },
                },
                {
                    urn: below("azure-native:network:Subnet", "box-subnet"),
                    type: "azure-native:network:Subnet",
                    name: "box-subnet",
                    parent: box,
                    custom: true,
                    inputs: {
                        addressPrefix: "[secret]",
                        defaultOutboundAccess: undefined,
                        natGateway: { id: "[unknown]" },
                        privateEndpointNetworkPolicies: "Disabled",
                        privateLinkServiceNetworkPolicies: "Enabled",
                        resourceGroupName: "rg",
                        subnetName: "snet",
                        virtualNetworkName: "vnet",
                    },
                },
            ].map((row) => JSON.parse(JSON.stringify(row)) as object),
        );
    });

    it("records the options of a resource", async () => {
        const { resources } = await runOffline(() => void new Box("box"), options);
        const [, gateway, subnet] = resources.map(({ planned }) => planned);
        assert.equal(gateway?.options.protect, true);
        const { aliases: _aliases, ...subnetOptions } = subnet?.options ?? {};
        assert.deepEqual(subnetOptions, {
            retainOnDelete: true,
            dependsOn: [gateway?.urn],
            ignoreChanges: ["addressPrefix"],
            customTimeouts: { create: "5m" },
        });
    });

    it("plays an update when it is given the outputs of resources", async () => {
        const { resources } = await runOffline(() => void new Box("box"), {
            ...options,
            outputs: ({ name, inputs }) => ({ id: `/id/of/${name}`, outputs: inputs }),
        });
        assert.deepEqual(resources[2]?.planned.inputs["natGateway"], { id: "/id/of/box-nat" });
    });

    it("gives the same result each time in one process", async () => {
        const first = await runOffline(() => void new Box("box"), options);
        const second = await runOffline(() => void new Box("box"), options);
        assert.deepEqual(
            first.resources.map(({ planned }) => planned),
            second.resources.map(({ planned }) => planned),
        );
    });

    it("fails with the error of the program, at once or later", async () => {
        const failing = (): void => {
            throw new Error("wrong at once");
        };
        await assert.rejects(runOffline(failing, options), /wrong at once/);
        const later = (): void => {
            const value = pulumi.output("x").apply((): string => {
                throw new Error("wrong later");
            });
            new NatGateway("nat", { resourceGroupName: value });
        };
        await assert.rejects(runOffline(later, options), /wrong later/);
    });

    it("refuses to call a provider function, because a plan must not need a cloud", async () => {
        const asking = (): void => {
            const answer = pulumi.output(
                pulumi.runtime.invoke("azure-native:authorization:getClientConfig", {}) as Promise<{
                    subscriptionId: string;
                }>,
            );
            new NatGateway("nat", { resourceGroupName: answer.subscriptionId });
        };
        await assert.rejects(runOffline(asking, options), /getClientConfig/);
    });
});
