import { extensionPublisher } from "../../../../policies/rules/installation/extensionPublisher";
import { join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

describeRule(extensionPublisher, {
    compliant: [machine, join, script],
    alsoCompliant: [
        { by: "another case", of: "script", set: [["publisher", "microsoft.compute"]] },
        {
            by: "a handler that the facts do not know",
            of: "script",
            set: [
                ["type", "MDE.Windows"],
                ["publisher", "Microsoft.Azure.AzureDefenderForServers"],
            ],
        },
    ],
    spoilt: [
        {
            by: "the publisher of another handler",
            of: "script",
            set: [["publisher", "Microsoft.Azure.Extensions"]],
            finds: [
                'script publisher: found "Microsoft.Azure.Extensions", required "Microsoft.Compute", who publishes CustomScriptExtension',
            ],
        },
        {
            by: "a publisher that is left out",
            of: "join",
            set: [["publisher", undefined]],
            finds: ['join publisher: found nothing, required "Microsoft.Compute", who publishes JsonADDomainExtension'],
        },
    ],
    unknown: [
        { of: "script", path: "publisher" },
        { of: "script", path: "type" },
    ],
    wrongType: { of: "join", path: "publisher", value: 7, finds: ["join publisher: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, join, script])],
});
