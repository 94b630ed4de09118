import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Secret } from "@pulumi/azure-native/keyvault/secret";
import type { BackupServerArgs } from "../../components/backupServer";
import { BackupServer } from "../../components/backupServer";
import type { ServerModel } from "../../model/types/server";
import {
    assertTransformsReachEachChild,
    guarded,
    itRegistersExactly,
    placement,
    unguarded,
    lean,
} from "../support/componentChecks";
import { armId, server, tags } from "../support/models";
import { named, ofType, plainTexts, reachable, record } from "../support/recorder";

const target = { resourceGroupName: "rg-unit", vaultName: "kv-unit", dependsOn: [] };
const joinPassword = "Canary-join-3b77";

/** A server with what an environment would hand to it; stand-ins for other components are `outside-…`. */
function backupServer(model: ServerModel = server, more: Partial<BackupServerArgs> = {}): BackupServer {
    const accountSecrets = new Map(["mabs-join", "mabs-setup"].map((name) => [name, standIn(`outside-${name}`)]));
    return new BackupServer(
        "server",
        {
            placement,
            server: model,
            network: {
                subnetId: armId("Microsoft.Network/virtualNetworks", "vnet-unit/subnets/snet-server"),
                networkWrites: [],
                securityGroupId: undefined,
                egressReady: [standIn("outside-egress")],
            },
            keyVault: {
                target,
                keyVaultId: armId("Microsoft.KeyVault/vaults", "kv-unit"),
                accountSecrets,
                givenPassphrase: undefined,
            },
            scopes: {
                vaultId: armId("Microsoft.RecoveryServices/vaults", "rsv-unit"),
                containerIds: {
                    packages: "/packages",
                    scripts: "/scripts",
                    status: "/status",
                    catalogue: "/catalogue",
                },
            },
            stagingReady: [standIn("outside-blob")],
            dataCollection: {
                ruleId: armId("Microsoft.Insights/dataCollectionRules", "dcr"),
                associationName: "mabs-collection",
            },
            patching: {
                configurationId: armId("Microsoft.Maintenance/maintenanceConfigurations", "mc"),
                assignmentName: "mabs-patching",
            },
            safeguards: guarded,
            ...more,
        },
        lean,
    );
}

function standIn(secretName: string): Secret {
    const args = { resourceGroupName: "rg-unit", vaultName: "kv-unit", tags };
    return new Secret(secretName, { ...args, secretName, properties: { value: pulumi.secret(joinPassword) } }, lean);
}

const { monitorAgent: _monitorAgent, lock: _lock, ...unmonitored } = server;
const lone: ServerModel = {
    ...unmonitored,
    joinExtension: {
        ...server.joinExtension,
        password: {
            kind: "existingSecret",
            secretUrl: "https://kv-shared.vault.azure.net/secrets/join/0123",
            sourceVaultId: armId("Microsoft.KeyVault/vaults", "kv-shared"),
        },
    },
};
const alone = { dataCollection: undefined, patching: undefined } as const;

