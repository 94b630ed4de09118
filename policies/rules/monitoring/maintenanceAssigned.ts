import { inside, pointingAt } from "../../core/belonging";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

export const maintenanceAssigned = stackRule({
    id: "monitoring-maintenance-assigned",
    notApplicable: (stack) => withoutServers(stack) ?? byFilter(stack),
    check: (stack) =>
        findInEach(stack.servers, ({ machine }) =>
            isAssigned(stack, machine)
                ? []
                : [
                      machine.inputs.finding("", "a ConfigurationAssignment of the machine", {
                          found: "no maintenance configuration",
                      }),
                  ],
        ),
});

/** Which machines a filter takes in, only Azure can tell. */
function byFilter(stack: Stack): string | undefined {
    return stack.ofType(type.configurationAssignmentForResourceGroup, type.configurationAssignmentForSubscription)
        .length === 0
        ? undefined
        : "the program assigns maintenance to machines by a filter";
}

/** An assignment names its machine by its parts, or by ID. */
function isAssigned(stack: Stack, machine: StackResource): boolean {
    const assignment = { type: type.configurationAssignment };
    const byParts = (): readonly StackResource[] => inside(stack, machine, { ...assignment, input: "resourceName" });
    const byId = (): readonly StackResource[] => pointingAt(stack, machine, { ...assignment, path: "resourceId" });
    return someKnown([byParts, byId], (find) =>
        someKnown(find(), ({ inputs }) => sameText(inputs.text("resourceType"), "virtualMachines")),
    );
}
