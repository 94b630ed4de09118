import assert from "node:assert/strict";
import { serverGrants, type ServerGrantsInput } from "../../model/roles";
import { existingId, sampleEnvironment } from "../support/sampleEnvironment";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const setupSecret = existingId("Microsoft.KeyVault/vaults/kv-hub/secrets/svc-setup");
const sharedKeyVault = {
    kind: "existing",
    id: existingId("Microsoft.KeyVault/vaults/kv-hub"),
    subscriptionId: sampleEnvironment.azure.subscriptionId,
    resourceGroupName: "rg-hub",
    name: "kv-hub",
} as const;

const input: ServerGrantsInput = {
    place: sampleEnvironment.azure,
    resourceGroupName: "rg-mabs-dev",
    serverName: "MABS01",
    vault: {
        kind: "new",
        name: "rsv-mabs-dev",
        redundancy: "GeoRedundant",
        crossRegionRestore: false,
        softDelete: { state: "Enabled", retentionDays: 14 },
        immutability: "Disabled",
        publicNetworkAccess: "Enabled",
        identity: { type: "SystemAssigned" },
    },
    keyVault: {
        vault: {
            kind: "new",
            name: "kv-mabs-dev-abcde",
            softDeleteRetentionDays: 90,
            defaultAction: "Allow",
            allowedAddressRanges: [],
            admitServerSubnet: true,
        },
        uri: "https://kv-mabs-dev-abcde.vault.azure.net",
        accountSecrets: [],
    },
    storage: { accountName: "stmabsdevabcde" },
    passphraseSecretName: "mabs-MABS01-passphrase",
    setupPasswordSecretId: setupSecret,
    readsOwnPackages: true,
};

const summary = (of: ServerGrantsInput): readonly unknown[] =>
    serverGrants(of).map(({ key, roleName, scope }) => [key, roleName, scope]);

const nameOf = (of: ServerGrantsInput, key: string): string | undefined =>
    serverGrants(of).find((grant) => grant.key === key)?.assignmentName;

describe("roles of a server", () => {
    it("are these and no others, each on one vault, one secret, one container", () => {
        assert.deepEqual(summary(input), [
            ["vault-backup-operator", "Backup Operator", { kind: "vault" }],
            ["passphrase-reader", "Key Vault Secrets User", { kind: "secret", secretName: "mabs-MABS01-passphrase" }],
            ["setup-password-reader", "Key Vault Secrets User", { kind: "existing", id: setupSecret }],
            ["packages-reader", "Storage Blob Data Reader", { kind: "container", container: "packages" }],
            ["scripts-reader", "Storage Blob Data Reader", { kind: "container", container: "scripts" }],
            ["status-writer", "Storage Blob Data Contributor", { kind: "container", container: "status" }],
            ["catalogue-writer", "Storage Blob Data Contributor", { kind: "container", container: "catalogue" }],
        ]);
    });

    it("leave the packages out when the installer comes from another mirror", () => {
        const keys = serverGrants({ ...input, readsOwnPackages: false }).map(({ key }) => key);
        assert.equal(keys.includes("packages-reader"), false);
    });

    it("are given on a secret, never on one of its versions, which is no scope", () => {
        const versioned = { ...input, setupPasswordSecretId: `${setupSecret}/${"0".repeat(32)}` };
        assert.deepEqual(serverGrants(versioned), serverGrants(input));
    });

    it("reach the password of the setup account in the environment's own key vault", () => {
        const { setupPasswordSecretId: _, ...own } = input;
        const account = {
            account: "setup",
            secretName: "mabs-setup-account",
            form: "password",
            contentType: "x",
        } as const;
        const join = {
            account: "join",
            secretName: "mabs-join-account",
            form: "protectedSettings",
            contentType: "x",
        } as const;
        const scopes = serverGrants({ ...own, keyVault: { ...input.keyVault, accountSecrets: [join, account] } }).map(
            ({ scope }) => scope,
        );
        assert.deepEqual(scopes[2], { kind: "secret", secretName: "mabs-setup-account" });
        assert.equal(JSON.stringify(scopes).includes("join"), false);
    });

    it("name single secrets of an existing key vault by their id", () => {
        const keyVault = { ...input.keyVault, vault: sharedKeyVault };
        assert.deepEqual(serverGrants({ ...input, keyVault })[1]?.scope, {
            kind: "existing",
            id: `${sharedKeyVault.id}/secrets/mabs-MABS01-passphrase`,
        });
    });

    it("have a role definition of the subscription and a purpose", () => {
        assert.equal(
            serverGrants(input)[0]?.roleDefinitionId,
            "/subscriptions/00000000-0000-0000-0000-000000000001/providers/Microsoft.Authorization/roleDefinitions/00c29273-979b-4161-815c-10b084fb9324",
        );
        assert.ok(serverGrants(input).every(({ purpose }) => purpose.endsWith(".")));
    });

    it("have assignment names that never change by themselves", () => {
        assert.equal(nameOf(input, "vault-backup-operator"), "fd1d3d2c-1903-595f-b558-7a25d0f69fca");
        assert.deepEqual(serverGrants(input), serverGrants({ ...input }));
    });

    it("have another assignment name for another server, scope, group or subscription, and the same in any case", () => {
        const key = "vault-backup-operator";
        const all = [
            ...serverGrants(input).map(({ assignmentName }) => assignmentName),
            nameOf({ ...input, serverName: "MABS02" }, key),
            nameOf({ ...input, resourceGroupName: "rg-other" }, key),
            nameOf(
                { ...input, place: { ...input.place, subscriptionId: "00000000-0000-0000-0000-000000000002" } },
                key,
            ),
            nameOf({ ...input, vault: sharedKeyVault }, key),
        ];
        assert.equal(new Set(all).size, all.length);
        assert.ok(all.every((name) => guid.test(name ?? "")));
        assert.equal(nameOf({ ...input, serverName: "mabs01" }, key), nameOf(input, key));
    });
});
