import { regularPriority } from "../../../../policies/rules/compute/regularPriority";
import { describeMachineRule } from "../../support/machines";

describeMachineRule(regularPriority, {
    alsoCompliant: [{ by: "the default, written", set: [["priority", "regular"]] }],
    spoilt: [
        { by: "Spot", set: [["priority", "Spot"]], finds: ['priority: found "Spot", required "Regular", or nothing'] },
        {
            by: "its old name",
            set: [["priority", "Low"]],
            finds: ['priority: found "Low", required "Regular", or nothing'],
        },
    ],
    unknown: [{ path: "priority" }],
    wrongType: { path: "priority", value: 0, finds: ["priority: found 0, required a text"] },
});
