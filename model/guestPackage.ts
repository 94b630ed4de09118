import { canonicalJson } from "./canonicalJson";
import { contentAddressed } from "./contentAddress";
import guestSettingsSchema from "./guestSettings.schema.json";
import { type PackText, packText } from "./packText";
import type { ContentAddressedBlob } from "./types/stores";

/** Where the schema of the settings lies inside the package: both sides check the document against the same text. */
export const SCHEMA_PATH = "guestSettings.schema.json";

/** The script that the bootstrap starts. It travels as it is, and unpacks all others. */
const ENTRY_PATH = "Start-Staging.ps1";

/** Where the other files lie inside the package: `{ "files": { "<relative path>": "<text>" } }`, deflated, in base64. */
const PACKED_PATH = "package.txt";

/**
 * Longest list of files, in UTF-16 code units. `ConvertFrom-Json` of Windows PowerShell 5.1 stands on JavaScriptSerializer, whose limit is
 * 2,097,152 by default. Source: .NET API reference, JavaScriptSerializer.MaxJsonLength, read 2026-11.
 */
const MAX_LENGTH = 2_000_000;

/** Forward slashes, plain names: nothing that leaves the folder, and nothing that Windows reads in another way. */
const relativePath = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/;

/**
 * All scripts of the guest as one text blob, `{ "files": { "<relative path>": "<text>" } }`, named after its hash: a changed script is
 * another blob, and the extension that names it runs again. The blob stands in the state of every stack and goes through the engine at every
 * preview, so all files but the entry are packed (decision 11); in the VM they are what they are here, comments included.
 *
 * The files are those of `guest/`; the schema of the settings document is added. Frozen files are put together once per process: several
 * hundred thousand characters, and the same for every environment.
 *
 * @throws Error for a path that Windows could not take, or that could leave the folder; for paths that differ only in case; and for a
 * package too long for Windows PowerShell. All are mistakes in `guest/`, not in a configuration.
 */
export function guestPackage(files: Readonly<Record<string, string>>, pack: PackText = packText): ContentAddressedBlob {
    if (!Object.isFrozen(files)) return packageOf(files, pack);
    const made = packages.get(files) ?? packageOf(files, pack);
    packages.set(files, made);
    return made;
}

const packages = new WeakMap<Readonly<Record<string, string>>, ContentAddressedBlob>();

function packageOf(files: Readonly<Record<string, string>>, pack: PackText): ContentAddressedBlob {
    const content: Readonly<Record<string, string>> = { ...files, [SCHEMA_PATH]: canonicalJson(guestSettingsSchema) };
    const paths = Object.keys(content);
    const refused = paths.filter((path) => !relativePath.test(path));
    if (refused.length > 0) throw new Error(`Not a path of a guest file: ${refused.map(quoted).join(", ")}.`);
    if (PACKED_PATH in files) throw new Error(`${PACKED_PATH} is where the packed files lie.`);
    if (SCHEMA_PATH in files) throw new Error(`${SCHEMA_PATH} comes from the model, not from the guest files.`);
    const folded = new Set(paths.map((path) => path.toLowerCase()));
    if (folded.size < paths.length) throw new Error("Paths of guest files must differ in more than case.");

    const { [ENTRY_PATH]: entry, ...others } = content;
    const list = canonicalJson({ files: others });
    if (list.length > MAX_LENGTH) {
        throw new Error(`The guest package has ${list.length} characters; Windows PowerShell reads ${MAX_LENGTH}.`);
    }
    const travelling = { ...(entry === undefined ? {} : { [ENTRY_PATH]: entry }), [PACKED_PATH]: pack(list) };
    return contentAddressed(canonicalJson({ files: travelling }), (hash) => `guest/${hash}/package.json`);
}

const quoted = (text: string): string => JSON.stringify(text);
