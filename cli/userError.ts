/** Something that the person at the command line can put right: one line, no stack, exit code 2. */
export class UserError extends Error {
    override readonly name = "UserError";
}

/** What people say for the codes that a wrong path leads to. Source: Node.js, `os.constants.errno`. */
const reasons: Readonly<Record<string, string>> = {
    ENOENT: "no such file or folder",
    EISDIR: "a folder, not a file",
    ENOTDIR: "a part of the path is a file",
    EACCES: "not allowed here",
    EPERM: "not allowed here",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
};

/** The reason why a file could not be read or written, in a few words. */
export function reasonOf(error: unknown): string {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
