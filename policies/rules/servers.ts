import type { Resource } from "../core/resource";
import type { Stack } from "../core/stack";
import type { RuleContext } from "../rule";

/** Reason for which a rule about servers has nothing to say of a stack. */
export function withoutServers(stack: Stack): string | undefined {
    return stack.servers.length === 0
        ? "no virtual machine of this program is recognised as a backup server: by a component of this project, by the tag mabs-role: backup-server, or by servers in pack-settings"
        : undefined;
}

/** Reason for which a rule about servers has nothing to say of a virtual machine. */
export function otherMachine(machine: Resource, { isBackupServer }: RuleContext): string | undefined {
    return isBackupServer(machine)
        ? undefined
        : "the machine is not recognised as a backup server: by a component of this project, by the tag mabs-role: backup-server, or by servers in pack-settings";
}
