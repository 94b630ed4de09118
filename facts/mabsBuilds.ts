import table from "./mabsBuilds.json";
import type { Sourced } from "./sourced";

/** Product version of Microsoft Azure Backup Server. */
export type MabsVersionName = "V3" | "V4";

/** Release of SQL Server, as its year. */
export type SqlVersion = "2014" | "2016" | "2017" | "2019" | "2022";

/** A product version and what it runs on. */
export interface MabsVersion extends Sourced {
    readonly version: MabsVersionName;
    /** Windows Server releases of the server itself, Datacenter with desktop. */
    readonly windowsVersions: readonly ("2016" | "2019" | "2022")[];
    /** SQL Server that the setup brings along; it may hold no other database. */
    readonly bundledSql: SqlVersion;
    /** SQL Servers that may be used instead: local, named instance, Standard or Enterprise, 64-bit (Q01, Q02). */
    readonly ownSqlVersions: readonly SqlVersion[];
    /** Value of `ReportingInstanceName` in the answer file; null: the name of the SQL Server instance (U02). */
    readonly reportingInstanceName: "SSRS" | null;
    /** Registers over private endpoints of the vault (V17). */
    readonly privateEndpoints: boolean;
    /** Works with an immutable vault (V13). */
    readonly immutability: boolean;
}

/** One build of the product: first release or update rollup. */
export interface MabsBuild extends Sourced {
    readonly version: MabsVersionName;
    readonly name: string;
    /** Four numbers, such as `14.0.30.0`; null: not stated on any page that was read. */
    readonly build: string | null;
    /** Knowledge base article, such as `KB5024199`; null: not stated. */
    readonly kb: string | null;
    /** Withdrawn by the vendor: must not be installed, and not stay installed (M01). */
    readonly recalled: boolean;
    /** Build to take instead of a recalled one. */
    readonly replacedBy: string | null;
}

/** The least version of the MARS agent for one purpose. */
export interface MarsMinimum extends Sourced {
    readonly version: string;
    readonly constraints: readonly string[];
}

/** What asks for a certain version of the MARS agent. */
export type MarsPurpose =
    "securityFeatures" | "registration" | "immutability" | "vmwareItemRecovery" | "keyVaultPassphrase";

/** Sources: "Install and upgrade Azure Backup Server" (2026-01-21) for V4, its edition of 2021-04-15 for V3. */
const mabsVersions = table.versions as readonly MabsVersion[];

/** Sources: "What's new in Microsoft Azure Backup Server" (2023-11-23), "Release notes for Microsoft Azure Backup Server" (2024-07-30). */
export const mabsBuilds = table.builds as readonly MabsBuild[];

/** Least versions of the MARS agent; each row names its page. */
export const marsMinimums: Readonly<Record<MarsPurpose, MarsMinimum>> = table.marsMinimums;

/** The row of a product version; both versions have one. */
export function mabsVersion(version: MabsVersionName): MabsVersion {
    const found = mabsVersions.find((row) => row.version === version);
    if (found === undefined) {
        throw new Error(`mabsBuilds.json has no version "${version}"`);
    }
    return found;
}

/** The row of a build number; undefined for a build that the facts do not know. */
export function mabsBuild(build: string): MabsBuild | undefined {
    return mabsBuilds.find((row) => row.build !== null && compareBuilds(row.build, build) === 0);
}

/** Whether the vendor has withdrawn the build. */
export function isRecalled(build: string): boolean {
    return mabsBuild(build)?.recalled === true;
}

/** Whether the text is a build or agent version: two to four numbers with points between them. */
export function isBuild(text: string): boolean {
    return /^\d{1,9}(?:\.\d{1,9}){1,3}$/.test(text);
}

/**
 * Order of two versions of product or agent by their numbers, a missing number being 0: negative when the first is older, 0 when they are
 * the same. A text that is no version (`isBuild`) counts as older than every version.
 */
export function compareBuilds(a: string, b: string): number {
    const numbers = (build: string): readonly number[] => (isBuild(build) ? build.split(".").map(Number) : [-1]);
    const [left, right] = [numbers(a), numbers(b)];
    const differences = [0, 1, 2, 3].map((place) => (left[place] ?? 0) - (right[place] ?? 0));
    return Math.sign(differences.find((difference) => difference !== 0) ?? 0);
}
