import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";
import { dataDisks } from "./dataDisks";
import { findInServerDisks } from "./serverDisks";
import type { StackResource } from "../../core/resource";

export const diskNotShared = stackRule({
    id: "storage-disk-not-shared",
    notApplicable: withoutServers,
    check(stack) {
        const machines = machinesByDisk(stack);
        return findInServerDisks(stack, (disk, { machine }) => {
            const other = machines.get(disk.urn)?.find((candidate) => candidate !== machine);
            if (other !== undefined)
                return [
                    disk.inputs.finding("", `no other machine than ${machine.name}`, {
                        found: `attached to ${other.name}`,
                    }),
                ];
            return (disk.inputs.number("maxShares") ?? 1) > 1
                ? [disk.inputs.finding("maxShares", "1, or nothing")]
                : [];
        });
    },
});

/** Machines by the disks that they attach, as far as IDs are known or come from a disk of this program. */
function machinesByDisk(stack: Stack): ReadonlyMap<string, readonly StackResource[]> {
    const machines = new Map<string, StackResource[]>();
    for (const machine of stack.ofType(type.virtualMachine))
        for (const disk of disksOf(machine, stack)) machines.set(disk, [...(machines.get(disk) ?? []), machine]);
    return machines;
}

function disksOf({ inputs, inputDependencies }: StackResource, stack: Stack): ReadonlySet<string> {
    const sources = (inputDependencies["storageProfile"] ?? []).filter((urn) => stack.at(urn)?.type === type.disk);
    const attached = inputs.isUnknown(dataDisks) ? [] : inputs.items(dataDisks);
    const named = attached.flatMap((disk) => {
        const id = disk.isUnknown("managedDisk.id") ? undefined : disk.text("managedDisk.id");
        return id === undefined ? [] : [stack.named(id, type.disk)?.urn];
    });
    return new Set([...sources, ...named.filter((urn) => urn !== undefined)]);
}
