import type { Finding } from "../../core/finding";
import { findInEach, type Inputs, UnknownUntilCreated } from "../../core/inputs";
import { nameInAzure } from "../../core/physicalNames";
import type { StackResource } from "../../core/resource";
import type { Server } from "../../core/server";
import type { Stack } from "../../core/stack";
import { tagOf } from "../../core/tags";
import type { RuleContext } from "../../rule";
import { withoutServers } from "../servers";
import { dataDisks } from "./dataDisks";
import { diskSize, poolOf } from "./pool";

/** Tag of a machine that says how much data it protects, in GiB. */
const protectedTag = "mabs-protected-gib";

/** Tag of a machine that says for how many days recovery points stay on its disks. */
const retentionTag = "mabs-local-retention-days";

/** Parameters of the rules that hold a pool against the protected data. */
export interface CapacityParameters {
    readonly protectedGiBByMachine: Readonly<Record<string, number>>;
}

export const capacityDefaults: CapacityParameters = { protectedGiBByMachine: {} };

export const capacityParameters = {
    protectedGiBByMachine: {
        type: "object",
        additionalProperties: { type: "number", exclusiveMinimum: 0 },
        description: `Protected data of machines in GiB, by the name of the virtual machine in Azure or in the program; outweighs the tag ${protectedTag} of the machine.`,
    },
} as const;

/** How large a pool has to be, as multiples of the protected data; zero asks for nothing. */
export interface PoolFactors {
    /** Where recovery points stay for one day, and the vault holds the rest. */
    readonly oneDay: number;
    readonly longer: number;
}

/** Why rules about the size of pools have nothing to say of a stack. */
export function withoutProtectedData(
    stack: Stack,
    { parameters }: RuleContext<CapacityParameters>,
): string | undefined {
    const mayTell = ({ machine }: Server): boolean =>
        machine.inputs.isUnknown("tags") || protectedData(machine, parameters) !== undefined;
    return (
        withoutServers(stack) ??
        (stack.servers.some(mayTell)
            ? undefined
            : `no backup server of this program says how much data it protects: by the tag ${protectedTag}, or in protectedGiBByMachine`)
    );
}

/** Finds pools that are too small for what their servers protect. */
export function findSmallPools(
    stack: Stack,
    { parameters }: RuleContext<CapacityParameters>,
    factors: PoolFactors,
): readonly Finding[] {
    return findInEach(stack.servers, (server) => {
        const data = protectedData(server.machine, parameters);
        if (data === undefined) return [];
        const { gib } = data;
        if (gib === undefined) return [data.inputs.finding("", "a number of GiB above 0, in digits")];
        const factor = keepsOneDay(server.machine) ? factors.oneDay : factors.longer;
        const required = Math.ceil(factor * gib);
        const share = factor === 1 ? "as much as it protects" : `${factor} times the ${gib} GiB that it protects`;
        return findSmallPool(server, required, `${required} GiB, ${share}`);
    });
}

function findSmallPool(server: Server, requiredGiB: number, required: string): readonly Finding[] {
    const { knownGiB, unsized, undecided } = poolOf(server);
    if (knownGiB >= requiredGiB) return [];
    const findings = unsized.map((disk) => disk.finding(diskSize, "the size in GiB, so that the pool can be counted"));
    if (undecided.length > 0) throw new UnknownUntilCreated(undecided, findings);
    if (findings.length > 0) return findings;
    return [server.machine.inputs.finding(dataDisks, `a pool of at least ${required}`, { found: `${knownGiB} GiB` })];
}

/** What a machine protects, and where that is said; `gib` is `undefined` where the text is no amount. */
function protectedData(
    machine: StackResource,
    { protectedGiBByMachine }: CapacityParameters,
): { readonly inputs: Inputs; readonly gib: number | undefined } | undefined {
    const name = [machine.name, nameInAzure(machine)].find((one) => Object.hasOwn(protectedGiBByMachine, one ?? ""));
    if (name !== undefined) return { inputs: machine.inputs, gib: protectedGiBByMachine[name] };
    const tag = tagOf(machine.inputs, protectedTag);
    if (tag === undefined) return undefined;
    const gib = Number(tag.text(""));
    return { inputs: tag, gib: gib > 0 && Number.isFinite(gib) ? gib : undefined };
}

function keepsOneDay({ inputs }: StackResource): boolean {
    return tagOf(inputs, retentionTag)?.text("") === "1";
}
