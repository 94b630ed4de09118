import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";

const option = "storageProfile.osDisk.diffDiskSettings.option";

export const osDiskPersistent = resourceRule({
    id: "storage-os-disk-persistent",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: ({ inputs }) =>
        inputs.text(option)?.toLowerCase() === "local"
            ? [inputs.finding(option, "nothing: a system disk that outlives a move to another host")]
            : [],
});
