import { poolSizeTested } from "../../../../policies/rules/storage/poolSizeTested";
import { attached, beforeCreation, disk, machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { changed, unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const disks = "storageProfile.dataDisks";
const keys = ["scratch", "pool01", "pool02", "pool03", "pool04"];
const large: readonly Written[] = [
    {
        ...machine,
        inputs: changed(
            machine.inputs,
            disks,
            keys.map((key, lun) => attached(lun, key)),
        ),
    },
    ...keys.map((key) => disk(key, key === "scratch" ? 32767 : 30720)),
];

describeRule(poolSizeTested, {
    compliant: large,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        {
            by: "a disk of others whose size nobody states",
            set: [
                [
                    `${disks}[4].managedDisk.id`,
                    "/subscriptions/1/resourceGroups/rg-old/providers/Microsoft.Compute/disks/old",
                ],
            ],
            change: (written) => written.filter(({ name }) => name !== "pool04"),
        },
    ],
    spoilt: [
        {
            by: "a GiB more",
            of: "pool01",
            set: [["diskSizeGB", 30721]],
            finds: [`server ${disks}: found 122881 GiB, required a pool of at most 122880 GiB`],
        },
        {
            by: "too much, although another size is not known yet",
            of: "pool01",
            set: [["diskSizeGB", 65536]],
            change: (written) =>
                written.map((one) =>
                    one.name === "pool02" ? { ...one, inputs: { ...one.inputs, diskSizeGB: unknown } } : one,
                ),
            finds: [`server ${disks}: found 126976 GiB, required a pool of at most 122880 GiB`],
        },
    ],
    unknown: [
        { of: "pool01", path: "diskSizeGB" },
        { of: "server", path: disks },
        { of: "server", path: `${disks}[1].managedDisk.id` },
    ],
    wrongType: {
        of: "pool01",
        path: "diskSizeGB",
        value: "1",
        finds: ['pool01 diskSizeGB: found "1", required a number'],
    },
    notApplicable: [noServers([otherVm])],
});
