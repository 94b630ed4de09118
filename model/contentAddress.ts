import { createHash } from "node:crypto";
import type { ContentAddressedBlob } from "./types/stores";

/** Digits of the hash that a blob name carries: 64 bits, enough to tell contents apart; the full hash travels with the blob. */
const NAME_DIGITS = 16;

/** SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
    return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A blob named after its content. `nameOf` puts the short hash into the name: `(hash) => "guest/" + hash + "/package.json"`. */
export function contentAddressed(text: string, nameOf: (shortHash: string) => string): ContentAddressedBlob {
    const hash = sha256(text);
    return { blobName: nameOf(hash.slice(0, NAME_DIGITS)), text, sha256: hash };
}
