import { configPath, type PathSegment } from "../../config/configPath";
import type { Environment, Server } from "../../config/environment.generated";
import type { Problem } from "../../config/problem";
import { ifReadable } from "../../config/unreadableParts";
import { vmSize, type VmSize } from "../../facts/vmSizes";

/** One server under check. */
export interface ServerSubject {
    readonly name: string;
    readonly server: Server;
    /** What its size is known to be able to do; undefined for a size without facts. */
    readonly size: VmSize | undefined;
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
    return ({ name, server, size, environment }) =>
        size === undefined ? [] : check({ name, server, size, environment });
}

/** Place of a key of a server, such as `mabs:servers.MABS01.storage.diskSizeGiB`. */
export function serverPath(subject: Pick<ServerSubject, "name">, ...segments: readonly PathSegment[]): string {
    return configPath("mabs:servers", subject.name, ...segments);
}

/** Runs every rule on every server, servers by name, each rule by itself. */
export function checkEveryServer(environment: Environment, checks: readonly ServerCheck[]): readonly Problem[] {
    return Object.keys(environment.servers)
        .sort()
        .map((name) => subjectNamed(name, environment))
        .flatMap((subject) => checks.flatMap((check) => ifReadable(() => check(subject))));
}

/** The server and its size are looked up when a rule asks: one of them may be unreadable, and only rules that need it fall silent. */
function subjectNamed(name: string, environment: Environment): ServerSubject {
    return {
        name,
        environment,
        get server(): Server {
            const server = environment.servers[name];
            if (server === undefined) throw new Error(`no server ${name} to check`);
            return server;
        },
        get size(): VmSize | undefined {
            return vmSize(this.server.size);
        },
    };
}

/** Several ways out of one mistake, for a hint; those that do not exist are left out. */
export function cures(...ways: readonly (string | undefined)[]): string {
    return ways.filter((way) => way !== undefined).join(", or ");
}
