import { poolCapacityFloor } from "../../../../policies/rules/storage/poolCapacityFloor";
import { beforeCreation, machine, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { changed } from "../../support/programs";
import { noServers } from "../../support/servers";

const disks = "storageProfile.dataDisks";
const tag = "tags.mabs-protected-gib";
const days = "tags.mabs-local-retention-days";
const protecting = (gib: string): readonly Written[] =>
    server.map((one) => (one.name === "server" ? { ...one, inputs: changed(one.inputs, tag, gib) } : one));
const silent =
    "no backup server of this program says how much data it protects: by the tag mabs-protected-gib, or in protectedGiBByMachine";

describeRule(poolCapacityFloor, {
    compliant: protecting("1365"),
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        {
            by: "as much as the data, with one day of local retention",
            set: [
                [tag, "2048"],
                [days, "1"],
            ],
        },
    ],
    spoilt: [
        {
            by: "a GiB more to protect",
            set: [[tag, "1366"]],
            finds: [
                `server ${disks}: found 2048 GiB, required a pool of at least 2049 GiB, 1.5 times the 1366 GiB that it protects`,
            ],
        },
        {
            by: "less than the data, with one day of local retention",
            set: [
                [tag, "2049"],
                [days, "1"],
            ],
            finds: [`server ${disks}: found 2048 GiB, required a pool of at least 2049 GiB, as much as it protects`],
        },
        {
            by: "a parameter that says more than the tag",
            parameters: { protectedGiBByMachine: { MABS01: 2000 } },
            finds: [
                `server ${disks}: found 2048 GiB, required a pool of at least 3000 GiB, 1.5 times the 2000 GiB that it protects`,
            ],
        },
    ],
    unknown: [
        { of: "server", path: tag },
        { of: "pool01", path: "diskSizeGB" },
    ],
    wrongType: { path: tag, value: true, finds: [`server ${tag}: found true, required a text`] },
    notApplicable: [
        noServers([otherVm]),
        { by: "a server that does not say what it protects", written: [machine], reason: silent },
    ],
});