describe("BackupServer", () => {
    itRegistersExactly("backupServer", {
        full: () => void backupServer(),
        lone: () => void backupServer(lone, { ...alone, safeguards: unguarded }),
    });

    it("runs the extensions of the VM one after the other: join, agent, staging", async () => {
        const recording = await record(() => void backupServer());
        const extensions = ["server-join", "server-monitor-agent", "server-staging"];
        assert.deepEqual(
            ofType(recording, "compute:VirtualMachineExtension").map(({ name }) => name),
            extensions,
        );
        for (const [index, name] of extensions.entries()) {
            const reached = reachable(recording, name);
            assert.deepEqual(
                extensions.filter((other) => reached.has(other)),
                extensions.slice(0, index),
            );
            assert.ok(reached.has("outside-egress"), `${name} waits for the way out`);
        }
    });

    it("has one extension per handler, each of which goes with its VM", async () => {
        const extensions = ofType(await record(() => void backupServer()), "compute:VirtualMachineExtension");
        const handlers = extensions.map(({ inputs }) => `${String(inputs["publisher"])}/${String(inputs["type"])}`);
        assert.equal(new Set(handlers).size, handlers.length);
        for (const { options } of extensions) assert.equal(options.deletedWith, "server-machine-vm");
    });

    it("stages only when identity, roles, secrets, domain and files are there", async () => {
        const reached = reachable(await record(() => void backupServer()), "server-staging");
        const roles = server.grants.map(({ key }) => `server-role-${key}`);
        for (const name of [...roles, "server-join", "server-secrets-passphrase-secret", "outside-blob"]) {
            assert.ok(reached.has(name), name);
        }
    });

    it("does not let the VM wait for the way out or for files", async () => {
        const reached = reachable(await record(() => void backupServer()), "server-machine-vm");
        assert.deepEqual([...reached].sort(), [
            "server-machine-disk-pool01",
            "server-machine-disk-scratch",
            "server-machine-nic",
            "server-secrets-local-admin",
        ]);
    });

    it("joins the domain once, whatever changes later", async () => {
        const { inputs, options } = named(await record(() => void backupServer(), "update"), "server-join");
        assert.deepEqual(options.ignoreChanges, [
            "autoUpgradeMinorVersion",
            "forceUpdateTag",
            "protectedSettings",
            "protectedSettingsFromKeyVault",
            "settings",
            "typeHandlerVersion",
        ]);
        assert.deepEqual(inputs["protectedSettingsFromKeyVault"], {
            secretUrl: "https://kv-unit.vault.azure.net/secrets/outside-mabs-join/0123456789abcdef",
            sourceVault: { id: armId("Microsoft.KeyVault/vaults", "kv-unit") },
        });
        assert.ok(!("protectedSettings" in inputs));
    });

    it("takes the join password from a key vault of somebody else", async () => {
        const { inputs } = named(await record(() => void backupServer(lone, alone)), "server-join");
        assert.deepEqual(inputs["protectedSettingsFromKeyVault"], {
            secretUrl: "https://kv-shared.vault.azure.net/secrets/join/0123",
            sourceVault: { id: armId("Microsoft.KeyVault/vaults", "kv-shared") },
        });
    });

    it("stages by protected settings alone, runs again for another tag only, and has time", async () => {
        const { inputs, options } = named(await record(() => void backupServer()), "server-staging");
        assert.deepEqual(inputs["settings"], {});
        assert.deepEqual(inputs["protectedSettings"], { commandToExecute: server.staging.commandToExecute });
        assert.equal(inputs["forceUpdateTag"], server.staging.forceUpdateTag);
        assert.equal(inputs["typeHandlerVersion"], "1.10");
        assert.deepEqual(options.customTimeouts, { create: "90m", update: "90m" });
    });

    it("gives roles to the identity of the VM, each on its own scope", async () => {
        const recording = await record(() => void backupServer(), "update");
        const roles = ofType(recording, "authorization:RoleAssignment");
        for (const { inputs, options } of roles) {
            assert.equal(inputs["principalType"], "ServicePrincipal");
            assert.equal(inputs["principalId"], "principal-of-server-machine-vm");
            assert.equal(options.deleteBeforeReplace, true);
            assert.ok(options.dependsOn?.includes("server-machine-vm"));
        }
        assert.deepEqual(Object.fromEntries(roles.map(({ inputs, name }) => [name, inputs["scope"]])), {
            "server-role-vault-backup-operator": armId("Microsoft.RecoveryServices/vaults", "rsv-unit"),
            "server-role-passphrase": armId("keyvault/Secret", "server-secrets-passphrase-secret"),
            "server-role-setup-account": armId("keyvault/Secret", "outside-mabs-setup"),
            "server-role-status": "/status",
            "server-role-catalogue": "/catalogue",
            "server-role-shared-secret": `${armId("Microsoft.KeyVault/vaults", "kv-shared")}/secrets/sql`,
        });
    });

    it("marks a server as ready after everything but its patching and its lock", async () => {
        const recording = await record(() => void backupServer(), "update");
        const marker = named(recording, "server-ready");
        assert.deepEqual(marker.inputs, {
            scope: armId("network/NetworkInterface", "server-machine-nic"),
            lockName: "mabs-ready",
            level: "CanNotDelete",
            notes: server.readinessMarker.notes,
        });
        assert.equal(marker.options.deletedWith, undefined);
        const reached = reachable(recording, "server-ready");
        const children = recording.resources
            .filter(({ name, type }) => name.startsWith("server-") && !type.startsWith("mabs:"))
            .map(({ name }) => name);
        assert.deepEqual(
            children.filter((name) => !reached.has(name)),
            ["server-lock", "server-patching", "server-ready"],
        );
        assert.ok(reachable(recording, "server-patching").has("server-ready"));
    });

    it("locks the VM last of all, so that nothing on the VM is ever deleted under its lock", async () => {
        const recording = await record(() => void backupServer(), "update");
        const virtualMachine = armId("compute/VirtualMachine", "server-machine-vm");
        const locks = ofType(recording, "authorization:ManagementLockByScope");
        assert.deepEqual(
            locks.filter(({ inputs }) => inputs["scope"] === virtualMachine).map(({ name }) => name),
            ["server-lock"],
        );
        const reached = reachable(recording, "server-lock");
        const onMachine = ["server-join", "server-monitor-agent", "server-staging", "server-data-collection"];
        for (const name of [...onMachine, "server-patching", "server-ready"]) assert.ok(reached.has(name), name);
    });

    it("takes association and patching away before the VM, because their rules cannot go while they are there", async () => {
        const recording = await record(() => void backupServer(), "update");
        for (const name of ["server-data-collection", "server-patching"]) {
            assert.equal(named(recording, name).options.deletedWith, undefined, name);
            assert.ok(reachable(recording, name).has("server-machine-vm"), name);
        }
    });

    it("does without the lock on the VM when the model does", async () => {
        const recording = await record(() => void backupServer(lone, alone));
        assert.deepEqual(
            ofType(recording, "authorization:ManagementLockByScope").map(({ name }) => name),
            ["server-ready"],
        );
    });

    it("shows no secret and no output as text", async () => {
        for (const mode of ["preview", "update"] as const) {
            const texts = plainTexts(await record(() => void backupServer(), mode));
            assert.deepEqual(
                texts.filter((text) => text.includes(joinPassword) || text.startsWith("generated ")),
                [],
            );
        }
    });

    it("says which secret a role or the join refers to in vain", async () => {
        const grants: ServerModel["grants"] = server.grants.map((grant) => ({
            ...grant,
            scope: { kind: "secret", secretName: "unknown-secret" },
        }));
        await assert.rejects(
            record(() => void backupServer({ ...server, grants })),
            /no secret is named unknown-secret/,
        );
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => {
            backupServer(
                { ...lone, lock: { name: "lock-unit", notes: "" } },
                {
                    network: { subnetId: "/subnet", networkWrites: [], securityGroupId: undefined, egressReady: [] },
                    stagingReady: [],
                    transform: {
                        secrets: { password: spy, secret: spy },
                        machine: { networkInterface: spy, disk: spy, virtualMachine: spy },
                        roleAssignment: spy,
                        extension: spy,
                        dataCollection: spy,
                        patching: spy,
                        readinessMarker: spy,
                        lock: spy,
                    },
                },
            );
        }, /^outside-/));
});
