import assert from "node:assert/strict";
import { Secret } from "@pulumi/azure-native/keyvault/secret";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup";
import type { ExtensionChainArgs } from "../../components/extensionChain";
import { createExtensionChain, joinPasswordIn } from "../../components/extensionChain";
import { lean, placement } from "../support/componentChecks";
import { armId, server, tags } from "../support/models";
import { named, ofType, record } from "../support/recorder";

const keyVaultId = armId("Microsoft.KeyVault/vaults", "kv-unit");
const existing = { kind: "existingSecret", secretUrl: "https://kv/secrets/join/1", sourceVaultId: "/kv" } as const;

const standIn = (name: string): ResourceGroup => new ResourceGroup(name, { resourceGroupName: name }, lean);

function chain(more: Partial<ExtensionChainArgs> = {}): void {
    createExtensionChain(
        "server",
        {
            place: { ...placement, virtualMachineName: "MABS01" },
            extensions: server,
            virtualMachine: standIn("outside-vm"),
            joinPassword: existing,
            joinReady: [standIn("outside-egress")],
            stagingReady: [standIn("outside-blob")],
            transform: undefined,
            ...more,
        },
        standIn("outside-parent"),
    );
}

describe("the chain of extensions of a server", () => {
    it("is join, monitor agent, staging, each waiting for the one before it and for what it needs itself", async () => {
        const recording = await record(() => chain());
        assert.deepEqual(
            ofType(recording, "compute:VirtualMachineExtension").map(({ name, parent, options }) => ({
                name,
                parent,
                waitsFor: options.dependsOn,
                goesWith: options.deletedWith,
                timeouts: options.customTimeouts,
                ignored: options.ignoreChanges?.length,
            })),
            [
                {
                    name: "server-join",
                    parent: "outside-parent",
                    waitsFor: ["outside-egress", "outside-vm"],
                    goesWith: "outside-vm",
                    timeouts: undefined,
                    ignored: 6,
                },
                {
                    name: "server-monitor-agent",
                    parent: "outside-parent",
                    waitsFor: ["outside-vm", "server-join"],
                    goesWith: "outside-vm",
                    timeouts: undefined,
                    ignored: undefined,
                },
                {
                    name: "server-staging",
                    parent: "outside-parent",
                    waitsFor: ["outside-blob", "outside-vm", "server-monitor-agent"],
                    goesWith: "outside-vm",
                    timeouts: { create: "90m", update: "90m" },
                    ignored: undefined,
                },
            ],
        );
    });

    it("has two links without a monitor agent", async () => {
        const { monitorAgent: _none, ...extensions } = server;
        const recording = await record(() => chain({ extensions }));
        assert.deepEqual(
            ofType(recording, "compute:VirtualMachineExtension").map(({ name }) => name),
            ["server-join", "server-staging"],
        );
        assert.deepEqual(named(recording, "server-staging").options.dependsOn, [
            "outside-blob",
            "outside-vm",
            "server-join",
        ]);
    });

    it("lets a transform reach each link", async () => {
        const recording = await record(() => chain({ transform: { provisionAfterExtensions: ["other"] } }));
        for (const { inputs } of ofType(recording, "compute:VirtualMachineExtension"))
            assert.deepEqual(inputs["provisionAfterExtensions"], ["other"]);
    });
});

describe("the password that joins the domain", () => {
    it("is where others keep it, or among the secrets of the environment", async () => {
        await record(() => {
            const args = { resourceGroupName: "rg-unit", vaultName: "kv-unit", tags, properties: { value: "x" } };
            const secret = new Secret("outside-secret", { ...args, secretName: "join" }, lean);
            const secrets = { keyVaultId, accountSecrets: new Map([["join", secret]]) };
            assert.equal(joinPasswordIn(secrets, { password: existing }), existing);
            const own = joinPasswordIn(secrets, { password: { kind: "ownSecret", secretName: "join" } });
            assert.deepEqual(own, { secret, sourceVaultId: keyVaultId });
            assert.throws(
                () => joinPasswordIn(secrets, { password: { kind: "ownSecret", secretName: "unknown" } }),
                /no secret is named unknown/,
            );
        });
    });
});
