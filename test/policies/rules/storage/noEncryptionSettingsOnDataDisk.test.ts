import { noEncryptionSettingsOnDataDisk } from "../../../../policies/rules/storage/noEncryptionSettingsOnDataDisk";
import { beforeCreation, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const enabled = "encryptionSettingsCollection.enabled";

describeRule(noEncryptionSettingsOnDataDisk, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "settings that are off", of: "pool01", set: [[enabled, false]] },
    ],
    spoilt: [
        {
            by: "settings that are on",
            of: "pool01",
            set: [[enabled, true]],
            finds: [`pool01 ${enabled}: found true, required false, or no encryptionSettingsCollection`],
        },
    ],
    unknown: [
        { of: "pool01", path: enabled },
        { of: "pool01", path: "encryptionSettingsCollection", answers: [enabled] },
    ],
    wrongType: {
        of: "pool01",
        path: enabled,
        value: "yes",
        finds: [`pool01 ${enabled}: found "yes", required true or false`],
    },
    notApplicable: [noServers([otherVm])],
});
