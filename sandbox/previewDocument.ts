/** What `pulumi preview --json` prints, as far as it is used here. Source: Pulumi CLI 3.255. */
export interface PreviewDocument {
    readonly steps?: readonly PreviewStep[];
    readonly changeSummary?: Readonly<Record<string, number>>;
    readonly diagnostics?: readonly { readonly message?: string; readonly severity?: string; readonly urn?: string }[];
}

/** What the engine would do with one resource. */
export interface PreviewStep {
    /** Such as `create`, `update`, `replace`, `create-replacement`, `delete`, `same`, `read`. */
    readonly op: string;
    readonly urn: string;
    /** Absent for a deletion. */
    readonly newState?: PreviewState;
    readonly oldState?: PreviewState;
    readonly detailedDiff?: Readonly<Record<string, { readonly kind: string; readonly inputDiff?: boolean }>> | null;
}

/** A resource in the engine's words; secrets are `"[secret]"`, unknown values the engine's sentinel. */
export interface PreviewState {
    readonly urn: string;
    readonly type: string;
    readonly custom: boolean;
    readonly parent?: string;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly outputs?: Readonly<Record<string, unknown>>;
}
