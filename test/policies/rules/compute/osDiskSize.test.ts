import { osDiskSize } from "../../../../policies/rules/compute/osDiskSize";
import { describeMachineRule } from "../../support/machines";

const size = "storageProfile.osDisk.diskSizeGB";

describeMachineRule(osDiskSize, {
    alsoCompliant: [
        { by: "exactly the size of the image", set: [[size, 127]] },
        { by: "the size left to the image", set: [[size, undefined]] },
    ],
    spoilt: [{ by: "one GiB less", set: [[size, 126]], finds: [`${size}: found 126, required at least 127 GiB`] }],
    unknown: [{ path: size }],
    wrongType: { path: size, value: "128", finds: [`${size}: found "128", required a number`] },
});
