/** Writes the bundle, unless it is fresh. Returns its path. */
export function freshBundle(): string;
/** Runs the bundle as it is made from the sources of now; from memory where it cannot be written. */
export function runFreshBundle(): unknown;
