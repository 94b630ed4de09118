/**
 * Values in wire form: plain JSON, with the engine's sentinel for what is not known yet and its envelopes around
 * secrets and assets. See `plan/wireValue.ts`.
 */
export type Properties = Readonly<Record<string, unknown>>;

/** Which resource a request is about. */
export interface ResourceIdentity {
    readonly urn: string;
    /** Pulumi token, such as `azure-native:network:Subnet`. */
    readonly type: string;
    /** Logical name. */
    readonly name: string;
}

/** One place where old and new inputs of a resource differ. */
export interface PropertyChange {
    /** In the engine's notation, such as `ipConfigurations[0].subnet.id`. */
    readonly path: string;
    readonly kind: "add" | "delete" | "update";
    /** The resource cannot take this change in place. */
    readonly replaces: boolean;
}

export interface CreatedState {
    readonly id: string;
    readonly outputs: Properties;
}

/**
 * What stands behind a provider: everything it knows, and nothing of gRPC. The engine keeps the state and hands it in.
 *
 * A backend refuses by throwing an `Error`; its message is what the engine shows for the resource.
 */
export interface ResourceBackend {
    /** Name of the Pulumi package, such as `azure-native`. */
    readonly packageName: string;
    readonly version: string;
    /** True: secret inputs arrive in their envelope. False: they arrive bare, and the engine marks the outputs again. */
    readonly acceptSecrets: boolean;
    /** True: `deleteBeforeReplace` unless the program says otherwise. */
    readonly deleteBeforeReplace: boolean;

    /** Takes the settings of the provider, such as `subscriptionId`. */
    configure(settings: Readonly<Record<string, string>>): void;
    diff(resource: ResourceIdentity, oldInputs: Properties, newInputs: Properties): readonly PropertyChange[];
    /** Outputs that a preview may rely on; the others are left out or carry the unknown sentinel. */
    previewCreate(resource: ResourceIdentity, inputs: Properties): Properties;
    create(resource: ResourceIdentity, inputs: Properties): Promise<CreatedState>;
    /** The resource as it is now, or undefined when it is gone. `known` is absent for a resource of another owner. */
    read(resource: ResourceIdentity, id: string, known?: KnownState): Promise<KnownState | undefined>;
    previewUpdate(resource: ResourceIdentity, id: string, inputs: Properties, outputs: Properties): Properties;
    update(resource: ResourceIdentity, id: string, inputs: Properties, outputs: Properties): Promise<Properties>;
    delete(resource: ResourceIdentity, id: string, outputs: Properties): Promise<void>;
}

export interface KnownState {
    readonly inputs: Properties;
    readonly outputs: Properties;
}
