import { oneCustomScriptExtension } from "../../../../policies/rules/installation/oneCustomScriptExtension";
import { type } from "../../../../policies/types";
import type { Written } from "../../support/programs";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const machine: Written = {
    type: type.virtualMachine,
    name: "server",
    inputs: { vmName: "MABS01", tags: { "MABS-Role": "backup-server" } },
};
const extension = (name: string, handler: string, vmName: unknown = "mabs01"): Written => ({
    type: type.virtualMachineExtension,
    name,
    inputs: { vmName, publisher: "Microsoft.Compute", type: handler },
});

describeRule(oneCustomScriptExtension, {
    compliant: [machine, extension("join", "JsonADDomainExtension"), extension("script", "CustomScriptExtension")],
    spoilt: [
        {
            by: "a second one, whatever its case",
            of: "join",
            set: [["type", "customscriptextension"]],
            finds: ['script type: found "CustomScriptExtension", required no second CustomScriptExtension on server'],
        },
    ],
    unknown: [{ of: "script", path: "type" }],
    wrongType: { of: "script", path: "type", value: 7, finds: ["script type: found 7, required a text"] },
    notApplicable: [
        noServers([
            { ...machine, inputs: { vmName: "MABS01" } },
            extension("a", "CustomScriptExtension"),
            extension("b", "CustomScriptExtension"),
        ]),
    ],
});
