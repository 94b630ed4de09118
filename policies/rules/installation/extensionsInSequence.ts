import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Server } from "../../core/server";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

export const extensionsInSequence = stackRule({
    id: "installation-extensions-in-sequence",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) => {
            const operations = operationsOn(server);
            return operations.flatMap((one, place) =>
                operations
                    .slice(0, place)
                    .filter((other) => !stack.isAfter(one, other) && !stack.isAfter(other, one))
                    .map((other) =>
                        one.inputs.finding("", `after ${other.name}, or before it`, {
                            found: "made at the same time",
                            fix: `add ${other.name} to dependsOn of ${one.name}, or the other way round`,
                        }),
                    ),
            );
        }),
});

function operationsOn(server: Server): readonly StackResource[] {
    return [type.virtualMachineExtension, type.runCommand].flatMap((child) => server.children(child));
}
