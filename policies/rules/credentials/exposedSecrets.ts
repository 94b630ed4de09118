import { hiddenValue } from "../../../facts/armTypes/describe";
import { carriesCredential } from "../../core/credentialText";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs, UnknownUntilCreated } from "../../core/inputs";
import { isSecretName } from "../../core/secretByNature";

/**
 * Secrets in a value that everybody may read: named like a secret, looking like one, or made one by the program. What is found is never shown.
 *
 * @param required What should be there instead.
 */
export function exposedSecrets(part: Inputs, required: string, name = ""): readonly Finding[] {
    if (part.isSecret("")) return [exposed(part, required)];
    if (isSecretName(name) && isGiven(part)) return [exposed(part, required)];
    if (part.isUnknown("")) throw new UnknownUntilCreated([part.path]);
    const inside = part.parts();
    if (inside !== undefined) return findInEach(inside, (inner) => exposedSecrets(inner.inputs, required, inner.name));
    return carriesCredential(part.textIfAny("") ?? "") ? [exposed(part, required)] : [];
}

function exposed(part: Inputs, required: string): Finding {
    return part.finding("", required, { found: hiddenValue });
}

/** How the DSC extension says in its public settings which of its protected ones is meant. */
const reference = /^PrivateSettingsRef:/i;

/** Whether there is a value that may be a secret: no switch, and no word that says where the secret is. */
function isGiven(part: Inputs): boolean {
    if (part.isUnknown("")) return true;
    if (part.parts() !== undefined || typeof part.raw() === "boolean") return false;
    const text = part.textIfAny("");
    return text === undefined || (text !== "" && !reference.test(text));
}
