import { type } from "../types";
import { inputIndex } from "./inputIndex";
import { nameInAzure } from "./physicalNames";
import { componentTypes, type Resource, type StackResource } from "./resource";
import type { Stack } from "./stack";
import { tagOf } from "./tags";

/** How a virtual machine is told to be a backup server. */
export interface ServerMarks {
    /** Tag that says so; its name is compared whatever its case, its value to the letter. */
    readonly tag: { readonly name: string; readonly value: string };
    /** Names of machines: of the virtual machine in Azure, of the computer, or of the resource in the program. `*` stands for any text. */
    readonly names: readonly string[];
}

/** The tag by which anybody's program says that a machine is a backup server. */
export const defaultServerMarks: ServerMarks = { tag: { name: "mabs-role", value: "backup-server" }, names: [] };

/** Component of this project whose machines are backup servers. */
const serverComponent = "mabs:index:ServerMachine";

/**
 * Whether a virtual machine is a backup server: made by a component of ours, tagged, or named in the settings. A mark that is not known yet
 * counts as not there: the others decide.
 */
export function isBackupServer(machine: Resource, marks: ServerMarks): boolean {
    if (machine.type !== type.virtualMachine) return false;
    if (componentTypes(machine.urn).at(-1) === serverComponent) return true;
    return hasTag(machine, marks.tag) || names(machine).some((name) => marks.names.some((mark) => matches(mark, name)));
}

function hasTag({ inputs }: Resource, { name, value }: ServerMarks["tag"]): boolean {
    if (inputs.isUnknown("tags")) return false;
    const tag = tagOf(inputs, name);
    return tag !== undefined && !tag.isUnknown("") && tag.text("") === value;
}

function names(machine: Resource): readonly string[] {
    const inputs = ["vmName", "osProfile.computerName"] as const;
    const known = inputs.filter((input) => !machine.inputs.isUnknown(input)).map((input) => machine.inputs.text(input));
    return [machine.name, ...known].filter((name) => name !== undefined);
}

/** Whether a text fits a pattern in which `*` stands for any text, whatever the case. */
export function matches(pattern: string, text: string): boolean {
    const expression = pattern
        .split("*")
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
        .join(".*");
    return new RegExp(`^${expression}$`, "is").test(text);
}

/** A backup server and what belongs to it in the program. */
export class Server {
    private knownDisks: readonly StackResource[] | undefined;

    constructor(
        private readonly stack: Stack,
        readonly machine: StackResource,
    ) {}

    /** @throws UnknownUntilCreated */
    get networkInterfaces(): readonly StackResource[] {
        const count = this.machine.inputs.items("networkProfile.networkInterfaces").length;
        const paths = Array.from({ length: count }, (_, i) => `networkProfile.networkInterfaces[${String(i)}].id`);
        return this.stack.follow(this.machine, paths, type.networkInterface).resources;
    }

    /** Subnets of its interfaces, as far as this program makes them. @throws UnknownUntilCreated */
    get subnets(): readonly StackResource[] {
        return unique(
            this.networkInterfaces.flatMap((nic) => {
                const count = nic.inputs.items("ipConfigurations").length;
                const paths = Array.from({ length: count }, (_, i) => `ipConfigurations[${String(i)}].subnet.id`);
                return this.stack.follow(nic, paths, type.subnet).resources;
            }),
        );
    }

    /** Security groups of its interfaces and of their subnets. @throws UnknownUntilCreated */
    get securityGroups(): readonly StackResource[] {
        const path = ["networkSecurityGroup.id"];
        return unique(
            [...this.networkInterfaces, ...this.subnets].flatMap(
                (holder) => this.stack.follow(holder, path, type.networkSecurityGroup).resources,
            ),
        );
    }

    /** Data disks that are resources of their own. @throws UnknownUntilCreated */
    get disks(): readonly StackResource[] {
        return (this.knownDisks ??= this.findDisks());
    }

    private findDisks(): readonly StackResource[] {
        const count = this.machine.inputs.items("storageProfile.dataDisks").length;
        const paths = Array.from(
            { length: count },
            (_, i) => `storageProfile.dataDisks[${String(i)}].managedDisk.id`,
        ).filter((path) => this.machine.inputs.has(path));
        return this.stack.follow(this.machine, paths, type.disk).resources;
    }

    /** Resources inside the machine, such as extensions: by the machine's name, or by what the name comes from. */
    children(childType: string): readonly StackResource[] {
        const { byName, bySource } = inputIndex(this.stack, childType, "vmName");
        const name = nameInAzure(this.machine)?.toLowerCase();
        const named = name === undefined ? [] : (byName.get(name) ?? []);
        const later = bySource.get(this.machine.urn) ?? [];
        return [...named, ...later.filter(({ inputs }) => inputs.isUnknown("vmName"))];
    }
}

export function serversOf(stack: Stack, isServer: (machine: StackResource) => boolean): readonly Server[] {
    return stack
        .ofType(type.virtualMachine)
        .filter(isServer)
        .map((machine) => new Server(stack, machine));
}

function unique(resources: readonly StackResource[]): readonly StackResource[] {
    return [...new Set(resources)];
}
