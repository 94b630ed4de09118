import { isBackupServer, defaultServerMarks } from "../../../../policies/core/server";
import type { ServerNetwork } from "../../../../policies/core/reach/serverNetwork";
import { serverNetwork } from "../../../../policies/core/reach/serverNetwork";
import { Stack } from "../../../../policies/core/stack";
import type { StackResource } from "../../../../policies/core/resource";
import type { Written } from "../../support/programs";
import { program } from "../../support/programs";

/** A program as a stack. */
export function stackOf(written: readonly Written[]): Stack {
    return new Stack(program(written), (machine) => isBackupServer(machine, defaultServerMarks));
}

/** The network of the only server of a program. */
export function networkOf(written: readonly Written[]): ServerNetwork {
    const stack = stackOf(written);
    const [server] = stack.servers;
    if (server === undefined) throw new Error("the program has no backup server");
    return serverNetwork(stack, server);
}

/** A resource by its logical name. */
export function named(stack: Stack, name: string): StackResource {
    const found = stack.resources.find((resource) => resource.name === name);
    if (found === undefined) throw new Error(`the program has no resource ${name}`);
    return found;
}
