import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Folder that holds `pulumi` and its Node.js language host, for machines that do not have them on PATH. */
const engineFolderVariable = "MABS_ENGINE_DIR";

export const engineRemedy =
    "install the Pulumi CLI (https://www.pulumi.com/docs/install/) so that `pulumi` is on PATH, " +
    `or name its folder in ${engineFolderVariable}`;

const fileName = process.platform === "win32" ? "pulumi.exe" : "pulumi";

/**
 * Path of the Pulumi CLI: the first `pulumi` on PATH, else the one in `MABS_ENGINE_DIR`, else undefined.
 *
 * @param isExecutable for tests; asks the file system by default.
 */
export function findEngine(
    environment: Readonly<Record<string, string | undefined>>,
    isExecutable: (path: string) => boolean = executable,
): string | undefined {
    return [...(environment["PATH"] ?? "").split(delimiter), environment[engineFolderVariable] ?? ""]
        .filter((folder) => folder !== "")
        .map((folder) => join(folder, fileName))
        .find(isExecutable);
}

function executable(path: string): boolean {
    try {
        accessSync(path, constants.X_OK);
        // A folder, such as the sources of the CLI, may be entered, which is the same permission.
        return statSync(path).isFile();
    } catch {
        return false;
    }
}
