import { dataDisksProtected } from "../../../../policies/rules/protection/dataDisksProtected";
import { beforeCreation, disk, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unprotected } from "../../support/options";
import { noServers } from "../../support/servers";

const ids = "storageProfile.dataDisks";

describeRule(dataDisksProtected, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        {
            by: "an unprotected disk of nobody's server",
            change: (written) => [...written, { ...disk("web", 32), protect: false }],
        },
    ],
    spoilt: [
        {
            by: "a disk that Pulumi would delete",
            change: unprotected("pool01"),
            finds: ["pool01 found protect: false, required protect: true in its options"],
        },
        {
            by: "the same before anything exists",
            change: (written) => beforeCreation(unprotected("scratch")(written)),
            finds: ["scratch found protect: false, required protect: true in its options"],
        },
    ],
    unknown: [
        { of: "server", path: ids },
        { of: "server", path: `${ids}[1].managedDisk.id` },
    ],
    wrongType: { path: ids, value: 3, finds: [`server ${ids}: found 3, required a list`] },
    notApplicable: [noServers([otherVm])],
});
