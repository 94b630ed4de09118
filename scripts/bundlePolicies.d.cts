/** Writes the bundle of the policy pack, unless it is newer than every source. Returns its path. */
export function freshBundle(): string;
/** Writes the bundle; default: `policies/bundle/index.js`. */
export function writeBundle(outfile?: string): void;
