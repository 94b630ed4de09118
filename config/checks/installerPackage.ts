import { configPath } from "../configPath";
import type { PartialEnvironment } from "../partialEnvironment";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { Check } from "./check";
import { entriesOf } from "./check";

interface PackageFile {
    readonly name: string;
    readonly sha256: string | undefined;
    /** Where the name stands. */
    readonly namePath: string;
    /** Where the hash stands. */
    readonly hashPath: string;
}

/** The set of installer files is complete, and every hash is a hash of its own. */
export const checkInstallerPackage: Check = (environment, { written }) => {
    const files = packageFiles(environment);
    return [
        ...fileSet(environment, written),
        ...wrongEndings(environment),
        ...placeholders(files),
        ...repeatedHashes(files),
        ...repeatedNames(files),
    ];
};

/** Files that come beside the installer, each under its own key. */
const singleFiles = ["marsAgent", "rollup", "dotNetFramework", "azModules"] as const;

function packageFiles({ package: installer }: PartialEnvironment): readonly PackageFile[] {
    const listed = entriesOf(installer?.files).map(([name, sha256]) => {
        const path = configPath("mabs:package", "files", name);
        return { name, sha256, namePath: path, hashPath: path };
    });
    const single = singleFiles.flatMap((key) => {
        const file = installer?.[key];
        const path = `mabs:package.${key}`;
        return file?.file === undefined
            ? []
            : [{ name: file.file, sha256: file.sha256, namePath: `${path}.file`, hashPath: `${path}.sha256` }];
    });
    return [...listed, ...single];
}

function fileSet({ package: installer }: PartialEnvironment, written: (path: string) => boolean): readonly Problem[] {
    if (installer?.files === undefined || !written("mabs:package.files")) return [];
    const names = Object.keys(installer.files);
    const programs = names.filter((name) => /\.exe$/i.test(name));
    const strangers = names.filter((name) => !/\.(?:exe|bin)$/i.test(name));
    const path = "mabs:package.files";
    return [
        ...strangers.map((name) =>
            problemAt("MABS-CFG-511", configPath("mabs:package", "files", name), {
                expected: "one .exe and its .bin parts",
                found: JSON.stringify(name),
                hint: `other files have their own keys, ${singleFiles.join(", ")}`,
            }),
        ),
        ...(names.length > 0 && programs.length !== 1
            ? [
                  problemAt("MABS-CFG-511", path, {
                      expected: "exactly one .exe",
                      found: programs.length === 0 ? "none" : programs.join(", "),
                      hint: "list the .exe that you downloaded and the .bin parts beside it",
                  }),
              ]
            : []),
    ];
}

/** How the server uses a file: it starts the one and unpacks the other. */
const endings = { dotNetFramework: ".exe", azModules: ".zip" } as const;

function wrongEndings({ package: installer }: PartialEnvironment): readonly Problem[] {
    return (["dotNetFramework", "azModules"] as const).flatMap((key) => {
        const file = installer?.[key]?.file;
        const ending = endings[key];
        return file === undefined || file.toLowerCase().endsWith(ending)
            ? []
            : [
                  problemAt("MABS-CFG-519", `mabs:package.${key}.file`, {
                      expected: `a name that ends in ${ending}`,
                      found: JSON.stringify(file),
                  }),
              ];
    });
}

/** 64 times the same digit, or a short pattern again and again: nobody's hash. */
const placeholder = /^(?<pattern>[0-9a-f]{1,16}?)\k<pattern>+$/i;

function placeholders(files: readonly PackageFile[]): readonly Problem[] {
    return files
        .filter(({ sha256 }) => sha256 !== undefined && placeholder.test(sha256))
        .map(({ name, hashPath }) =>
            problemAt("MABS-CFG-509", hashPath, {
                expected: `the SHA-256 of ${name}`,
                found: "a placeholder",
                hint: `npx mabs package hash ${name}`,
            }),
        );
}

function repeatedHashes(files: readonly PackageFile[]): readonly Problem[] {
    const hashed = files.filter(({ sha256 }) => sha256 !== undefined && !placeholder.test(sha256));
    return hashed.flatMap(({ name, sha256, hashPath }, index) => {
        const first = hashed.slice(0, index).find((other) => other.sha256?.toLowerCase() === sha256?.toLowerCase());
        if (first === undefined) return [];
        return [
            problemAt("MABS-CFG-510", hashPath, {
                expected: `the SHA-256 of ${name}`,
                found: `that of ${first.name}`,
                hint: `npx mabs package hash ${first.name} ${name}`,
            }),
        ];
    });
}

function repeatedNames(files: readonly PackageFile[]): readonly Problem[] {
    return files.flatMap(({ name, namePath }, index) => {
        const first = files.slice(0, index).find((other) => other.name.toLowerCase() === name.toLowerCase());
        if (first === undefined) return [];
        return [
            problemAt("MABS-CFG-519", namePath, {
                expected: "a name that no other file of the package has",
                found: JSON.stringify(name),
            }),
        ];
    });
}
