import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { ifReadable } from "../../config/unreadableParts";
import {
    compareBuilds,
    mabsBuild,
    mabsBuilds,
    mabsVersion,
    marsMinimums,
    type MarsPurpose,
} from "../../facts/mabsBuilds";
import { runChecks, type EnvironmentCheck } from "./runChecks";
import { checkEveryServer, serverPath, type ServerCheck } from "./serverSubject";

type InstallerPackage = Environment["package"];

/** Builds of the package in the file that can be read, with where they stand. */
function namedBuilds({
    package: installer,
}: Environment): readonly { readonly build: string; readonly path: string }[] {
    const rows = [
        ["mabs:package.build", () => installer.build],
        ["mabs:package.rollup.build", () => installer.rollup?.build],
    ] as const;
    return rows.flatMap(([path, read]) =>
        ifReadable(() => {
            const build = read();
            return build === undefined ? [] : [{ build, path }];
        }),
    );
}

const majorOf = (build: string): string => build.split(".")[0] ?? "";

/** First part of every build of a version: `13` for V3, `14` for V4. */
function majorOfVersion({ mabsVersion: version }: InstallerPackage): string | undefined {
    const known = mabsBuilds.find((row) => row.version === version && row.build !== null);
    return known?.build === null || known === undefined ? undefined : majorOf(known.build);
}

function checkRecalled(environment: Environment): readonly Problem[] {
    return namedBuilds(environment).flatMap(({ build, path }) => {
        const row = mabsBuild(build);
        return row?.recalled === true
            ? [
                  problemAt("MABS-CFG-512", path, {
                      expected:
                          row.replacedBy === null ? "a build that was not recalled" : `${row.replacedBy} or later`,
                      found: `${build}, which was recalled (${row.name})`,
                      ...(row.replacedBy === null
                          ? {}
                          : {
                                nearest: row.replacedBy,
                                hint: "download that build, and name its file, hash and build",
                            }),
                  }),
              ]
            : [];
    });
}

function checkVersion(environment: Environment): readonly Problem[] {
    const installer = environment.package;
    const major = majorOfVersion(installer);
    return namedBuilds(environment)
        .filter(({ build }) => major !== undefined && majorOf(build) !== major)
        .map(({ build, path }) =>
            problemAt("MABS-CFG-514", path, {
                expected: `a build of MABS ${installer.mabsVersion}: ${major}.x.x.x`,
                found: build,
                hint: "correct the build, or `mabs:package.mabsVersion`",
            }),
        );
}

/** The build that a rollup updates: the one in the file, or the first release of the version. */
function baseBuild({ build, mabsVersion: version }: InstallerPackage): string | undefined {
    return build ?? mabsBuilds.find((row) => row.version === version && row.name === "RTM")?.build ?? undefined;
}

function checkRollup({ package: installer }: Environment): readonly Problem[] {
    const { rollup } = installer;
    const base = baseBuild(installer);
    if (rollup === undefined || base === undefined || majorOf(rollup.build) !== majorOf(base)) {
        return [];
    }
    return compareBuilds(rollup.build, base) > 0
        ? []
        : [
              problemAt("MABS-CFG-515", "mabs:package.rollup.build", {
                  expected: `a build after ${base}, which it updates`,
                  found: rollup.build,
                  hint: "take the rollup away, or name the one that you downloaded",
              }),
          ];
}

const REASON: Readonly<Record<"registration" | "immutability", string>> = {
    registration: "the least that can register with a vault",
    immutability: "the least for a vault with immutability",
};

function checkMarsAgent({ package: installer, vault }: Environment): readonly Problem[] {
    const purpose: MarsPurpose & keyof typeof REASON =
        vault.existingId === undefined && vault.immutability !== "Disabled" ? "immutability" : "registration";
    const { version: least } = marsMinimums[purpose];
    return compareBuilds(installer.marsAgent.version, least) >= 0
        ? []
        : [
              problemAt("MABS-CFG-513", "mabs:package.marsAgent.version", {
                  expected: `${least} or later, ${REASON[purpose]}`,
                  found: installer.marsAgent.version,
                  hint: "download the current agent from https://aka.ms/azurebackup_agent and name its version and hash",
              }),
          ];
}

const checkSqlVersion: ServerCheck = (subject) => {
    const { sql } = subject.server;
    const { version, ownSqlVersions } = mabsVersion(subject.environment.package.mabsVersion);
    return sql.mode === "bundled" || ownSqlVersions.includes(sql.version)
        ? []
        : [
              problemAt("MABS-CFG-520", serverPath(subject, "sql", "version"), {
                  expected: `SQL Server ${ownSqlVersions.join(" or ")} for MABS ${version}`,
                  found: `SQL Server ${sql.version}`,
                  hint: "upgrade the instance, or write `sql: { mode: bundled }`",
              }),
          ];
};

/** Names of a named instance that setup accepts (Q04, Q07). */
const INSTANCE_NAME = /^[A-Za-z][A-Za-z0-9]{0,15}$/;

const checkSqlInstance: ServerCheck = (subject) => {
    const { sql } = subject.server;
    if (sql.mode === "bundled") {
        return [];
    }
    const { instanceName } = sql;
    return INSTANCE_NAME.test(instanceName) && instanceName.toUpperCase() !== "MSSQLSERVER"
        ? []
        : [
              problemAt("MABS-CFG-521", serverPath(subject, "sql", "instanceName"), {
                  expected: "a named instance: a letter, then up to 15 letters and digits, not MSSQLSERVER",
                  found: JSON.stringify(instanceName),
                  hint: "write `instanceName: MABS`, for example",
              }),
          ];
};

/** Builds of product, rollup and agent, and the SQL Server of every server. */
export const checkPackage: EnvironmentCheck = (environment) =>
    runChecks(environment, [
        checkRecalled,
        checkVersion,
        checkRollup,
        checkMarsAgent,
        (given) => checkEveryServer(given, [checkSqlVersion, checkSqlInstance]),
    ]);
