import { vmAgent } from "../../../../policies/rules/compute/vmAgent";
import { describeMachineRule } from "../../support/machines";

const agent = "osProfile.windowsConfiguration.provisionVMAgent";
const operations = "osProfile.allowExtensionOperations";

describeMachineRule(vmAgent, {
    alsoCompliant: [
        { by: "nothing said", set: [["osProfile", undefined]] },
        {
            by: "neither said",
            set: [
                [agent, undefined],
                [operations, undefined],
            ],
        },
    ],
    spoilt: [
        {
            by: "both off",
            set: [
                [agent, false],
                [operations, false],
            ],
            finds: [
                `${operations}: found false, required true, or nothing`,
                `${agent}: found false, required true, or nothing`,
            ],
        },
    ],
    unknown: [{ path: agent }, { path: operations }],
    wrongType: { path: agent, value: "true", finds: [`${agent}: found "true", required true or false`] },
});
