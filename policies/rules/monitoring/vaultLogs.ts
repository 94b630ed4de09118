import { vaultLogCategories } from "../../../facts/diagnostics";
import type { Inputs } from "../../core/inputs";
import type { Resource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import { isVaultId } from "../vaults";

/** Group of categories that holds every one of them. */
const everything = "allLogs";

/** Whether a diagnostic setting sends a category of the backup logs. @throws UnknownUntilCreated */
export function sends({ inputs }: Resource, category: string): boolean {
    return someKnown(
        inputs.items("logs"),
        (log) => (log.flag("enabled") ?? false) && (names(log, category) || holdsAll(log)),
    );
}

/** Whether a diagnostic setting sends backup logs: a category of theirs, which only vaults have, or every log of a vault. @throws UnknownUntilCreated */
export function sendsBackupLogs({ inputs }: Resource): boolean {
    return someKnown(
        inputs.items("logs"),
        (log) =>
            (log.flag("enabled") ?? false) &&
            (vaultLogCategories.some((category) => names(log, category)) ||
                (holdsAll(log) && isVaultId(inputs.text("resourceUri")))),
    );
}

function names(log: Inputs, category: string): boolean {
    return sameText(log.text("category"), category);
}

function holdsAll(log: Inputs): boolean {
    return sameText(log.text("categoryGroup"), everything);
}
