import { diskPublicAccessOff } from "../../../../policies/rules/storage/diskPublicAccessOff";
import { beforeCreation, disk, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const access = "publicNetworkAccess";

describeRule(diskPublicAccessOff, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "another case", of: "pool01", set: [[access, "disabled"]] },
        {
            by: "an open disk of nobody's server",
            change: (written) => [...written, disk("web", 32, { publicNetworkAccess: "Enabled" })],
        },
    ],
    spoilt: [
        {
            by: "an open disk",
            of: "pool01",
            set: [[access, "Enabled"]],
            finds: [`pool01 ${access}: found "Enabled", required "Disabled"`],
        },
        {
            by: "nothing said, which leaves it open",
            of: "scratch",
            set: [[access, undefined]],
            finds: [`scratch ${access}: found nothing, required "Disabled"`],
        },
    ],
    unknown: [
        { of: "pool01", path: access },
        { of: "server", path: "storageProfile.dataDisks" },
    ],
    wrongType: {
        of: "pool01",
        path: access,
        value: false,
        finds: [`pool01 ${access}: found false, required a text`],
    },
    notApplicable: [noServers([otherVm])],
});
