import { artifactAccounts } from "../../core/artifactStores";
import type { Stack } from "../../core/stack";

/** Reason for which a rule about the accounts that scripts come from has nothing to say of a stack. */
export function withoutArtifactAccounts(stack: Stack): string | undefined {
    return artifactAccounts(stack).length === 0
        ? "no storage account of this program is recognised as the source of a backup server's scripts: by a component of this project, by the URI of a script, or by what a script waits for"
        : undefined;
}
