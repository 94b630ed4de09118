/** Workspace, collection, alerts. */
export interface MonitoringModel {
    readonly workspace:
        | { readonly kind: "new"; readonly name: string; readonly retentionDays: number }
        | { readonly kind: "existing"; readonly id: string };
    readonly diagnosticSettingName: string;
    /** Categories of the vault, resource-specific tables. */
    readonly vaultLogCategories: readonly string[];
    readonly dataCollectionRule: {
        readonly name: string;
        /** XPath queries of Windows event logs. */
        readonly eventQueries: readonly string[];
        readonly performanceCounters: readonly {
            readonly name: string;
            readonly specifiers: readonly string[];
            readonly samplingSeconds: number;
        }[];
    };
    readonly associationName: string;
    readonly actionGroup?:
        | {
              readonly kind: "new";
              readonly name: string;
              readonly shortName: string;
              readonly emailAddresses: readonly string[];
          }
        | { readonly kind: "existing"; readonly id: string };
    /** Sends the vault's own alerts to the action group. Absent without an action group. */
    readonly alertProcessingRuleName?: string;
    readonly queryAlerts: readonly QueryAlertModel[];
}

export interface QueryAlertModel {
    readonly key: string;
    readonly name: string;
    readonly displayName: string;
    readonly description: string;
    /** 0 critical … 4 verbose. */
    readonly severity: 0 | 1 | 2 | 3 | 4;
    readonly query: string;
    /** ISO 8601 durations. */
    readonly evaluationFrequency: string;
    readonly windowSize: string;
    readonly threshold: number;
    readonly operator: "GreaterThan" | "LessThan";
    readonly resourceIdColumn?: string;
}

/** Weekly patch window outside every backup window. */
export interface MaintenanceModel {
    readonly name: string;
    /** `yyyy-MM-dd HH:mm` of the first window. */
    readonly startDateTime: string;
    /** `HH:mm`. */
    readonly duration: string;
    readonly timeZone: string;
    /** `1Week Sunday`. */
    readonly recurEvery: string;
    readonly assignmentName: string;
}

export interface ProtectionModel {
    readonly protect: boolean;
    readonly retainOnDelete: boolean;
    readonly lock: boolean;
}
