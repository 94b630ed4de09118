import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { EnvironmentParts, WiringContext } from "../../components/serverWiring";
import { serverArgs } from "../../components/serverWiring";
import { guarded, placement } from "../support/componentChecks";
import { maintenance, monitoring, server } from "../support/models";

/** Parts as far as a server looks at them; a text stands for whatever would be there. */
const parts = {
    vault: { vaultId: "vault" },
    network: { writes: ["subnet is written"], networkInterfaceSecurityGroupId: "group", egressReady: ["egress"] },
    privateAccess: { ready: ["zone group"] },
    secretStore: { target: "target", keyVaultId: "key vault", secrets: new Map([["setup", "secret"]]) },
    artifacts: {
        containers: {
            packages: { id: "packages" },
            scripts: { id: "scripts" },
            status: { id: "status" },
            catalogue: { id: "catalogue" },
        },
        guestPackage: "guest package",
        settings: new Map([
            [server.name, "settings"],
            ["OTHER", "settings of another server"],
        ]),
    },
    monitoring: { dataCollectionRuleId: "rule" },
    patchWindow: { configurationId: "window" },
} as unknown as EnvironmentParts;

const passphrases = {
    [server.name]: pulumi.secret("own pass phrase"),
    OTHER: pulumi.secret("pass phrase of another server"),
};

const network = { serverSubnet: { kind: "existing", id: "/subnet", addressPrefix: "10.20.0.0/27" } } as const;

const context: WiringContext = {
    placement,
    safeguards: guarded,
    model: { monitoring, maintenance, network },
    secrets: { passphrases },
};

describe("the wiring of a server", () => {
    it("plugs it into every part of its environment, and into nothing of another server", () => {
        assert.deepEqual(serverArgs(server, parts, context), {
            placement,
            server,
            network: {
                subnetId: "/subnet",
                networkWrites: ["subnet is written"],
                securityGroupId: "group",
                egressReady: ["egress"],
            },
            keyVault: {
                target: "target",
                keyVaultId: "key vault",
                accountSecrets: new Map([["setup", "secret"]]),
                givenPassphrase: passphrases[server.name],
            },
            scopes: {
                vaultId: "vault",
                containerIds: {
                    packages: "packages",
                    scripts: "scripts",
                    status: "status",
                    catalogue: "catalogue",
                },
            },
            stagingReady: ["guest package", "settings", "zone group"],
            dataCollection: { ruleId: "rule", associationName: monitoring.associationName },
            patching: { configurationId: "window", assignmentName: maintenance.assignmentName },
            safeguards: guarded,
        });
    });

    it("leaves out what the environment does not have", () => {
        const bare = { ...parts, privateAccess: undefined, monitoring: undefined, patchWindow: undefined };
        const { dataCollection, keyVault, patching, stagingReady } = serverArgs(server, bare, {
            ...context,
            model: { network },
            secrets: undefined,
        });
        assert.deepEqual(
            [dataCollection, patching, keyVault.givenPassphrase, stagingReady],
            [undefined, undefined, undefined, ["guest package", "settings"]],
        );
    });
});
