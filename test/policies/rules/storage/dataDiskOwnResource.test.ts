import { dataDiskOwnResource } from "../../../../policies/rules/storage/dataDiskOwnResource";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

const option = "storageProfile.dataDisks[1].createOption";
const id = "storageProfile.dataDisks[1].managedDisk.id";
const required = 'required "Attach": the disk is a resource of its own';

describeRule(dataDiskOwnResource, {
    compliant: [machine],
    alsoCompliant: [
        { by: "another case", set: [[option, "attach"]] },
        { by: "an ID that is not known yet", set: [[id, unknown]] },
        {
            by: "an unmanaged disk, of which another rule speaks",
            set: [
                ["storageProfile.dataDisks[1].managedDisk", undefined],
                ["storageProfile.dataDisks[1].vhd", { uri: "https://stprod.blob.core.windows.net/vhds/data.vhd" }],
            ],
        },
    ],
    spoilt: [
        {
            by: "a disk that the machine makes",
            set: [[option, "Empty"]],
            finds: [`server ${option}: found "Empty", ${required}`],
        },
        {
            by: "a disk from the image",
            set: [[option, "FromImage"]],
            finds: [`server ${option}: found "FromImage", ${required}`],
        },
        {
            by: "an option that is left out",
            set: [[option, undefined]],
            finds: [`server ${option}: found nothing, ${required}`],
        },
        {
            by: "an attached disk without an ID",
            set: [[id, undefined]],
            finds: [`server ${id}: found nothing, required the ID of the disk that is attached`],
        },
    ],
    unknown: [{ path: option }, { path: "storageProfile.dataDisks" }],
    wrongType: { path: option, value: true, finds: [`server ${option}: found true, required a text`] },
    notApplicable: [otherMachine(otherVm)],
});
