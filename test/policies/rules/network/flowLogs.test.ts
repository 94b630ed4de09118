import { flowLogs } from "../../../../policies/rules/network/flowLogs";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { elsewhere, group, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import type { Written } from "../../support/programs";
import { noServers } from "../../support/servers";

const log: Written = {
    type: type.flowLog,
    name: "log",
    inputs: { targetResourceId: `${group}/providers/Microsoft.Network/virtualNetworks/vnet-backup`, enabled: true },
};
const finds = ["vnet found none in this program, required a flow log of the virtual network that is switched on"];

describeRule(flowLogs, {
    compliant: [...server(tagRules), log],
    alsoCompliant: [{ by: "no word about being switched on, which it is", of: "log", set: [["enabled", undefined]] }],
    spoilt: [
        { by: "no flow log", change: () => server(tagRules), finds },
        { by: "a flow log that is off", of: "log", set: [["enabled", false]], finds },
        {
            by: "a flow log of something else",
            of: "log",
            set: [["targetResourceId", `${group}/providers/Microsoft.Network/virtualNetworks/vnet-other`]],
            finds,
        },
    ],
    unknown: [
        { of: "log", path: "enabled" },
        { of: "log", path: "targetResourceId" },
        { of: "nic", path: "ipConfigurations" },
    ],
    wrongType: {
        of: "log",
        path: "enabled",
        value: "yes",
        finds: ['log enabled: found "yes", required true or false'],
    },
    notApplicable: [noServers([virtualNetwork, subnet()]), elsewhere],
});
