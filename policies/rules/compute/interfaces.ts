import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { Server } from "../../core/server";
import type { Stack } from "../../core/stack";
import { isUnknownToFacts, unknownSize } from "../machines";
import { withoutServers } from "../servers";

/** Where an interface says whether its networking is accelerated. */
export const acceleratedPath = "enableAcceleratedNetworking";

const inline = "networkProfile.networkInterfaceConfigurations";

/** Checks each interface of a server: those that are resources, and those inside the machine. */
export function findInInterfaces(server: Server, check: (nic: Inputs) => Iterable<Finding>): readonly Finding[] {
    const kinds = [
        (): readonly Inputs[] => server.machine.inputs.items(inline),
        (): readonly Inputs[] => server.networkInterfaces.map(({ inputs }) => inputs),
    ];
    return findInEach(kinds, (interfaces) => findInEach(interfaces(), check));
}

/** Reason for which a rule about interfaces and sizes has nothing to say of a program. */
export function withoutKnownSizes(stack: Stack): string | undefined {
    const reason = withoutServers(stack);
    if (reason !== undefined) return reason;
    return stack.servers.every(({ machine }) => isUnknownToFacts(machine)) ? unknownSize : undefined;
}
