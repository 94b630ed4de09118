import { type } from "../types";
import { inputIndex } from "./inputIndex";
import { type Inputs, UnknownUntilCreated } from "./inputs";
import { matches } from "./pattern";
import { mayBeInGroup, nameInAzure } from "./physicalNames";
import { componentTypes, type Resource, type StackResource } from "./resource";
import type { Stack } from "./stack";

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
 * Whether a virtual machine is a backup server: made by a component of ours, tagged, or named in the settings. A mark of the wrong type counts as not there.
 *
 * @throws UnknownUntilCreated when a mark is not known yet, and no other one decides.
 */
export function isBackupServer(machine: Resource, marks: ServerMarks): boolean {
    if (machine.type !== type.virtualMachine) return false;
    if (componentTypes(machine.urn).at(-1) === serverComponent) return true;
    const unknown: string[] = [];
    if (hasTag(machine, marks.tag, unknown) || hasName(machine, marks.names, unknown)) return true;
    if (unknown.length > 0) throw new UnknownUntilCreated(unknown);
    return false;
}

/** `isBackupServer` that remembers: every rule about servers asks of every machine. */
export function serverRecognition(marks: ServerMarks): (machine: Resource) => boolean {
    const remembered = new WeakMap<Inputs, boolean | UnknownUntilCreated>();
    return (machine) => {
        let known = remembered.get(machine.inputs);
        if (known === undefined) {
            try {
                known = isBackupServer(machine, marks);
            } catch (error) {
                if (!(error instanceof UnknownUntilCreated)) throw error;
                known = error;
            }
            remembered.set(machine.inputs, known);
        }
        if (typeof known === "boolean") return known;
        throw known;
    };
}

function hasTag({ inputs }: Resource, { name, value }: ServerMarks["tag"], unknown: string[]): boolean {
    if (inputs.isUnknown("tags")) {
        unknown.push("tags");
        return false;
    }
    const tags = inputs.property("tags")?.parts() ?? [];
    const tag = tags.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())?.inputs;
    if (tag?.isUnknown("") === true) unknown.push(tag.path);
    return tag?.knownText("") === value;
}

function hasName({ name, inputs }: Resource, marks: readonly string[], unknown: string[]): boolean {
    if (marks.length === 0) return false;
    const paths = ["vmName", "osProfile.computerName"];
    unknown.push(...paths.filter((path) => inputs.isUnknown(path)));
    return [name, ...paths.map((path) => inputs.knownText(path))].some(
        (text) => text !== undefined && marks.some((mark) => matches(mark, text)),
    );
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

    /**
     * Resources inside the machine, such as extensions: by the machine's name, or by what the name comes from.
     *
     * @throws UnknownUntilCreated when one is inside of a machine that nobody can tell yet.
     */
    children(childType: string): readonly StackResource[] {
        const { byName, bySource, hasUndecided } = inputIndex(this.stack, childType, "vmName");
        if (hasUndecided) throw new UnknownUntilCreated(["vmName"]);
        const { inputs, urn } = this.machine;
        const name = nameInAzure(this.machine)?.toLowerCase();
        const named = name === undefined ? [] : (byName.get(name) ?? []);
        return [
            ...named.filter((child) => mayBeInGroup(child, inputs.knownText("resourceGroupName"))),
            ...(bySource.get(urn) ?? []).filter((child) => child.inputs.isUnknown("vmName")),
        ];
    }
}

function unique(resources: readonly StackResource[]): readonly StackResource[] {
    return [...new Set(resources)];
}
