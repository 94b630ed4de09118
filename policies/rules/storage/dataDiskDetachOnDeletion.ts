import { findInEach } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { attachments } from "./dataDisks";

/** Azure detaches a data disk of which nothing is said. */
export const dataDiskDetachOnDeletion = resourceRule({
    id: "storage-data-disk-detach-on-deletion",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: (machine) =>
        findInEach(attachments(machine), (disk) =>
            disk.text("deleteOption")?.toLowerCase() === "delete"
                ? [disk.finding("deleteOption", '"Detach", or nothing')]
                : [],
        ),
});
