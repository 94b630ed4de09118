import type { ProxyModel } from "./types/network";

/**
 * URL of the proxy on the way from the VM to a host, or null for the direct way. Decided here and not in the VM, whose system settings
 * differ per account.
 *
 * `bypass` entries are host names, with `*` for any characters; a leading dot stands for all names below it.
 */
export function proxyTo(host: string, proxy: Pick<ProxyModel, "host" | "port" | "bypass"> | undefined): string | null {
    if (proxy === undefined || proxy.bypass.some((pattern) => covers(pattern, host))) return null;
    return `http://${proxy.host}:${proxy.port}`;
}

function covers(pattern: string, host: string): boolean {
    const wildcard = pattern.startsWith(".") ? `*${pattern}` : pattern;
    const expression = wildcard.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${expression}$`, "i").test(host);
}
