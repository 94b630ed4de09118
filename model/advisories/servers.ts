import type { Environment, Server } from "../../config/environment.generated";
import { compareBuilds, mabsBuilds, mabsVersion } from "../../facts/mabsBuilds";
import { retirement, windowsSupportEnd } from "../../facts/retirements";
import { replacementFor, vmSize, type VmSize } from "../../facts/vmSizes";
import { adviseServers, adviseWhen, type Advice, type AdvisoryRule } from "./rule";

/** Advice that depends on the facts about the size of a server. */
function aboutSize(
    advise: (size: VmSize, server: Server) => { readonly message: string; readonly remedy?: string } | undefined,
): AdvisoryRule["advise"] {
    return (environment) =>
        adviseServers(environment, (server) => {
            const size = vmSize(server.size);
            return size === undefined ? undefined : advise(size, server);
        });
}

const CURRENT_SIZE = "Standard_D4s_v5";

/** The line that changes a size. A machine that exists keeps its Gen1 image, which the new size still has to start. */
function otherSize(size: VmSize): { readonly remedy: string; readonly name: string } {
    const name = replacementFor(size)?.name ?? CURRENT_SIZE;
    return { name, remedy: `size: ${name}` };
}

const keepsOldImage = (size: VmSize, { image }: Server): string =>
    size.generations.includes(2) || image.sku !== undefined
        ? ""
        : " For a server that exists already, name its Gen1 image (`image.sku`) in the same change.";

const CLOSED = "new subscriptions cannot create it, and no more quota is approved";

