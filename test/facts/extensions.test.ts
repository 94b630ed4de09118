import assert from "node:assert/strict";
import { customScriptLimits, domainJoinOptions, extensions, otherHandlers } from "../../facts/extensions";

describe("facts: extensions", () => {
    it("pins publisher, type and version", () => {
        assert.deepEqual(
            Object.values(extensions).map(({ key, publisher, type, typeHandlerVersion }) => [
                key,
                publisher,
                type,
                typeHandlerVersion,
            ]),
            [
                ["customScript", "Microsoft.Compute", "CustomScriptExtension", "1.10"],
                ["domainJoin", "Microsoft.Compute", "JsonADDomainExtension", "1.3"],
                ["azureMonitorAgent", "Microsoft.Azure.Monitor", "AzureMonitorWindowsAgent", "1.0"],
            ],
        );
    });

    it("gives versions by major and minor number only", () => {
        assert.ok(Object.values(extensions).every((row) => /^\d+\.\d+$/.test(row.typeHandlerVersion)));
    });

    it("names the settings of the handlers", () => {
        assert.deepEqual(extensions.domainJoin.settingNames, ["Name", "OUPath", "User", "Restart", "Options"]);
        assert.deepEqual(extensions.domainJoin.protectedSettingNames, ["Password"]);
        assert.ok(extensions.customScript.protectedSettingNames.includes("commandToExecute"));
        assert.equal(domainJoinOptions, 3);
    });

    it("knows the extensions of others that matter to a server", () => {
        assert.deepEqual(
            Object.entries(otherHandlers).map(([key, row]) => [key === row.key, row.publisher, ...row.types]),
            [
                [true, "Microsoft.Azure.Security", "IaaSAntimalware"],
                [true, "Microsoft.EnterpriseCloud.Monitoring", "MicrosoftMonitoringAgent", "OmsAgentForLinux"],
            ],
        );
    });

    it("knows that a script ends after 90 minutes and that a machine has one such extension", () => {
        assert.equal(customScriptLimits.scriptMinutes, 90);
        assert.equal(extensions.customScript.maxPerVirtualMachine, 1);
    });
});
