import { ultraDiskEnabled } from "../../../../policies/rules/storage/ultraDiskEnabled";
import { beforeCreation, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const onMachine = "storageProfile.dataDisks[1].managedDisk.storageAccountType";
const enabled = "additionalCapabilities.ultraSSDEnabled";
const required = "required another type, since server does not allow Ultra disks";

describeRule(ultraDiskEnabled, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        {
            by: "an Ultra disk that is allowed",
            set: [
                [onMachine, "UltraSSD_LRS"],
                [enabled, true],
            ],
        },
    ],
    spoilt: [
        {
            by: "an Ultra disk of which the machine says nothing",
            set: [[onMachine, "UltraSSD_LRS"]],
            finds: [`server ${onMachine}: found "UltraSSD_LRS", ${required}`],
        },
        {
            by: "an Ultra disk that is not allowed",
            set: [
                [onMachine, "ultrassd_lrs"],
                [enabled, false],
            ],
            finds: [`server ${onMachine}: found "ultrassd_lrs", ${required}`],
        },
        {
            by: "an Ultra disk that is a resource of its own",
            of: "pool01",
            set: [["sku.name", "UltraSSD_LRS"]],
            finds: [`pool01 sku.name: found "UltraSSD_LRS", ${required}`],
        },
    ],
    unknown: [{ of: "server", path: onMachine }],
    wrongType: { path: onMachine, value: 2, finds: [`server ${onMachine}: found 2, required a text`] },
    notApplicable: [noServers([otherVm])],
});
