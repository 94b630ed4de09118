import assert from "node:assert/strict";
import * as library from "../../library";

describe("library: the public surface", () => {
    it("is exactly this", () => {
        assert.deepEqual(Object.keys(library).sort(), [
            "ArtifactStore",
            "AzureFirewallEgress",
            "BackupEnvironment",
            "BackupNetwork",
            "BackupServer",
            "BackupVault",
            "BastionAccess",
            "ConfigurationError",
            "Monitoring",
            "NatGatewayEgress",
            "PatchWindow",
            "SecretStore",
            "ServerMachine",
            "ServerSecrets",
            "VaultPrivateAccess",
            "describeEnvironment",
            "dropVersionAliases",
            "withoutStackTraces",
        ]);
    });
});
