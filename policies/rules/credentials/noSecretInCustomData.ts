import { hiddenValue } from "../../../facts/armTypes/describe";
import { carriesCredential } from "../../core/credentialText";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";

const paths = ["osProfile.customData", "userData"] as const;

export const noSecretInCustomData = resourceRule({
    id: "credentials-no-secret-in-custom-data",
    types: [type.virtualMachine],
    check: ({ inputs }) =>
        findInEach(paths, (path): readonly Finding[] => {
            const text = inputs.text(path) ?? "";
            return [text, decoded(text)].some(carriesCredential)
                ? [inputs.finding(path, "no secret", { found: hiddenValue })]
                : [];
        }),
});

/** Azure takes both in base64; scripts for PowerShell may be UTF-16 inside. */
function decoded(text: string): string {
    const bytes = Buffer.from(text, "base64");
    return bytes.includes(0) ? bytes.toString("utf16le") : bytes.toString("utf8");
}
