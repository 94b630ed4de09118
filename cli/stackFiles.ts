import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { SourceArguments } from "./main";

/** A stack file and the name of its stack. */
export interface StackFile {
    readonly stack: string;
    readonly path: string;
}

const stackFileName = /^Pulumi\.(?<stack>[A-Za-z0-9._-]+)\.ya?ml$/;

/** The stack files that the arguments name; without arguments every one in the folder, by name. */
export function stackFiles({ stack, file }: SourceArguments, folder: string): readonly StackFile[] {
    const named = (stack ?? []).map((name) => fileOfStack(name, folder));
    const given = (file ?? []).map((path) => ({ stack: stackName(path), path }));
    if (named.length + given.length > 0) return eachOnce([...named, ...given]);
    return readdirSync(folder)
        .filter((name) => stackFileName.test(name))
        .sort()
        .map((name) => ({ stack: stackName(name), path: join(folder, name) }));
}

/** The name of a file where that of a stack belongs is a slip with one meaning. */
function fileOfStack(name: string, folder: string): StackFile {
    const stack = stackFileName.exec(name)?.groups?.["stack"];
    return stack === undefined
        ? { stack: name, path: join(folder, `Pulumi.${name}.yaml`) }
        : { stack, path: join(folder, name) };
}

/** `prod` for `Pulumi.prod.yaml`; the file's own name for a file named otherwise. */
function stackName(path: string): string {
    const name = basename(path);
    return stackFileName.exec(name)?.groups?.["stack"] ?? name.replace(/\.ya?ml$/, "");
}

/** A file that is named twice is read once. */
function eachOnce(files: readonly StackFile[]): readonly StackFile[] {
    return [...new Map(files.map((file) => [resolve(file.path), file])).values()];
}
