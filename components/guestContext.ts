import { readGuestFiles } from "../config/guestFiles";
import { keptOnDisk } from "../config/textCache";
import type { ModelContext } from "../model/buildModel";
import { packing, packText } from "../model/packText";

/** What a model gets of the scripts that run in the VM: those of this project, packed once for each of their versions and kept on disk. */
export function guestContext(): Required<Omit<ModelContext, "stack">> {
    return { guestFiles: readGuestFiles(), packText: keptOnDisk(packText, { name: "guest", version: packing }) };
}
