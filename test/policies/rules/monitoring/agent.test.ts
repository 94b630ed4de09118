import { agent } from "../../../../policies/rules/monitoring/agent";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";
import { extension, join, machine, without } from "./fixtures";

const monitor = extension("agent", ["Microsoft.Azure.Monitor", "AzureMonitorWindowsAgent"]);
const found =
    "server found no Azure Monitor agent, required the extension AzureMonitorWindowsAgent of Microsoft.Azure.Monitor";

describeRule(agent, {
    compliant: [machine, join, monitor],
    alsoCompliant: [{ by: "another case", of: "agent", set: [["type", "azuremonitorwindowsagent"]] }],
    spoilt: [
        { by: "no agent", change: without("agent"), finds: [found] },
        { by: "the agent of another machine", of: "agent", set: [["vmName", "web01"]], finds: [found] },
        { by: "a namesake of another publisher", of: "agent", set: [["publisher", "Contoso"]], finds: [found] },
        {
            by: "a second server without it",
            change: (written) => [
                ...written,
                { ...machine, name: "server-2", inputs: { ...machine.inputs, vmName: "MABS02" } },
            ],
            finds: [found.replace("server", "server-2")],
        },
    ],
    unknown: [
        { of: "agent", path: "type" },
        { of: "agent", path: "publisher" },
    ],
    wrongType: { of: "agent", path: "type", value: 7, finds: ["agent type: found 7, required a text"] },
    notApplicable: [noServers([monitor])],
});
