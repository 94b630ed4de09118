import { pointingAt } from "../../core/belonging";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

export const dataCollection = stackRule({
    id: "monitoring-data-collection",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, ({ machine }) =>
            pointingAt(stack, machine, { type: type.dataCollectionRuleAssociation, path: "resourceUri" }).some(
                ({ inputs }) => inputs.has("dataCollectionRuleId"),
            )
                ? []
                : [
                      machine.inputs.finding("", "a DataCollectionRuleAssociation of the machine", {
                          found: "no data collection rule",
                      }),
                  ],
        ),
});
