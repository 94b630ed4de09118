import { extensionsAllowed } from "../../../../policies/rules/installation/extensionsAllowed";
import { machine, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { otherMachine } from "../../support/servers";

const operations = "osProfile.allowExtensionOperations";
const agent = "osProfile.windowsConfiguration.provisionVMAgent";

describeRule(extensionsAllowed, {
    compliant: [machine],
    alsoCompliant: [
        {
            by: "both left out",
            set: [
                [operations, undefined],
                [agent, undefined],
            ],
        },
    ],
    spoilt: [
        {
            by: "extensions that are not allowed",
            set: [[operations, false]],
            finds: [`server ${operations}: found false, required true, or nothing`],
        },
        {
            by: "a machine without agent",
            set: [[agent, false]],
            finds: [`server ${agent}: found false, required true, or nothing`],
        },
    ],
    unknown: [{ path: operations }, { path: agent }],
    wrongType: {
        path: operations,
        value: "false",
        finds: [`server ${operations}: found "false", required true or false`],
    },
    notApplicable: [otherMachine(unmarkedMachine)],
});
