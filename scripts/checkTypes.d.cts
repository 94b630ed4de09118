/** Path of the compiler's program. */
export function compiler(): string;
/** Variables under which it runs. */
export const environment: Readonly<Record<string, string>>;
/** Arguments besides the project. */
export const flags: readonly string[];
/** Projects that together hold every file. */
export const projects: readonly string[];
