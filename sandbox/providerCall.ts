import type { Properties } from "./resourceBackend";

/** One request of the engine to a provider, as a test compares it. Values are in wire form, secrets as they arrived. */
export interface ProviderCall {
    readonly method: "check" | "diff" | "create" | "read" | "update" | "delete" | "invoke";
    /** True when nothing may be changed: the engine only wants to know what would be. */
    readonly preview: boolean;
    /** Empty for an invoke. */
    readonly urn: string;
    /** Token of the resource, or of the function for an invoke. */
    readonly type: string;
    /** Absent before the resource exists. */
    readonly id?: string;
    readonly inputs: Properties;
}
