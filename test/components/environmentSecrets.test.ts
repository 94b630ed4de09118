import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { environmentSecrets } from "../../components/environmentSecrets";
import type { Environment } from "../../config/environment.generated";
import { encryptedSecret, revealedSecret } from "../../config/secretText";
import { runOffline } from "../../plan/offlineMonitor";
import { plannedEnvironment } from "../support/plannedEnvironments";

async function withSecrets(change: (environment: Environment) => Environment): Promise<Environment> {
    return change((await plannedEnvironment("minimal")).environment);
}

describe("the secrets of a configuration", () => {
    it("are none when it refers to a Key Vault", async () => {
        assert.deepEqual(environmentSecrets(await withSecrets((environment) => environment)), { passphrases: {} });
    });

    it("are Pulumi secrets with their text, where the engine has decrypted them", async () => {
        const environment = await withSecrets((given) => ({
            ...given,
            domain: {
                ...given.domain,
                joinAccount: { userName: "CORP\\join", password: revealedSecret("canary-join") },
            },
        }));
        await runOffline(() => undefined, { project: "mabs", stack: "dev" });
        const { joinPassword, setupPassword } = environmentSecrets(environment);
        assert.equal(setupPassword, undefined);
        assert.ok(joinPassword);
        assert.equal(await pulumi.isSecret(joinPassword), true);
        assert.equal(await new Promise((resolve) => joinPassword.apply(resolve)), "canary-join");
    });

    it("are secrets with a stand-in, where the file holds ciphertext only", async () => {
        const environment = await withSecrets((given) => ({
            ...given,
            servers: Object.fromEntries(
                Object.entries(given.servers).map(([name, server]) => [
                    name,
                    { ...server, passphrase: { ...server.passphrase, value: encryptedSecret() } },
                ]),
            ),
        }));
        const { passphrases } = environmentSecrets(environment);
        const [passphrase] = Object.values(passphrases);
        assert.ok(passphrase);
        assert.deepEqual(Object.keys(passphrases), Object.keys(environment.servers));
        assert.equal(await pulumi.isSecret(passphrase), true);
    });
});
