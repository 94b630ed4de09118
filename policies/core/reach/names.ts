/**
 * Whether a name of a firewall's rule holds another, wildcards on either side: `*.windows.net` holds `*.blob.core.windows.net`, and `*` holds every name.
 * A wildcard stands at the left end only.
 */
export function holdsName(pattern: string, name: string): boolean {
    const outer = pattern.trim().toLowerCase();
    const inner = name.trim().toLowerCase();
    if (!outer.startsWith("*")) return outer === inner;
    const suffix = outer.slice(1);
    const isWildcard = inner.startsWith("*");
    const rest = isWildcard ? inner.slice(1) : inner;
    // `*.net` asks for a label before the dot: `net` alone is none.
    return rest.endsWith(suffix) && (isWildcard || rest.length > suffix.length || suffix === "");
}

/** The host part of a URL pattern whose path is anything; undefined for one that asks for a certain path. */
export function hostOfUrl(url: string): string | undefined {
    const [host = "", ...path] = url
        .trim()
        .replace(/^https?:\/\//i, "")
        .split("/");
    return path.length === 0 || path.join("/") === "*" || path.join("/") === "" ? host : undefined;
}
