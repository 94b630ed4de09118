import { UnknownUntilCreated } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";
import { dataDisks } from "./dataDisks";
import { findInServerDisks } from "./serverDisks";

export const diskNotShared = stackRule({
    id: "storage-disk-not-shared",
    notApplicable: withoutServers,
    check(stack) {
        const users = usersByDisk(stack);
        return findInServerDisks(stack, (disk, { machine }) => {
            const others = users.get(disk.urn)?.filter((user) => user.machine !== machine) ?? [];
            const other = others.find(({ undecided }) => undecided.length === 0)?.machine;
            if (other !== undefined)
                return [
                    disk.inputs.finding("", `no other machine than ${machine.name}`, {
                        found: `attached to ${other.name}`,
                    }),
                ];
            if ((disk.inputs.number("maxShares") ?? 1) > 1) return [disk.inputs.finding("maxShares", "1, or nothing")];
            const undecided = others.flatMap((user) => user.undecided);
            if (undecided.length > 0) throw new UnknownUntilCreated(undecided);
            return [];
        });
    },
});

/** A machine that attaches a disk; for certain, unless IDs have to be known for that. */
interface User {
    readonly machine: StackResource;
    readonly undecided: readonly string[];
}

/** Machines by the disks that they attach, as far as IDs are known or come from a disk of this program. */
function usersByDisk(stack: Stack): ReadonlyMap<string, readonly User[]> {
    const users = new Map<string, User[]>();
    for (const machine of stack.ofType(type.virtualMachine)) {
        const { certain, possible, undecided } = disksOf(machine, stack);
        const add = (disk: string, user: User): unknown => users.set(disk, [...(users.get(disk) ?? []), user]);
        for (const disk of certain) add(disk, { machine, undecided: [] });
        for (const disk of possible) add(disk, { machine, undecided });
    }
    return users;
}

/** Disks of a machine by what its IDs say. One that is not known yet is that of a disk that it comes from; of more disks than IDs, any. */
function disksOf(
    { inputs, inputDependencies }: StackResource,
    stack: Stack,
): {
    readonly certain: ReadonlySet<string>;
    readonly possible: readonly string[];
    readonly undecided: readonly string[];
} {
    const sources = (inputDependencies["storageProfile"] ?? []).filter((urn) => stack.at(urn)?.type === type.disk);
    if (inputs.isUnknown(dataDisks)) return { certain: new Set(sources), possible: [], undecided: [] };
    const paths = inputs.items(dataDisks).map((_, index) => `${dataDisks}[${String(index)}].managedDisk.id`);
    const undecided = [...paths, "storageProfile.osDisk.managedDisk.id"].filter((path) => inputs.isUnknown(path));
    const certain = new Set(
        paths
            .filter((path) => !undecided.includes(path))
            .map((path) => stack.named(inputs.text(path) ?? "", type.disk)?.urn)
            .filter((urn) => urn !== undefined),
    );
    const left = undecided.length === 0 ? [] : sources.filter((urn) => !certain.has(urn));
    if (left.length > undecided.length) return { certain, possible: left, undecided };
    return { certain: new Set([...certain, ...left]), possible: [], undecided };
}
