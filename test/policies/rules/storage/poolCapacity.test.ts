import { poolCapacity } from "../../../../policies/rules/storage/poolCapacity";
import { beforeCreation, machine, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { changed, unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const disks = "storageProfile.dataDisks";
const id = `${disks}[1].managedDisk.id`;
const tag = "tags.mabs-protected-gib";
const days = "tags.mabs-local-retention-days";
const protecting = (gib: string): readonly Written[] =>
    server.map((one) => (one.name === "server" ? { ...one, inputs: changed(one.inputs, tag, gib) } : one));
const silent =
    "no backup server of this program says how much data it protects: by the tag mabs-protected-gib, or in protectedGiBByMachine";

describeRule(poolCapacity, {
    compliant: protecting("1024"),
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        {
            by: "one day of local retention",
            set: [
                [tag, "1900"],
                [days, "1"],
            ],
        },
        {
            by: "a parameter, which outweighs the tag",
            set: [[tag, "4096"]],
            parameters: { protectedGiBByMachine: { MABS01: 1000 } },
        },
        {
            by: "a large enough pool beside a disk of unknown size",
            of: "pool02",
            set: [["diskSizeGB", unknown]],
            change: (written) =>
                written.map((one) =>
                    one.name === "pool01" ? { ...one, inputs: { ...one.inputs, diskSizeGB: 2048 } } : one,
                ),
        },
        {
            by: "a tag of another case",
            set: [
                [tag, undefined],
                ["tags.MABS-Protected-GiB", "1024"],
            ],
        },
    ],
    spoilt: [
        {
            by: "a GiB more to protect",
            set: [[tag, "1025"]],
            finds: [
                `server ${disks}: found 2048 GiB, required a pool of at least 2050 GiB, 2 times the 1025 GiB that it protects`,
            ],
        },
        {
            by: "the same before anything exists, by a parameter for the name in the program",
            set: [[tag, undefined]],
            change: beforeCreation,
            parameters: { protectedGiBByMachine: { server: 1500 } },
            finds: [
                `server ${disks}: found 2048 GiB, required a pool of at least 3000 GiB, 2 times the 1500 GiB that it protects`,
            ],
        },
        {
            by: "two days of local retention",
            set: [
                [tag, "1100"],
                [days, "2"],
            ],
            finds: [
                `server ${disks}: found 2048 GiB, required a pool of at least 2200 GiB, 2 times the 1100 GiB that it protects`,
            ],
        },
        {
            by: "a disk of others whose size nobody states",
            set: [[id, "/subscriptions/1/resourceGroups/rg-old/providers/Microsoft.Compute/disks/old"]],
            change: (written) => written.filter(({ name }) => name !== "pool01"),
            finds: [
                `server ${disks}[1].diskSizeGB: found nothing, required the size in GiB, so that the pool can be counted`,
            ],
        },
        {
            by: "a tag that is no amount",
            set: [[tag, "1 TB"]],
            finds: [`server ${tag}: found "1 TB", required a number of GiB above 0, in digits`],
        },
        {
            by: "a tag that says nothing",
            set: [[tag, "0"]],
            finds: [`server ${tag}: found "0", required a number of GiB above 0, in digits`],
        },
    ],
    unknown: [
        { of: "server", path: tag },
        { of: "pool01", path: "diskSizeGB" },
        { of: "server", path: disks },
        { of: "server", path: id },
    ],
    wrongType: { path: tag, value: 1024, finds: [`server ${tag}: found 1024, required a text`] },
    notApplicable: [
        noServers([otherVm]),
        { by: "a server that does not say what it protects", written: [machine], reason: silent },
    ],
});
