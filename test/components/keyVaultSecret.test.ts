import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { createKeyVaultSecret } from "../../components/keyVaultSecret";
import { tags } from "../support/models";
import { named, record } from "../support/recorder";

describe("createKeyVaultSecret", () => {
    it("puts the secret into the key vault after what the key vault needs, with the options it was given", async () => {
        const recording = await record(() => {
            const parent = new pulumi.ComponentResource("test:index:Any", "parent");
            const secret = (name: string, dependsOn: readonly pulumi.Resource[]) =>
                createKeyVaultSecret(
                    parent,
                    name,
                    { resourceGroupName: "rg-secrets", vaultName: "kv-unit", dependsOn },
                    {
                        secretName: `${name}-name`,
                        value: pulumi.secret("Canary-0c1d"),
                        contentType: "text/plain",
                        tags,
                    },
                    { protect: true },
                    undefined,
                );
            secret("second", [secret("first", [])]);
        });
        const { inputs, options } = named(recording, "second");
        assert.deepEqual(inputs, {
            resourceGroupName: "rg-secrets",
            vaultName: "kv-unit",
            secretName: "second-name",
            tags,
            properties: { value: "[secret]", contentType: "text/plain", attributes: { enabled: true } },
        });
        assert.deepEqual(options, { protect: true, dependsOn: ["first"] });
    });
});
