import type { validate } from "./validateConfig.generated";

/** Loads the validator of policy configurations. */
export declare const configValidator: () => typeof validate;
