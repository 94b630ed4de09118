import { noLegacyAgent } from "../../../../policies/rules/monitoring/noLegacyAgent";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";
import { extension, join, machine } from "./fixtures";

const publisher = "Microsoft.EnterpriseCloud.Monitoring";
const legacy = extension("legacy", [publisher, "MicrosoftMonitoringAgent"]);

describeRule(noLegacyAgent, {
    compliant: [machine, join, extension("agent", ["Microsoft.Azure.Monitor", "AzureMonitorWindowsAgent"])],
    alsoCompliant: [
        {
            by: "the old agent on another machine",
            change: (written) => [...written, { ...legacy, inputs: { ...legacy.inputs, vmName: "web01" } }],
        },
    ],
    spoilt: [
        {
            by: "the old agent",
            change: (written) => [...written, legacy],
            finds: ['legacy type: found "MicrosoftMonitoringAgent", required no Log Analytics agent on server'],
        },
        {
            by: "the old agent in another case",
            change: (written) => [
                ...written,
                extension("legacy", [publisher.toLowerCase(), "microsoftmonitoringagent"]),
            ],
            finds: ['legacy type: found "microsoftmonitoringagent", required no Log Analytics agent on server'],
        },
    ],
    unknown: [{ of: "agent", path: "type" }],
    wrongType: { of: "agent", path: "type", value: 7, finds: ["agent type: found 7, required a text"] },
    notApplicable: [noServers([legacy])],
});
