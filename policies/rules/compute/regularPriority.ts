import { machineRule } from "../machines";

export const regularPriority = machineRule({
    id: "compute-regular-priority",
    check({ inputs }) {
        const priority = inputs.text("priority")?.toLowerCase();
        return priority === undefined || priority === "regular"
            ? []
            : [inputs.finding("priority", '"Regular", or nothing')];
    },
});
