/**
 * What a server tells about its installation: `status/<server>/status.json`, written by `New-StatusDocument` of the guest after every
 * step. `guestStatus.schema.json` says the same; tests hold the documents of the real guest against it. It never holds a secret.
 *
 * A property may be added within `schemaVersion` 1. A changed meaning needs another version.
 */
export interface GuestStatus {
    readonly schemaVersion: 1;
    /** Windows computer name. */
    readonly server: string;
    /** Tag of the extension: which package and settings this is about. */
    readonly stagingId: string;
    /** SHA-256 of settings.json. */
    readonly settingsHash: string;
    /** The phase the server is in: `Staging` before the first, `Done` after the last. */
    readonly phase: string;
    readonly state: GuestState;
    /** One sentence for a person. */
    readonly message: string;
    /** Why the server waits or stopped; null in every other state. */
    readonly failure: GuestFailure | null;
    /** When the first staging of this machine began, UTC. */
    readonly startedAt: string;
    readonly updatedAt: string;
    /** All phases, in their order. */
    readonly phases: readonly GuestPhase[];
    /** What the proofs of the phases found, by name, such as the build that is installed. */
    readonly facts: Readonly<Record<string, unknown>>;
    /** Latest result of the health probe; null before its first run. */
    readonly health: GuestHealth | null;
    /** The latest lines of the log, at most 30, without secrets. */
    readonly logLines: readonly string[];
}

/**
 * `waiting`: a phase failed, and the scheduled task tries it again every 15 minutes. `failed`: nothing more happens until somebody resumes
 * the run or stages anew.
 */
export type GuestState = "running" | "restarting" | "waiting" | "failed" | "succeeded";

/** What the run does after an error: try again at once, let the scheduled task try again, wait for somebody; `advice` stops nothing. */
export type AfterError = "again" | "later" | "stop" | "advice";

/** An error of a phase, with everything that the message table has about it. */
export interface GuestFailure {
    /** Such as `MABS-DSK-003`; `docs/reference/guest-errors.md` has them all. */
    readonly id: string;
    readonly message: string;
    readonly cause: string;
    readonly remedy: string;
    readonly after: AfterError;
    /** What a check found that reports all it finds at once. */
    readonly findings: readonly GuestFinding[];
}

/** One finding of a check. */
export interface GuestFinding {
    readonly id: string;
    readonly message: string;
    readonly remedy: string;
    /** Rows of the constraint ledger. */
    readonly constraints: readonly string[];
    readonly after: AfterError;
}

/** How one phase stands. */
export interface GuestPhase {
    readonly name: string;
    readonly title: string;
    readonly outcome: "pending" | "running" | "restarting" | "succeeded" | "failed";
    /** Tries in the latest run. */
    readonly attempts: number;
    /** Restarts of Windows for the present settings. */
    readonly restarts: number;
    readonly startedAt: string | null;
    readonly finishedAt: string | null;
}

/** What the health probe found. */
export interface GuestHealth {
    readonly schemaVersion: 1;
    readonly checkedAt: string;
    readonly state: "healthy" | "degraded" | "failed";
    /** Last contact with the vault; null when there was none yet. */
    readonly lastVaultContact: string | null;
    /** Null where it could not be read. */
    readonly poolFreePercent: number | null;
    /** Null where it could not be read. */
    readonly scratchFreePercent: number | null;
    /** Ids of the checks that are not ok; those that failed come first. */
    readonly failedChecks: readonly string[];
    readonly checks: readonly GuestHealthCheck[];
}

/** One check of the health probe; ids are stable. */
export interface GuestHealthCheck {
    readonly id: string;
    /** `degraded`: works, and somebody has to look. */
    readonly state: "ok" | "degraded" | "failed";
    readonly detail: string;
}
