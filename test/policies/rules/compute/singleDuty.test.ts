import { singleDuty } from "../../../../policies/rules/compute/singleDuty";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { backupServer, withChanges } from "../../support/machines";
import type { Written } from "../../support/programs";
import { noServers } from "../../support/servers";

const server = { ...backupServer, name: "server" };
const extension = (name: string, publisher: string, handler: string, vmName = "MABS01"): Written => ({
    type: type.virtualMachineExtension,
    name,
    inputs: { vmName, publisher, type: handler },
});
const own =
    "Microsoft.Compute/CustomScriptExtension, Microsoft.Compute/JsonADDomainExtension, Microsoft.Azure.Monitor/AzureMonitorWindowsAgent";
const applications = "applicationProfile.galleryApplications";

describeRule(singleDuty, {
    compliant: [
        server,
        extension("join", "Microsoft.Compute", "JsonADDomainExtension"),
        extension("script", "microsoft.compute", "customscriptextension"),
        extension("monitor", "Microsoft.Azure.Monitor", "AzureMonitorWindowsAgent"),
        extension("web", "Microsoft.Powershell", "DSC", "WEB01"),
    ],
    alsoCompliant: [
        {
            by: "an extension that somebody allows",
            of: "monitor",
            set: [
                ["publisher", "Microsoft.Azure.Security"],
                ["type", "IaaSAntimalware"],
            ],
            parameters: { otherExtensions: ["Microsoft.Azure.Security/iaasantimalware"] },
        },
        { by: "an empty list of applications", of: "server", set: [[applications, []]] },
    ],
    spoilt: [
        {
            by: "an extension that may install any role",
            of: "web",
            set: [["vmName", "mabs01"]],
            finds: [`web type: found "DSC", required none but ${own} on server`],
        },
        {
            by: "the name of an own extension from somebody else",
            of: "script",
            set: [["publisher", "Contoso"]],
            parameters: { otherExtensions: ["Contoso/Agent"] },
            finds: [`script type: found "customscriptextension", required none but ${own}, Contoso/Agent on server`],
        },
        {
            by: "an application of a gallery",
            of: "server",
            set: [[applications, [{ packageReferenceId: "/applications/web" }]]],
            finds: [`server ${applications}: found a list, required no applications beside the backup server`],
        },
    ],
    unknown: [
        { of: "join", path: "type" },
        { of: "join", path: "publisher" },
        { of: "server", path: applications },
    ],
    wrongType: { of: "join", path: "publisher", value: 1, finds: ["join publisher: found 1, required a text"] },
    notApplicable: [noServers([withChanges(server, [["tags", undefined]])])],
});
