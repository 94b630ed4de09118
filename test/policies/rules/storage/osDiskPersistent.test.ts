import { osDiskPersistent } from "../../../../policies/rules/storage/osDiskPersistent";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { otherMachine } from "../../support/servers";

const option = "storageProfile.osDisk.diffDiskSettings.option";
const required = "required nothing: a system disk that outlives a move to another host";

describeRule(osDiskPersistent, {
    compliant: [machine],
    alsoCompliant: [{ by: "settings without an option", set: [["storageProfile.osDisk.diffDiskSettings", {}]] }],
    spoilt: [
        { by: "an ephemeral disk", set: [[option, "Local"]], finds: [`server ${option}: found "Local", ${required}`] },
        { by: "another case", set: [[option, "local"]], finds: [`server ${option}: found "local", ${required}`] },
    ],
    unknown: [{ path: option }, { path: "storageProfile.osDisk", answers: [option] }],
    wrongType: { path: option, value: true, finds: [`server ${option}: found true, required a text`] },
    notApplicable: [otherMachine(otherVm)],
});
