/**
 * One resource as the engine would be told of it: the row of every plan, text or JSON.
 */
export interface PlannedResource {
    readonly urn: string;
    /** Pulumi token, such as `azure-native:network:Subnet`. */
    readonly type: string;
    /** Logical name. */
    readonly name: string;
    /** URN of the parent; of the stack for the top component. */
    readonly parent: string;
    /** False for a component, which exists in the state only. */
    readonly custom: boolean;
    /** What the provider would get. A secret is `"[secret]"`, a value known only after creation `"[unknown]"`. */
    readonly inputs: PlannedObject;
    readonly options: PlannedOptions;
}

export type PlannedValue = null | boolean | number | string | readonly PlannedValue[] | PlannedObject;
export interface PlannedObject {
    readonly [key: string]: PlannedValue;
}

/** Resource options; one that has its usual value is left out. */
export interface PlannedOptions {
    readonly protect?: true;
    readonly retainOnDelete?: true;
    readonly deleteBeforeReplace?: boolean;
    readonly deletedWith?: string;
    readonly dependsOn?: readonly string[];
    readonly ignoreChanges?: readonly string[];
    readonly replaceOnChanges?: readonly string[];
    readonly additionalSecretOutputs?: readonly string[];
    readonly customTimeouts?: { readonly create?: string; readonly update?: string; readonly delete?: string };
    readonly aliases?: readonly string[];
}

export const unknownMarker = "[unknown]";
export const secretMarker = "[secret]";
