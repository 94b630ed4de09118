/**
 * Text as a PowerShell literal that stands for exactly itself: in single quotes nothing is expanded, and only the quote is doubled.
 * PowerShell takes four typographic quotes for the same as the plain one.
 *
 * Source: about_Quoting_Rules, Windows PowerShell 5.1, read 2026-11.
 */
export function powerShellLiteral(text: string): string {
    return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

/**
 * A script without what only a reader needs: the help block at its head, comments on lines of their own, indentation, empty lines.
 * Not for scripts with here-strings or literals over several lines.
 */
export function compactScript(script: string): string {
    return script
        .replace(/^\s*<#[\s\S]*?#>/, "")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .join("\n");
}

/** Argument of `-EncodedCommand`: base64 of UTF-16LE. No shell can misread it. Source: about_PowerShell_exe, read 2026-11. */
export function encodedCommand(script: string): string {
    return Buffer.from(script, "utf16le").toString("base64");
}
