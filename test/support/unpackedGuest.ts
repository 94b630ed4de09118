import { inflateRawSync } from "node:zlib";
import type { ContentAddressedBlob } from "../../model/types/stores";

type Files = Readonly<Record<string, string>>;

/** Every file of a guest package as it will lie in the VM, unpacked by another reader of the format: zlib. */
export function unpackedGuest({ text }: Pick<ContentAddressedBlob, "text">): Files {
    const { "package.txt": packed = "", ...plain } = (JSON.parse(text) as { files: Files }).files;
    const { files } = JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString("utf8")) as { files: Files };
    return { ...plain, ...files };
}
