import type { Written } from "./programs";

/** A program in which no machine is recognised as a backup server. */
export function noServers(written: readonly Written[]): {
    readonly by: string;
    readonly written: readonly Written[];
    readonly reason: string;
} {
    return {
        by: "a program without a recognised backup server",
        written,
        reason: "no virtual machine of this program is recognised as a backup server: by a component of this project, by the tag mabs-role: backup-server, or by servers in pack-settings",
    };
}

/** A machine that is not recognised as a backup server. */
export function otherMachine(written: Written): {
    readonly by: string;
    readonly written: readonly Written[];
    readonly reason: string;
} {
    return {
        by: "another machine",
        written: [written],
        reason: "the machine is not recognised as a backup server: by a component of this project, by the tag mabs-role: backup-server, or by servers in pack-settings",
    };
}
