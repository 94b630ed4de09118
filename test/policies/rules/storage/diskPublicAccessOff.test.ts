import { diskPublicAccessOff } from "../../../../policies/rules/storage/diskPublicAccessOff";
import { beforeCreation, disk, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { changed } from "../../support/programs";
import { noServers } from "../../support/servers";

const access = "publicNetworkAccess";
const policy = "networkAccessPolicy";

describeRule(diskPublicAccessOff, {
    compliant: server.map((one) => ({ ...one, inputs: changed(one.inputs, policy, undefined) })),
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "another case", of: "pool01", set: [[access, "disabled"]] },
        {
            by: "a disk that nobody can export, and nothing said of the Internet",
            of: "pool01",
            set: [
                [access, undefined],
                [policy, "denyall"],
            ],
        },
        {
            by: "a disk that is exported through private endpoints only",
            of: "pool01",
            set: [
                [access, "Enabled"],
                [policy, "AllowPrivate"],
            ],
        },
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
            by: "an open disk that may be exported to any network",
            of: "pool01",
            set: [
                [access, undefined],
                [policy, "AllowAll"],
            ],
            finds: [`pool01 ${access}: found nothing, required "Disabled"`],
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
