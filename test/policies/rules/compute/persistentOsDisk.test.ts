import { persistentOsDisk } from "../../../../policies/rules/compute/persistentOsDisk";
import { describeMachineRule } from "../../support/machines";

const option = "storageProfile.osDisk.diffDiskSettings.option";

describeMachineRule(persistentOsDisk, {
    alsoCompliant: [{ by: "settings without an option", set: [["storageProfile.osDisk.diffDiskSettings", {}]] }],
    spoilt: [
        {
            by: "an ephemeral disk",
            set: [[option, "Local"]],
            finds: [`${option}: found "Local", required no diffDiskSettings: an OS disk that outlives a deallocation`],
        },
    ],
    unknown: [{ path: option }],
    wrongType: { path: option, value: true, finds: [`${option}: found true, required a text`] },
});
