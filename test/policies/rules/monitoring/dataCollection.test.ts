import { dataCollection } from "../../../../policies/rules/monitoring/dataCollection";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";
import { machine, machineId, without } from "./fixtures";

const association: Written = {
    type: type.dataCollectionRuleAssociation,
    name: "collection",
    inputs: { resourceUri: machineId, associationName: "dcra", dataCollectionRuleId: unknown },
};
const found = "server found no data collection rule, required a DataCollectionRuleAssociation of the machine";

describeRule(dataCollection, {
    compliant: [machine, association],
    alsoCompliant: [
        { by: "an ID in another case", of: "collection", set: [["resourceUri", machineId.toLowerCase()]] },
        {
            by: "an ID that is known later",
            change: () => [
                machine,
                {
                    ...association,
                    inputs: { ...association.inputs, resourceUri: unknown },
                    from: { resourceUri: ["server"] },
                },
            ],
        },
    ],
    spoilt: [
        { by: "no association", change: without("collection"), finds: [found] },
        {
            by: "that of another machine",
            of: "collection",
            set: [["resourceUri", machineId.replace("MABS01", "web01")]],
            finds: [found],
        },
        {
            by: "an association with an endpoint alone",
            of: "collection",
            set: [["dataCollectionRuleId", undefined]],
            finds: [found],
        },
    ],
    unknown: [{ of: "collection", path: "resourceUri" }],
    wrongType: {
        of: "collection",
        path: "resourceUri",
        value: 7,
        finds: ["collection resourceUri: found 7, required a text"],
    },
    notApplicable: [noServers([association])],
});
