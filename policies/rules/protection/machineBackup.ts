import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import { namedAs } from "../../core/physicalNames";
import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

const source = "properties.sourceResourceId";

export const machineBackup = stackRule({
    id: "protection-machine-backup",
    notApplicable: withoutServers,
    check(stack) {
        const items = stack.ofType(type.protectedItem);
        return findInEach(stack.servers, ({ machine }) => {
            if (items.some((item) => isOf(item, machine))) return [];
            const open = items.filter(
                ({ inputs, inputDependencies }) =>
                    inputs.isUnknown(source) && inputDependencies["properties"] === undefined,
            );
            if (open.length > 0) throw new UnknownUntilCreated([source]);
            return [
                machine.inputs.finding("", "a ProtectedItem whose sourceResourceId is this machine", {
                    found: "no backup of the machine",
                }),
            ];
        });
    },
});

function isOf({ inputs, inputDependencies }: StackResource, machine: StackResource): boolean {
    if (inputs.isUnknown(source)) return (inputDependencies["properties"] ?? []).includes(machine.urn);
    const id = inputs.text(source);
    return id !== undefined && namedAs(machine, id);
}
