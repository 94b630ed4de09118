import { knownExtensions } from "../../../../policies/rules/installation/knownExtensions";
import { join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const known =
    "CustomScriptExtension, JsonADDomainExtension, AzureMonitorWindowsAgent, MDE.Windows, ConfigurationforWindows, GuestAttestation, IaaSAntimalware";

describeRule(knownExtensions, {
    compliant: [machine, join, script],
    alsoCompliant: [
        { by: "an agent of security", of: "join", set: [["type", "mde.windows"]] },
        {
            by: "an unknown one on another machine",
            of: "join",
            set: [
                ["type", "SqlIaasAgent"],
                ["vmName", "SQL01"],
            ],
        },
        {
            by: "what the parameter allows",
            of: "join",
            set: [["type", "BGInfo"]],
            parameters: { allowedTypes: ["CustomScriptExtension", "bginfo"] },
        },
    ],
    spoilt: [
        {
            by: "the agent of SQL Server",
            of: "join",
            set: [["type", "SqlIaasAgent"]],
            finds: [`join type: found "SqlIaasAgent", required one of ${known}`],
        },
        {
            by: "what the parameter does not allow",
            parameters: { allowedTypes: ["CustomScriptExtension"] },
            finds: ['join type: found "JsonADDomainExtension", required one of CustomScriptExtension'],
        },
    ],
    unknown: [{ of: "join", path: "type" }],
    wrongType: { of: "join", path: "type", value: 7, finds: ["join type: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, join, script])],
});
