import { lastName } from "../../core/inputIndex";
import type { Finding } from "../../core/finding";
import type { Inputs } from "../../core/inputs";
import { findInEach } from "../../core/inputs";
import type { Resource } from "../../core/resource";

/** Where a machine lists its data disks. */
export const dataDisks = "storageProfile.dataDisks";

/** Parts of names that tell the cache disk of the agent from the disks of the pool. */
const cacheNames: readonly string[] = ["scratch", "cache"];

/** The data disks of a machine as it attaches them. @throws UnknownUntilCreated */
export function attachments(machine: Resource): readonly Inputs[] {
    return machine.inputs.items(dataDisks);
}

/** Whether a name is that of a cache disk; without a name it is a disk of the pool. */
function namesCache(...names: readonly (string | undefined)[]): boolean {
    return names.some((name) => cacheNames.some((part) => name?.toLowerCase().includes(part) === true));
}

/** Whether an attached disk belongs to the pool, as far as its name says, or the one in its ID. @throws UnknownUntilCreated */
export function isPoolAttachment(attachment: Inputs): boolean {
    const id = attachment.knownText("managedDisk.id");
    return !namesCache(id === undefined ? undefined : lastName(id)) && !namesCache(attachment.text("name"));
}

/** Whether a disk that is a resource of its own belongs to the pool, as far as its names say. */
export function isPoolDisk({ name, inputs }: Resource): boolean {
    return !namesCache(name, inputs.isUnknown("diskName") ? undefined : inputs.text("diskName"));
}

/** Runs a check on the system disk and on every data disk of a machine, as it attaches them. */
export function findInEachDisk(machine: Resource, check: (disk: Inputs) => Iterable<Finding>): readonly Finding[] {
    const places = [() => [machine.inputs.object("storageProfile.osDisk")], () => attachments(machine)];
    return findInEach(places, (disksAt) => findInEach(disksAt(), (disk) => (disk === undefined ? [] : check(disk))));
}
