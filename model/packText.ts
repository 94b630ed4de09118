import { deflateSync } from "fflate";
import { version } from "fflate/package.json";

/** A text as it travels to the VM: shorter, and the same everywhere. */
export type PackText = (text: string) => string;

/** What decides, beside the text, which bytes `packText` makes. */
export const packing = `fflate-${version}-9`;

/**
 * The DEFLATE stream of a text's UTF-8 bytes, in base64. Not by node:zlib, whose result depends on its version and on the processor: the hash of it
 * decides whether every server stages again.
 */
export const packText: PackText = (text) =>
    Buffer.from(deflateSync(Buffer.from(text, "utf8"), { level: 9 })).toString("base64");
