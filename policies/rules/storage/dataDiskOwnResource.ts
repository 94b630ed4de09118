import { findInEach } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { attachments } from "./dataDisks";

export const dataDiskOwnResource = resourceRule({
    id: "storage-data-disk-own-resource",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: (machine) =>
        findInEach(attachments(machine), (disk) => {
            if (disk.text("createOption")?.toLowerCase() !== "attach")
                return [disk.finding("createOption", '"Attach": the disk is a resource of its own')];
            return disk.has("managedDisk.id") || disk.has("vhd")
                ? []
                : [disk.finding("managedDisk.id", "the ID of the disk that is attached")];
        }),
});
