import table from "./antivirusExclusions.json";
import type { Sourced } from "./sourced";

/** Something that an antivirus on the server leaves alone (M06). */
export interface AntivirusExclusion extends Sourced {
    /** A process by its file name, or a folder in words: where it lies depends on the installation. */
    readonly name: string;
    readonly what: string;
}

/** Sources: "Troubleshoot Azure Backup Server" (2022-04-26), "Troubleshoot the MARS agent" (2022-12-05). */
export const excludedProcesses = table.processes as readonly AntivirusExclusion[];

/** Sources as those of the processes. */
export const excludedFolders = table.folders as readonly AntivirusExclusion[];
