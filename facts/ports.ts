import table from "./ports.json";
import type { Sourced } from "./sourced";

/** With whom the server speaks inside the network. */
export type PortPeer = "domainController" | "protectedMachine" | "administrator" | "platform";

/** One flow between the server and its neighbours. */
export interface PortFlow extends Sourced {
    /** Unique, kebab-case. */
    readonly id: string;
    readonly peer: PortPeer;
    /** Seen from the server: it calls, or it is called. */
    readonly direction: "outbound" | "inbound";
    readonly protocol: "Tcp" | "Udp";
    /** One port, or a range such as `49152-65535`; always the port of the side that is called. */
    readonly ports: string;
    /** One sentence: what it carries. */
    readonly purpose: string;
    /** False: `purpose` tells in which case it is needed. */
    readonly required: boolean;
    /** Address of the peer where it is the same everywhere; null: known from the configuration. */
    readonly address: string | null;
    readonly constraints: readonly string[];
}

/** The host of every Azure virtual machine: DNS, agent, health. Never denied, not even by a rule that denies everything else. */
export const platformAddress = "168.63.129.16";

/**
 * All flows. Sources: "Deploy the DPM protection agent" (2025-03-27), "How to configure a firewall for Active Directory domains and trusts"
 * (2023-12-26), "What is IP address 168.63.129.16?" (2023-03-30); each row names its own.
 */
export const portFlows = table.flows as readonly PortFlow[];

/** The flows with one kind of neighbour. */
export function portFlowsWith(peer: PortPeer): readonly PortFlow[] {
    return portFlows.filter((flow) => flow.peer === peer);
}
