import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { KeyVaultTarget } from "../../components/keyVaultSecret";
import type { ServerSecretsArgs } from "../../components/serverSecrets";
import { ServerSecrets } from "../../components/serverSecrets";
import {
    assertTransformsReachEachChild,
    guarded,
    itRegistersExactly,
    unguarded,
    lean,
} from "../support/componentChecks";
import { server, tags } from "../support/models";
import { named, ofType, outline, plainTexts, record } from "../support/recorder";

const canary = "Canary-pass-phrase-7a1e";
const target: KeyVaultTarget = { resourceGroupName: "rg-unit", vaultName: "kv-unit", dependsOn: [] };

function secrets(more: Partial<ServerSecretsArgs> = {}): ServerSecrets {
    return new ServerSecrets(
        "secrets",
        {
            keyVault: target,
            passphrase: server.passphrase,
            givenPassphrase: undefined,
            localAdministrator: server.localAdministrator,
            safeguards: guarded,
            tags,
            ...more,
        },
        lean,
    );
}

const given = { passphrase: { ...server.passphrase, origin: "given" }, givenPassphrase: canary } as const;

describe("ServerSecrets", () => {
    itRegistersExactly("serverSecrets", {
        generated: () => void secrets(),
        given: () => void secrets(given),
        unguarded: () => void secrets({ safeguards: unguarded }),
    });

    it("never makes a generated secret anew, whatever argument changes", async () => {
        for (const { options, inputs } of ofType(
            await record(() => void secrets()),
            "random:index/randomPassword:RandomPassword",
        )) {
            for (const argument of Object.keys(inputs)) assert.ok(options.ignoreChanges?.includes(argument), argument);
            assert.ok(!("keepers" in inputs));
        }
    });

    it("guards the pass phrase twice: against replacement of its generator and deletion of its secret", async () => {
        const recording = await record(() => void secrets());
        assert.equal(named(recording, "secrets-passphrase").options.protect, true);
        const { protect, retainOnDelete } = named(recording, "secrets-passphrase-secret").options;
        assert.deepEqual({ protect, retainOnDelete }, { protect: true, retainOnDelete: true });
    });

    it("keeps every value secret, and answers with a secret password", async () => {
        for (const mode of ["preview", "update"] as const) {
            let isSecret: Promise<boolean> | undefined;
            const recording = await record(() => {
                isSecret = pulumi.isSecret(secrets(given).localAdministratorPassword);
            }, mode);
            assert.equal(await isSecret, true);
            assert.deepEqual(
                plainTexts(recording).filter((text) => text.includes(canary) || text.startsWith("generated ")),
                [],
            );
            for (const { inputs } of ofType(recording, "keyvault:Secret")) {
                const { value } = inputs["properties"] as Record<string, unknown>;
                assert.match(String(value), mode === "update" ? /^\[secret\]$/ : /^\[(secret|unknown)\]$/);
            }
        }
    });

    it("generates no pass phrase when one is given", async () => {
        assert.deepEqual(outline(await record(() => void secrets(given))), [
            "secrets (mabs:index:ServerSecrets)",
            "secrets-local-admin (random:index/randomPassword:RandomPassword) in secrets",
            "secrets-local-admin-secret (keyvault:Secret) in secrets",
            "secrets-passphrase-secret (keyvault:Secret) in secrets",
        ]);
    });

    it("says that a given pass phrase is missing", async () => {
        await assert.rejects(
            record(() => void secrets({ ...given, givenPassphrase: undefined })),
            /the pass phrase for mabs-MABS01-passphrase is missing/,
        );
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => void secrets({ transform: { password: spy, secret: spy } })));
});
