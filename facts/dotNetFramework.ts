import table from "./dotNetFramework.json";
import type { WindowsVersion } from "./images";
import { compareBuilds } from "./mabsBuilds";
import type { Sourced } from "./sourced";

/** The .NET Framework that a release of Windows Server brings along. */
export interface ShippedDotNetFramework extends Sourced {
    readonly windowsVersion: WindowsVersion;
    readonly version: string;
}

/** Oldest .NET Framework on which the MARS agent runs (W04). */
export const minimumDotNetFramework: Sourced & { readonly version: string } = table.minimum;

const shipped = table.shipped as readonly ShippedDotNetFramework[];

/** What a fresh machine of that release has; every release has a row. */
export function shippedDotNetFramework(windowsVersion: WindowsVersion): ShippedDotNetFramework {
    const found = shipped.find((row) => row.windowsVersion === windowsVersion);
    if (found === undefined) throw new Error(`dotNetFramework.json has no row for Windows Server ${windowsVersion}`);
    return found;
}

/** Whether a fresh machine of that release needs a newer .NET Framework before the agent can be installed. */
export function needsDotNetFramework(windowsVersion: WindowsVersion): boolean {
    return compareBuilds(shippedDotNetFramework(windowsVersion).version, minimumDotNetFramework.version) < 0;
}
