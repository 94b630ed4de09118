import type { Environment, SecretText } from "./environment.generated";

/** Every key of a type, at every depth, may be absent. */
export type PartialDeep<T> = T extends SecretText
    ? T
    : T extends readonly (infer Item)[]
      ? readonly PartialDeep<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]?: PartialDeep<T[Key]> | undefined }
        : T;

/**
 * An environment of which the wrong parts have been taken away, with every default filled in. Checks judge what is there
 * and stay silent about what is not, so that all mistakes of a file come out in one run.
 */
export type PartialEnvironment = PartialDeep<Environment>;
