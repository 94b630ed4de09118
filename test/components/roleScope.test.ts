import assert from "node:assert/strict";
import { Secret } from "@pulumi/azure-native/keyvault/secret";
import type { RoleScopes } from "../../components/roleScope";
import { roleScopeId, secretNamed } from "../../components/roleScope";
import { record } from "../support/recorder";

const scopes: RoleScopes = {
    vaultId: "/vault",
    containerIds: { packages: "/packages", scripts: "/scripts", status: "/status", catalogue: "/catalogue" },
    secrets: new Map(),
};

describe("roleScopeId", () => {
    it("answers with the ID of the vault, of one container, or of what exists already", () => {
        assert.equal(roleScopeId({ kind: "vault" }, scopes), "/vault");
        assert.equal(roleScopeId({ kind: "container", container: "scripts" }, scopes), "/scripts");
        assert.equal(roleScopeId({ kind: "existing", id: "/shared/secrets/sql" }, scopes), "/shared/secrets/sql");
    });

    it("answers with the ID of the one secret", async () => {
        await record(() => {
            const secret = new Secret("secret", { resourceGroupName: "rg", vaultName: "kv", properties: {} });
            const secrets = new Map([["mabs-join", secret]]);
            assert.equal(roleScopeId({ kind: "secret", secretName: "mabs-join" }, { ...scopes, secrets }), secret.id);
            assert.equal(secretNamed("mabs-join", secrets), secret);
            assert.throws(() => secretNamed("mabs-jion", secrets), /no secret is named mabs-jion; there are mabs-join/);
        });
    });

    it("says that there are no secrets at all", () => {
        assert.throws(
            () => roleScopeId({ kind: "secret", secretName: "x" }, scopes),
            /no secret is named x; there are none/,
        );
    });
});
