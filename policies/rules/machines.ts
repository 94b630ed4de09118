import { vmSize, type VmSize } from "../../facts/vmSizes";
import type { Finding } from "../core/finding";
import type { Resource } from "../core/resource";
import { resourceRule, type ResourceRule, type RuleContext } from "../rule";
import { type } from "../types";
import { otherMachine } from "./servers";

/** Where a virtual machine names its size. */
export const sizePath = "hardwareProfile.vmSize";

/** A rule about the virtual machines that are backup servers. */
export type MachineRule<Parameters> = Omit<ResourceRule<Parameters>, "kind" | "types">;

/** A rule that rests on the facts about the size of a machine. */
export type SizeRule<Parameters> = Omit<MachineRule<Parameters>, "notApplicable" | "check" | "cure"> & {
    readonly notApplicable?: (size: VmSize, machine: Resource, context: RuleContext<Parameters>) => string | undefined;
    readonly check: (size: VmSize, machine: Resource, context: RuleContext<Parameters>) => Iterable<Finding>;
};

/** Gives a rule about backup servers its types; of other machines it says nothing. */
export function machineRule<Parameters = unknown>(rule: MachineRule<Parameters>): ResourceRule {
    return resourceRule<Parameters>({
        ...rule,
        types: [type.virtualMachine],
        notApplicable: (machine, context) => otherMachine(machine, context) ?? rule.notApplicable?.(machine, context),
    });
}

/** The facts about the size of a machine; `undefined`: it names none, or one that the facts do not know. */
export function sizeOf({ inputs }: Pick<Resource, "inputs">): VmSize | undefined {
    const name = inputs.text(sizePath);
    return name === undefined ? undefined : vmSize(name);
}

/** Whether a machine names no size, or one that the facts do not know; a size that is not known yet may be any. */
export function isUnknownToFacts(machine: Pick<Resource, "inputs">): boolean {
    return !machine.inputs.isUnknown(sizePath) && sizeOf(machine) === undefined;
}

/** Reason for which a rule that rests on the facts about a size has nothing to say. */
export const unknownSize =
    "the facts do not know the size of the machine, if it names one: compute-size-known reports it";

/** Gives a rule about the size of backup servers its types; of sizes that the facts do not know it says nothing, for one rule reports those. */
export function sizeRule<Parameters = unknown>({ notApplicable, check, ...rule }: SizeRule<Parameters>): ResourceRule {
    return machineRule<Parameters>({
        ...rule,
        notApplicable(machine, context) {
            const size = sizeOf(machine);
            return size === undefined ? unknownSize : notApplicable?.(size, machine, context);
        },
        check(machine, context) {
            const size = sizeOf(machine);
            return size === undefined ? [] : check(size, machine, context);
        },
    });
}
