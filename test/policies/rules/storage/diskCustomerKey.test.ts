import { diskCustomerKey } from "../../../../policies/rules/storage/diskCustomerKey";
import { beforeCreation, idOf, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const key = "encryption.diskEncryptionSetId";
const withKey = server.map((one) => ({
    ...one,
    inputs: {
        ...one.inputs,
        encryption: {
            type: "EncryptionAtRestWithCustomerKey",
            diskEncryptionSetId: idOf("Microsoft.Compute/diskEncryptionSets", "des-backup"),
        },
    },
}));

describeRule(diskCustomerKey, {
    compliant: withKey,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "a key that is not known yet", of: "pool01", set: [[key, unknown]] },
    ],
    spoilt: [
        {
            by: "a disk with the key of Azure",
            of: "pool01",
            set: [["encryption", { type: "EncryptionAtRestWithPlatformKey" }]],
            finds: [`pool01 ${key}: found nothing, required the ID of a disk encryption set`],
        },
        {
            by: "a disk of which nothing is said",
            of: "pool02",
            set: [["encryption", undefined]],
            finds: [`pool02 ${key}: found nothing, required the ID of a disk encryption set`],
        },
    ],
    unknown: [{ of: "server", path: "storageProfile.dataDisks" }],
    wrongType: {
        of: "server",
        path: "storageProfile.dataDisks",
        value: {},
        finds: ["server storageProfile.dataDisks: found an object, required a list"],
    },
    notApplicable: [noServers([otherVm])],
});
