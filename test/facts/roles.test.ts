import assert from "node:assert/strict";
import { roleDefinition, roles } from "../../facts/roles";

describe("facts: roles", () => {
    it("gives every role a name and a lower-case GUID of its own", () => {
        assert.equal(new Set(roles.map(({ id }) => id)).size, roles.length);
        assert.equal(new Set(roles.map(({ name }) => name)).size, roles.length);
        for (const { id, name } of roles) {
            assert.match(id, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, name);
        }
    });

    it("knows the roles of a server's identity", () => {
        assert.equal(roleDefinition("Backup Operator").id, "00c29273-979b-4161-815c-10b084fb9324");
        assert.equal(roleDefinition("Key Vault Secrets User").id, "4633458b-17de-408a-b874-0445c86b69e6");
        assert.equal(roleDefinition("Storage Blob Data Reader").id, "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1");
        assert.equal(roleDefinition("Storage Blob Data Contributor").id, "ba92f5b4-2d11-453d-a403-e96b0029c9fe");
    });
});
