import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Server } from "../../core/server";
import type { Stack } from "../../core/stack";

/** Runs a check on every data disk of every backup server that is a resource of its own. */
export function findInServerDisks(
    stack: Stack,
    check: (disk: StackResource, server: Server) => Iterable<Finding>,
): readonly Finding[] {
    return findInEach(stack.servers, (server) => findInEach(server.disks, (disk) => check(disk, server)));
}
