/** Shortest pass phrase that Azure Backup takes, in characters (R01). */
export const SHORTEST_PASSPHRASE = 16;

const printableAscii = /^[\x20-\x7e]*$/;

/**
 * What an INI file, XML or cmd.exe may take for something else: setup gets the pass phrase in an answer file and hands it on. A reader that
 * cut it there would encrypt all backups with a pass phrase that nobody knows.
 */
const unsafeInAnswerFile = /[;#="'[\]<>&%^|!()`]|^ | $/;

/** What is wrong with a pass phrase. None of it tells a character of it. */
export type PassphraseFault = "short" | "notAscii" | "unsafe";

/** The rule of `Get-PassphraseFinding.ps1` in the guest, where it would be found hours later. */
export function passphraseFaults(text: string): readonly PassphraseFault[] {
    return [
        ...(text.length < SHORTEST_PASSPHRASE ? (["short"] as const) : []),
        ...(printableAscii.test(text) ? [] : (["notAscii"] as const)),
        ...(unsafeInAnswerFile.test(text) ? (["unsafe"] as const) : []),
    ];
}
