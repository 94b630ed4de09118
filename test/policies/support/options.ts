import type { Written } from "./programs";

/** Takes the protection of one resource away. */
export function unprotected(name: string): (written: readonly Written[]) => readonly Written[] {
    return (written) => written.map((one) => ((one.name ?? "it") === name ? { ...one, protect: false } : one));
}
