import type { Environment } from "../../config/environment.generated";
import { minimumDotNetFramework, needsDotNetFramework, shippedDotNetFramework } from "../../facts/dotNetFramework";
import { catalogueBackupTime, freeCatalogueTime, metOnlineBackups } from "../catalogueBackup";
import { describeWindow } from "../schedule";
import { adviseServers, type Advice, type AdvisoryRule } from "./rule";

/** The name that the vendor gives the offline installer. */
const INSTALLER = "ndp48-x86-x64-allos-enu.exe";

/** What a server that backs up its catalogue during an online backup is told. */
function aboutCatalogueTime(environment: Environment, serverName: string): Omit<Advice, "subject"> | undefined {
    const [met] = metOnlineBackups(environment, serverName);
    if (met === undefined) return undefined;
    const message = [
        `DPMDB is backed up at ${catalogueBackupTime(environment, serverName)}, during the online backup from ${describeWindow(met)}:`,
        "the copy lacks what that backup adds, and both are slower.",
    ].join(" ");
    const free = freeCatalogueTime(environment, serverName);
    return free === undefined
        ? { message: `${message} No hour of the day is free.`, remedy: "onlineBackupWindowHours: 6 # or fewer" }
        : { message, remedy: `time: "${free}"` };
}

/** Advice about what the installation in the servers needs, and about what outlives them. */
export const installationAdvisories: readonly AdvisoryRule[] = [
    {
        id: "MABS-ADV-030",
        title: "Windows brings an older .NET Framework than the agent needs",
        source: "Install the MARS agent (2026-11-22)",
        constraints: ["W04"],
        advise: (environment) =>
            environment.package.dotNetFramework !== undefined
                ? []
                : adviseServers(environment, ({ image: { windowsVersion } }) =>
                      needsDotNetFramework(windowsVersion)
                          ? {
                                message: [
                                    `Windows Server ${windowsVersion} brings .NET Framework ${shippedDotNetFramework(windowsVersion).version};`,
                                    `the MARS agent needs ${minimumDotNetFramework.version}.`,
                                    "Unless the image or Windows Update has installed it by then, the installation waits for it.",
                                    "Mirror the offline installer and name it under `mabs:package`.",
                                ].join(" "),
                                remedy: `dotNetFramework: { file: ${INSTALLER}, sha256: <npx mabs package hash ${INSTALLER}> }`,
                            }
                          : undefined,
                  ),
    },
    {
        id: "MABS-ADV-031",
        title: "The catalogue is copied during an online backup",
        source: "Back up the MABS server (2020-09-24)",
        constraints: ["M07"],
        advise: (environment) => adviseServers(environment, (_, name) => aboutCatalogueTime(environment, name)),
    },
];
