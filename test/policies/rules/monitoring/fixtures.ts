import { type } from "../../../../policies/types";
import type { Written } from "../../support/programs";

export const machineId =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-backup/providers/Microsoft.Compute/virtualMachines/MABS01";

/** A server that its program marks by a tag. */
export const machine: Written = {
    type: type.virtualMachine,
    name: "server",
    inputs: {
        resourceGroupName: "rg-backup",
        vmName: "MABS01",
        location: "westeurope",
        tags: { "mabs-role": "backup-server" },
    },
};

/** An extension of that server. */
export function extension(
    name: string,
    handler: readonly [publisher: string, type: string],
    settings?: Readonly<Record<string, unknown>>,
): Written {
    const [publisher, handlerType] = handler;
    return {
        type: type.virtualMachineExtension,
        name,
        inputs: {
            resourceGroupName: "rg-backup",
            vmName: "MABS01",
            publisher,
            type: handlerType,
            ...(settings === undefined ? {} : { settings }),
        },
    };
}

export const join = extension("join", ["Microsoft.Compute", "JsonADDomainExtension"]);

/** A program without one of its resources. */
export function without(name: string): (written: readonly Written[]) => readonly Written[] {
    return (written) => written.filter((one) => one.name !== name);
}
