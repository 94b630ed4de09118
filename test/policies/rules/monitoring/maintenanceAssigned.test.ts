import { maintenanceAssigned } from "../../../../policies/rules/monitoring/maintenanceAssigned";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";
import { machine, machineId, without } from "./fixtures";

const assignment: Written = {
    type: type.configurationAssignment,
    name: "patching",
    inputs: {
        resourceGroupName: "rg-backup",
        providerName: "Microsoft.Compute",
        resourceType: "virtualMachines",
        resourceName: "MABS01",
        resourceId: machineId,
        maintenanceConfigurationId: unknown,
    },
};
const found = "server found no maintenance configuration, required a ConfigurationAssignment of the machine";

describeRule(maintenanceAssigned, {
    compliant: [machine, assignment],
    alsoCompliant: [
        { by: "the name alone", of: "patching", set: [["resourceId", undefined]] },
        { by: "an ID that is known later", of: "patching", set: [["resourceId", unknown]] },
        { by: "the ID alone", of: "patching", set: [["resourceName", "-"]] },
        { by: "a name that is known later", of: "patching", set: [["resourceName", unknown]] },
    ],
    spoilt: [
        { by: "no assignment", change: without("patching"), finds: [found] },
        {
            by: "that of another machine",
            of: "patching",
            set: [
                ["resourceName", "web01"],
                ["resourceId", machineId.replace("MABS01", "web01")],
            ],
            finds: [found],
        },
        {
            by: "that of a scale set of the same name",
            of: "patching",
            set: [
                ["resourceType", "virtualMachineScaleSets"],
                ["resourceId", undefined],
            ],
            finds: [found],
        },
    ],
    unknown: [{ of: "patching", path: "resourceType" }],
    wrongType: {
        of: "patching",
        path: "resourceType",
        value: 7,
        finds: ["patching resourceType: found 7, required a text"],
    },
    notApplicable: [
        noServers([assignment]),
        {
            by: "a program that assigns by a filter",
            written: [
                machine,
                { type: type.configurationAssignmentForSubscription, name: "all", inputs: { filter: {} } },
            ],
            reason: "the program assigns maintenance to machines by a filter",
        },
        {
            by: "a program that assigns by a filter in a resource group",
            written: [
                machine,
                { type: type.configurationAssignmentForResourceGroup, name: "all", inputs: { filter: {} } },
            ],
            reason: "the program assigns maintenance to machines by a filter",
        },
    ],
});
