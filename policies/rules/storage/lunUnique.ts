import { findInEach } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { attachments } from "./dataDisks";

export const lunUnique = resourceRule({
    id: "storage-lun-unique",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check(machine) {
        const owners = new Map<number, string>();
        return findInEach(attachments(machine), (disk) => {
            const lun = disk.number("lun");
            if (lun === undefined) return [];
            const owner = owners.get(lun);
            owners.set(lun, owner ?? disk.path);
            return owner === undefined ? [] : [disk.finding("lun", `a LUN of its own: ${owner} has this one`)];
        });
    },
});
