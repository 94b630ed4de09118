import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import type { SecretStoreArgs } from "../../components/secretStore";
import { SecretStore } from "../../components/secretStore";
import type { KeyVaultModel } from "../../model/types/stores";
import type { Safeguards } from "../../components/placement";
import {
    assertTransformsReachEachChild,
    guarded,
    itRegistersExactly,
    placement,
    unguarded,
    lean,
} from "../support/componentChecks";
import { armId, keyVault, subscriptionId } from "../support/models";
import { named, ofType, outline, plainTexts, record } from "../support/recorder";

const canary = "Canary-9f2c";

const existing: KeyVaultModel = {
    ...keyVault,
    vault: {
        kind: "existing",
        id: armId("Microsoft.KeyVault/vaults", "kv-shared"),
        subscriptionId,
        resourceGroupName: "rg-shared",
        name: "kv-shared",
    },
    uri: "https://kv-shared.vault.azure.net",
};

function store(more: Partial<SecretStoreArgs> = {}): SecretStore {
    return new SecretStore(
        "store",
        {
            placement,
            keyVault,
            tenantId: "00000000-0000-0000-0000-0000000000aa",
            passwords: { join: `${canary}-join`, setup: pulumi.secret(`${canary}-setup`) },
            serverSubnetId: armId("Microsoft.Network/virtualNetworks", "vnet-unit/subnets/snet-server"),
            networkWrites: [],
            safeguards: guarded,
            ...more,
        },
        lean,
    );
}

/** A subnet as an environment makes it: its ID is unknown in a preview. */
function subnet(): Subnet {
    return new Subnet("outside-subnet", { resourceGroupName: "rg-unit", virtualNetworkName: "vnet-unit" }, lean);
}

describe("SecretStore", () => {
    itRegistersExactly("secretStore", {
        guarded: () => void store(),
        unguarded: () => void store({ safeguards: unguarded }),
        existing: () => void store({ keyVault: existing }),
    });

    it("authorizes by role, keeps deleted secrets, and lets the platform read the join password", async () => {
        const { properties } = named(await record(() => void store()), "store-key-vault").inputs as {
            properties: Record<string, unknown>;
        };
        assert.equal(properties["enableRbacAuthorization"], true);
        assert.equal(properties["enableSoftDelete"], true);
        assert.equal(properties["enablePurgeProtection"], true);
        assert.equal(properties["enabledForDeployment"], true);
        assert.ok(!("accessPolicies" in properties));
    });

    it("keeps a password secret, even one that was handed in as plain text", async () => {
        for (const mode of ["preview", "update"] as const) {
            const recording = await record(() => void store(), mode);
            assert.deepEqual(
                plainTexts(recording).filter((text) => text.includes(canary)),
                [],
            );
        }
    });

    it("stores the join password as the protected settings of the extension and the setup password bare", async () => {
        const values: string[] = [];
        const secret = (args: { properties: pulumi.Input<{ value?: pulumi.Input<string | undefined> }> }) =>
            pulumi.output(args.properties).apply(({ value }) => values.push(value ?? ""));
        await record(
            () =>
                void store({
                    transform: {
                        secret: (args, opts) => {
                            secret(args);
                            return { args, opts };
                        },
                    },
                }),
        );
        assert.deepEqual(values, [`{"Password":"${canary}-join"}`, `${canary}-setup`]);
    });

    it("leaves secrets alone when it is removed, as long as the environment says so", async () => {
        const options = async (safeguards: Safeguards) =>
            ofType(await record(() => void store({ safeguards })), "keyvault:Secret").map(
                ({ options: { retainOnDelete } }) => retainOnDelete,
            );
        assert.deepEqual(await options(guarded), [true, true]);
        assert.deepEqual(await options(unguarded), [undefined, undefined]);
    });

    it("makes no key vault where one exists, and puts the secrets there", async () => {
        const recording = await record(() => void store({ keyVault: existing }));
        assert.deepEqual(outline(recording), [
            "store (mabs:index:SecretStore)",
            "store-secret-join (keyvault:Secret) in store",
            "store-secret-setup (keyvault:Secret) in store",
        ]);
        for (const { inputs } of ofType(recording, "keyvault:Secret")) {
            assert.equal(inputs["vaultName"], "kv-shared");
            assert.equal(inputs["resourceGroupName"], "rg-shared");
        }
    });

    it("says which password is missing", async () => {
        await assert.rejects(
            record(() => void store({ passwords: { join: "x", setup: undefined } })),
            /the password of the setup account is missing/,
        );
    });

    it("shows its rules whole before the network exists, and waits for the network only if it admits the servers", async () => {
        const admitting = await record(() => void store({ networkWrites: [subnet()] }));
        const { inputs, options } = named(admitting, "store-key-vault");
        assert.ok(typeof inputs["properties"] === "object");
        assert.deepEqual(options.dependsOn, ["outside-subnet"]);
        const open = { ...keyVault, vault: { ...keyVault.vault, admitServerSubnet: false } };
        const alone = await record(() => void store({ keyVault: open, networkWrites: [subnet()] }));
        assert.equal(named(alone, "store-key-vault").options.dependsOn, undefined);
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => void store({ transform: { keyVault: spy, secret: spy } })));
});
