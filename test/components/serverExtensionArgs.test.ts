import assert from "node:assert/strict";
import { joinExtensionArgs, monitorAgentArgs, stagingExtensionArgs } from "../../components/serverExtensionArgs";
import { placement } from "../support/componentChecks";
import { server } from "../support/models";

const place = { ...placement, virtualMachineName: "MABS01" };
const common = {
    resourceGroupName: "rg-unit",
    location: "westeurope",
    tags: placement.tags,
    vmName: "MABS01",
    autoUpgradeMinorVersion: true,
    enableAutomaticUpgrade: false,
    suppressFailures: false,
};

describe("serverExtensionArgs", () => {
    it("refers to the join password and never holds it", () => {
        const password = { secretUrl: "https://kv/secrets/join/1", sourceVaultId: "/kv" };
        assert.deepEqual(joinExtensionArgs(server.joinExtension, place, password), {
            ...common,
            vmExtensionName: "join-domain",
            publisher: "Microsoft.Compute",
            type: "JsonADDomainExtension",
            typeHandlerVersion: "1.3",
            settings: server.joinExtension.settings,
            protectedSettingsFromKeyVault: { secretUrl: "https://kv/secrets/join/1", sourceVault: { id: "/kv" } },
        });
    });

    it("lets the platform keep the monitor agent current, and no other extension", () => {
        assert.ok(server.monitorAgent);
        assert.equal(monitorAgentArgs(server.monitorAgent, place).enableAutomaticUpgrade, true);
    });

    it("keeps the command of the staging out of the public settings", () => {
        assert.deepEqual(stagingExtensionArgs(server.staging, place), {
            ...common,
            vmExtensionName: "stage",
            publisher: "Microsoft.Compute",
            type: "CustomScriptExtension",
            typeHandlerVersion: "1.10",
            settings: {},
            protectedSettings: { commandToExecute: "powershell.exe -EncodedCommand AAAA" },
            forceUpdateTag: "0123456789abcdef0123456789abcdef",
        });
    });
});
