import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { BackupEnvironment } from "../../components/backupEnvironment";
import type { EnvironmentConfiguration } from "../../components/describeEnvironment";
import { describeEnvironment } from "../../components/describeEnvironment";
import { ConfigurationError } from "../../config/configurationError";
import { sampleConfiguration, today } from "../library/sampleConfiguration";
import { ofType, plainTexts, record } from "../support/recorder";

const canaries = ["canary of join", "canary of setup", "canary of the pass phrase"] as const;

/** Every secret that a description can hold. The first two were never marked as secret. */
function withSecrets(): EnvironmentConfiguration {
    const [join, setup, passphrase] = canaries;
    return {
        ...sampleConfiguration,
        domain: {
            ...sampleConfiguration.domain,
            joinAccount: { userName: "CORP\\svc-join", password: pulumi.output(join) },
            setupAccount: { userName: "CORP\\svc-setup", password: pulumi.output(setup) },
        },
        servers: {
            MABS01: { storage: { protectedDataGiB: 1024 }, passphrase: { value: pulumi.secret(passphrase) } },
            MABS02: { storage: { protectedDataGiB: 1024 } },
        },
    };
}

describe("components: an environment described by a program", () => {
    it("becomes the model of the stack that runs", async () => {
        await record(() => {
            const { model, secrets } = describeEnvironment(sampleConfiguration, { today });
            assert.equal(model.stack, "unit");
            assert.equal(model.resourceGroupName, "rg-mabs-unit");
            assert.deepEqual(
                model.servers.map(({ name }) => name),
                ["MABS01"],
            );
            assert.deepEqual(secrets, { passphrases: {} });
        });
    });

    it("takes another name for the stack", () => {
        const { model } = describeEnvironment(sampleConfiguration, { stack: "branch", today });
        assert.equal(model.resourceGroupName, "rg-mabs-branch");
    });

    it("judges acknowledgements by the date of the run, which is today where nothing else is said", () => {
        const acknowledged = (expires: string): EnvironmentConfiguration => ({
            ...sampleConfiguration,
            protection: {
                protect: false,
                acknowledgements: [
                    {
                        door: "unprotected-backups",
                        owner: "backup-team",
                        reason: "A trial that is thrown away afterwards.",
                        expires,
                    },
                ],
            },
        });
        const stack = "unit";
        assert.equal(describeEnvironment(acknowledged("2026-02-01"), { stack, today }).model.protection.protect, false);
        assert.throws(
            () => describeEnvironment(acknowledged("2026-01-30"), { stack, today }),
            /protection\.acknowledgements\[0\]/,
        );
        assert.throws(() => describeEnvironment(acknowledged("2020-01-01"), { stack }), ConfigurationError);
    });

    it("keeps every secret a secret, whether it came as one or not", async () => {
        const recording = await record(
            () => void new BackupEnvironment("backup", describeEnvironment(withSecrets(), { today })),
            "update",
        );
        const texts = plainTexts(recording);
        assert.deepEqual(
            canaries.filter((canary) => texts.some((text) => text.includes(canary))),
            [],
        );
        assert.deepEqual(
            ofType(recording, "keyvault:Secret").map(({ name }) => name),
            [
                "backup-MABS01-secrets-local-admin-secret",
                "backup-MABS01-secrets-passphrase-secret",
                "backup-MABS02-secrets-local-admin-secret",
                "backup-MABS02-secrets-passphrase-secret",
                "backup-secrets-secret-join",
                "backup-secrets-secret-setup",
            ],
        );
        assert.deepEqual(
            ofType(recording, "random:index/randomPassword:RandomPassword")
                .map(({ name }) => name)
                .filter((name) => name.endsWith("passphrase")),
            ["backup-MABS02-secrets-passphrase"],
        );
    });

    it("refuses a wrong one with every mistake, in an error that ends a program without a stack", () => {
        const wrong: EnvironmentConfiguration = {
            ...sampleConfiguration,
            azure: { ...sampleConfiguration.azure, location: "westeuropa" },
            servers: { MABS_01: { size: "Standard_B1s", storage: { protectedDataGiB: 1024 } } },
        };
        assert.throws(
            () => describeEnvironment(wrong, { stack: "unit", today }),
            (error: unknown) => {
                assert.ok(error instanceof ConfigurationError);
                assert.ok(pulumi.RunError.isInstance(error));
                assert.match(error.message, /servers\.MABS_01/);
                return true;
            },
        );
        assert.throws(
            () => describeEnvironment({ ...wrong, servers: sampleConfiguration.servers }, { stack: "unit", today }),
            /azure\.location[^]*westeurope/,
        );
    });
});
