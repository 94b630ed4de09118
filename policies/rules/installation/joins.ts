import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { extensionsFor } from "../extensions";
import { withoutServers } from "../servers";

/** The extensions that join backup servers to their domain. @throws UnknownUntilCreated */
export function joinsOf(stack: Stack): readonly StackResource[] {
    return stack.servers.flatMap((server) => extensionsFor(server, "domainJoin"));
}

/** Reason for which a rule about joining has nothing to say. */
export function withoutJoin(stack: Stack): string | undefined {
    return (
        withoutServers(stack) ??
        (joinsOf(stack).length === 0 ? "no JsonADDomainExtension joins a server to a domain" : undefined)
    );
}

/** Runs a check on the inputs of every joining extension. */
export function findInJoins(stack: Stack, check: (inputs: Inputs) => readonly Finding[]): readonly Finding[] {
    return findInEach(joinsOf(stack), ({ inputs }) => check(inputs));
}
