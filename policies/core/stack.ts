import { type } from "../types";
import { UnknownUntilCreated } from "./inputs";
import { namedAs, nameInAzure } from "./physicalNames";
import { stepsOf } from "./propertySteps";
import type { StackResource } from "./resource";
import { Server } from "./server";

/** What an input of a resource points at. */
export interface Reference {
    /** Resources of this program. */
    readonly resources: readonly StackResource[];
    /** IDs of what belongs to others. */
    readonly outside: readonly string[];
}

/** Every resource of a program, and how they hang together. */
export class Stack {
    private readonly byUrn: ReadonlyMap<string, StackResource>;
    private readonly byType = new Map<string, StackResource[]>();
    private readonly byName = new Map<string, ReadonlyMap<string, readonly StackResource[]>>();
    private readonly reachable = new Map<string, ReadonlySet<string>>();
    private known: readonly Server[] | undefined;
    private undecided: readonly string[] = [];
    private serversWereAsked = false;
    /** In the order of their URNs, so that the order of a program changes nothing. */
    readonly resources: readonly StackResource[];

    /** @param isBackupServer - May throw `UnknownUntilCreated`. */
    constructor(
        resources: readonly StackResource[],
        private readonly isBackupServer: (machine: StackResource) => boolean,
    ) {
        this.resources = [...resources].sort((a, b) => (a.urn < b.urn ? -1 : a.urn > b.urn ? 1 : 0));
        this.byUrn = new Map(this.resources.map((resource) => [resource.urn, resource]));
        for (const resource of this.resources) {
            const same = this.byType.get(resource.type);
            if (same === undefined) this.byType.set(resource.type, [resource]);
            else same.push(resource);
        }
    }

    ofType(...types: readonly string[]): readonly StackResource[] {
        const [only = ""] = types;
        if (types.length === 1) return this.byType.get(only) ?? [];
        return types.flatMap((type) => this.byType.get(type) ?? []);
    }

    /** The machines that are recognised as backup servers, each with what belongs to it. */
    get servers(): readonly Server[] {
        this.serversWereAsked = true;
        return (this.known ??= this.recognised());
    }

    /** What has to be known before it is certain that no further machine is a backup server. */
    get undecidedServers(): readonly string[] {
        this.known ??= this.recognised();
        return this.undecided;
    }

    /** `undecidedServers`, if anybody asked for the servers since this was called last. */
    takeUndecidedServers(): readonly string[] {
        const paths = this.serversWereAsked ? this.undecidedServers : [];
        this.serversWereAsked = false;
        return paths;
    }

    private recognised(): readonly Server[] {
        const undecided: string[] = [];
        const machines = this.ofType(type.virtualMachine).filter((machine) => {
            try {
                return this.isBackupServer(machine);
            } catch (error) {
                if (!(error instanceof UnknownUntilCreated)) throw error;
                undecided.push(...error.paths);
                return false;
            }
        });
        this.undecided = undecided;
        return machines.map((machine) => new Server(this, machine));
    }

    /**
     * What the IDs at a path of a resource point at: `follow(nic, ["ipConfigurations[0].subnet.id"], type.subnet)`. An ID that is known is looked up by the names in
     * it; one that is not known yet, by the resources of that type which its top-level input comes from.
     *
     * @param isPossible - Whether an ID that is not known yet may be that of a resource, where an input comes from more than it points at.
     * @throws UnknownUntilCreated when an ID is not known, and it comes from no resource of that type, or from several.
     */
    follow(
        from: StackResource,
        paths: readonly string[],
        wanted: string,
        isPossible: (resource: StackResource) => boolean = () => true,
    ): Reference {
        const resources = new Set<StackResource>();
        const outside: string[] = [];
        const unknown = paths.filter((path) => from.inputs.isUnknown(path));
        for (const path of paths.filter((candidate) => !unknown.includes(candidate))) {
            const id = from.inputs.text(path);
            if (id === undefined) continue;
            const found = this.named(id, wanted);
            if (found === undefined) outside.push(id);
            else resources.add(found);
        }
        for (const top of new Set(unknown.map(topLevel))) {
            const open = unknown.filter((path) => topLevel(path) === top);
            const sources = (from.inputDependencies[top] ?? [])
                .map((urn) => this.byUrn.get(urn))
                .filter((source): source is StackResource => source?.type === wanted && !resources.has(source))
                .filter(isPossible);
            if (sources.length === 0 || sources.length > open.length) throw new UnknownUntilCreated(open);
            for (const source of sources) resources.add(source);
        }
        return { resources: [...resources], outside };
    }

    /** The resource of a type that an ARM ID names; `undefined` when this program makes none of that name. */
    named(id: string, wanted: string): StackResource | undefined {
        const last = id.slice(id.lastIndexOf("/") + 1).toLowerCase();
        return this.namesOf(wanted)
            .get(last)
            ?.find((candidate) => namedAs(candidate, id));
    }

    /** Resources of a type by their name in Azure, as far as the program says it. Made once: a program may hold thousands. */
    private namesOf(wanted: string): ReadonlyMap<string, readonly StackResource[]> {
        const known = this.byName.get(wanted);
        if (known !== undefined) return known;
        const names = new Map<string, StackResource[]>();
        for (const resource of this.ofType(wanted)) {
            const name = nameInAzure(resource)?.toLowerCase();
            if (name === undefined) continue;
            const same = names.get(name);
            if (same === undefined) names.set(name, [resource]);
            else same.push(resource);
        }
        this.byName.set(wanted, names);
        return names;
    }

    /** The resource of a URN. */
    at(urn: string): StackResource | undefined {
        return this.byUrn.get(urn);
    }

    /** Whether a resource is made after another, by however many steps: it depends on it, or lies in it. */
    isAfter(later: StackResource, earlier: StackResource): boolean {
        let all = this.reachable.get(later.urn);
        if (all === undefined) {
            const seen = new Set<string>();
            const open = [later.urn];
            for (let urn = open.pop(); urn !== undefined; urn = open.pop()) {
                const { dependencies = [], parent } = this.byUrn.get(urn) ?? {};
                for (const before of parent === undefined ? dependencies : [...dependencies, parent]) {
                    if (seen.has(before)) continue;
                    seen.add(before);
                    open.push(before);
                }
            }
            all = seen;
            this.reachable.set(later.urn, all);
        }
        return all.has(earlier.urn);
    }
}

function topLevel(path: string): string {
    return stepsOf(path)[0]?.name ?? "";
}
