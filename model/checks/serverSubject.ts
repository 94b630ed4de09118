import { configPath, type PathSegment } from "../../config/configPath";
import type { Environment, Server } from "../../config/environment.generated";
import type { Problem } from "../../config/problem";
import { vmSize, type VmSize } from "../../facts/vmSizes";

/** One server under check, with what its size is known to be able to do; `size` is absent for a size without facts. */
export interface ServerSubject {
    readonly name: string;
    readonly server: Server;
    readonly size?: VmSize;
    readonly environment: Environment;
}

/** One rule about one server. */
export type ServerCheck = (subject: ServerSubject) => readonly Problem[];

/**
 * A rule that needs the facts about the size. Without them it stays silent: the unknown size is reported once,
 * elsewhere.
 */
export function needsSize(
    check: (subject: ServerSubject & { readonly size: VmSize }) => readonly Problem[],
): ServerCheck {
    return (subject) => (subject.size === undefined ? [] : check({ ...subject, size: subject.size }));
}

/** Place of a key of a server, such as `mabs:servers.MABS01.storage.diskSizeGiB`. */
export function serverPath(subject: Pick<ServerSubject, "name">, ...segments: readonly PathSegment[]): string {
    return configPath("mabs:servers", subject.name, ...segments);
}

/** Runs every rule on every server, servers by name. */
export function checkEveryServer(environment: Environment, checks: readonly ServerCheck[]): readonly Problem[] {
    return Object.entries(environment.servers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, server]) => {
            const size = vmSize(server.size);
            const subject = { name, server, environment, ...(size === undefined ? {} : { size }) };
            return checks.flatMap((check) => check(subject));
        });
}

/** Several ways out of one mistake, for a hint; those that do not exist are left out. */
export function cures(...ways: readonly (string | undefined)[]): string {
    return ways.filter((way) => way !== undefined).join(", or ");
}
