import table from "./managementPorts.json";
import type { Sourced } from "./sourced";

/** A port by which machines are managed, so that whoever reaches it may take the machine over. */
export interface ManagementPort extends Sourced {
    readonly port: number;
    readonly purpose: string;
    /** Gives a console; the others serve programs as well, the push of protection agents among them. */
    readonly opensConsole: boolean;
}

/** Sources: "Service overview and network port requirements for Windows" (2023-12-26); IANA's registry of ports (read 2026-11-26). */
export const managementPorts = table.ports as readonly ManagementPort[];