/** Advice about machines, operating system, product and SQL Server. */
export const serverAdvisories: readonly AdvisoryRule[] = [
    {
        id: "MABS-ADV-001",
        title: "The size is of a series with a date of retirement",
        policyRules: ["lifecycle-size-lasts"],
        source: "VM size series retirements, capacity growth restrictions, and modernization guidance (2026-09-24)",
        constraints: ["P09"],
        advise: aboutSize((size, server) => {
            if (size.retirementDate === null) {
                return undefined;
            }
            const { name, remedy } = otherSize(size);
            return {
                message:
                    `${size.name} retires on ${size.retirementDate}, when remaining machines are switched off` +
                    `${size.closedToNewSubscriptions ? `; ${CLOSED}` : ""}. ${name} is current.${keepsOldImage(size, server)}`,
                remedy,
            };
        }),
    },
    {
        id: "MABS-ADV-002",
        title: "The size is closed to new subscriptions",
        source: "VM size series retirements, capacity growth restrictions, and modernization guidance (2026-09-24)",
        constraints: ["P09"],
        advise: aboutSize((size) => {
            const { name, remedy } = otherSize(size);
            return size.closedToNewSubscriptions && size.retirementDate === null
                ? { message: `${size.name} is closing: ${CLOSED}. ${name} is current.`, remedy }
                : undefined;
        }),
    },
    {
        id: "MABS-ADV-003",
        title: "The size lives on CPU credits",
        source: "Bsv2-series sizes (2026-03-10)",
        constraints: [],
        advise: aboutSize((size) =>
            size.burstable
                ? {
                      message: `${size.name} lives on CPU credits; a night of backups uses them up and then runs at a fraction of the speed.`,
                      remedy: `size: ${CURRENT_SIZE}`,
                  }
                : undefined,
        ),
    },
    {
        id: "MABS-ADV-004",
        title: "The size has no nested virtualization",
        policyRules: ["compute-nested-virtualization"],
        source: "Install Microsoft Azure Backup Server in unattended mode (2025-07), which enables Hyper-V; the need for nested virtualization is inferred",
        constraints: ["W06"],
        advise: (environment) =>
            environment.package.mabsVersion !== "V4"
                ? []
                : aboutSize((size) =>
                      size.nestedVirtualization === false && size.retirementDate === null
                          ? {
                                message: `${size.name} has no nested virtualization, which the Hyper-V feature that the setup of V4 asks for may need.`,
                                remedy: `size: ${CURRENT_SIZE}`,
                            }
                          : undefined,
                  )(environment),
    },
    {
        id: "MABS-ADV-005",
        title: "Whether the size can encrypt at its host is not published",
        source: "Encryption at host: supported sizes (2020-07-08)",
        constraints: [],
        advise: aboutSize((size, server) =>
            server.encryptionAtHost && size.encryptionAtHost === null
                ? {
                      message: `Whether ${size.name} can encrypt at its host is not published; \`az vm list-skus --size ${size.name}\` tells for a subscription.`,
                  }
                : undefined,
        ),
    },
    {
        id: "MABS-ADV-006",
        title: "A newer Windows Server is supported longer",
        policyRules: ["lifecycle-windows-supported"],
        source: "Microsoft lifecycle data for Windows Server (2026-03)",
        constraints: ["M11"],
        advise: (environment: Environment): readonly Advice[] => {
            const { version, windowsVersions } = mabsVersion(environment.package.mabsVersion);
            const newest = [...windowsVersions].sort().at(-1);
            return adviseServers(environment, ({ image: { windowsVersion } }) => {
                const end = windowsSupportEnd(windowsVersion);
                return newest === undefined || end === undefined || windowsVersion >= newest
                    ? undefined
                    : {
                          message: `Support of Windows Server ${windowsVersion} ends on ${end}; MABS ${version} runs on ${newest} as well, and a backup server is never upgraded easily.`,
                          remedy: `image: { windowsVersion: "${newest}" }`,
                      };
            });
        },
    },
    {
        id: "MABS-ADV-007",
        title: "MABS V3 lacks what V4 has",
        source: "What's new in Microsoft Azure Backup Server (2023-11-23)",
        constraints: ["V13", "V17"],
        advise: ({ package: { mabsVersion: version } }) =>
            adviseWhen(version === "V3", {
                subject: "mabs:package.mabsVersion",
                message: "MABS V3 knows neither private endpoints nor immutability nor Windows Server 2022; V4 does.",
                remedy: "mabsVersion: V4",
            }),
    },
    {
        id: "MABS-ADV-008",
        title: "A newer build of the product is known",
        source: "Release notes for Microsoft Azure Backup Server (2024-07-30)",
        constraints: ["M01"],
        advise: ({ package: installer }: Environment): readonly Advice[] => {
            const known = mabsBuilds.filter(({ version, recalled }) => version === installer.mabsVersion && !recalled);
            const builds = known.flatMap(({ build }) => (build === null ? [] : [build])).sort(compareBuilds);
            const newest = builds.at(-1);
            const installed = installer.rollup?.build ?? installer.build ?? builds[0];
            return newest === undefined || installed === undefined || compareBuilds(installed, newest) >= 0
                ? []
                : [
                      {
                          subject: "mabs:package.rollup",
                          message: `Build ${installed} is older than ${newest} (${known.find(({ build }) => build === newest)?.name ?? "update"}), the newest that is known here.`,
                          remedy: `rollup: { file: <file>, sha256: <sha-256>, build: ${newest} }`,
                      },
                  ];
        },
    },
    {
        id: "MABS-ADV-009",
        title: "A newer SQL Server is supported longer",
        source: "Microsoft lifecycle data for SQL Server (2026-03)",
        constraints: ["M11", "Q01"],
        advise: (environment: Environment): readonly Advice[] => {
            const { ownSqlVersions } = mabsVersion(environment.package.mabsVersion);
            const newest = [...ownSqlVersions].sort().at(-1);
            return adviseServers(environment, ({ sql }) => {
                if (sql.mode === "bundled" || newest === undefined || sql.version >= newest) {
                    return undefined;
                }
                const end = retirement(`sql-server-${sql.version}`)?.endDate;
                return {
                    message: `SQL Server ${sql.version}${end === undefined ? "" : `, supported until ${end},`} is older than ${newest}, which works as well.`,
                    remedy: `version: "${newest}"`,
                };
            });
        },
    },
];
